import { type Command, Option } from "commander";
import type { Run } from "../run.ts";
import { againstOption } from "./against-option.ts";
import { addCommand, REPORT_FILES } from "./command-text.ts";
import { configOption, noConfigOption } from "./config-option.ts";
import { jobsOption } from "./jobs-option.ts";
import { languageOption } from "./language-option.ts";
import { repeated } from "./repeated.ts";
import type { ValidateArguments } from "./validate-arguments.ts";

/** Checks the files that are named and sets the exit code by what was found. */
async function runValidate(
  run: Run,
  patterns: readonly string[],
  options: ValidateArguments,
): Promise<void> {
  const { checkReportNames } = await import("../output/problem-targets.ts");
  const { expandFiles } = await import("../input/expand-files.ts");
  const files = await expandFiles(run.io, patterns);
  checkReportNames(options.report ?? []);
  const isForPeople = options.format === "pretty" && options.ndjson !== true;
  const isAlone = options.format === "json" && options.ndjson !== true && files.length === 1;
  if (!isForPeople && !isAlone) {
    const { validateMany } = await import("./validate-many.ts");
    return validateMany(run, files, options);
  }
  const { validatePretty } = await import("./validate-pretty.ts");
  await validatePretty(run, files, options);
}

export function registerValidate(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "validate", {
    summary: {
      "zh-CN": "检查报告：指出错误、位置、依据和处理办法",
      en: "Check reports: what is wrong, where, why, and what to do",
    },
    argument: REPORT_FILES,
    examples: [
      "gongkai validate report.txt --against last-year.json --proposals",
      "gongkai validate --ndjson corpus.ndjson --jobs 4 > results.ndjson",
    ],
  })
    .addOption(againstOption(run))
    .addOption(
      new Option("--format <format>", zh ? "输出" : "output")
        .choices(["pretty", "json", "ndjson", "sarif", "junit"])
        .default("pretty"),
    )
    .addOption(
      new Option("--fail-on <severity>", zh ? "达到该级别即以 1 退出" : "exit with 1 from here on")
        .choices(["error", "warning"])
        .default("error"),
    )
    .option(
      "--proposals",
      zh ? "列出可使勾稽关系成立的改法" : "list the corrections that would mend it",
    )
    .option(
      "--ndjson",
      zh ? "文件每行一份报告 JSON" : "each line of a file is the JSON of a report",
    )
    .option(
      "--report <file>",
      zh
        ? "另写问题清单：.html 或 .xlsx（可多次）"
        : "write a table of problems, too: .html or .xlsx",
      repeated,
    )
    .addOption(jobsOption(zh ? "并行线程数（pretty 除外）" : "threads (not for pretty)"))
    .addOption(configOption(run))
    .addOption(noConfigOption(run))
    .option("--no-progress", zh ? "不显示进度条" : "show no progress bar")
    .addOption(languageOption(run))
    .action((files: string[], options: ValidateArguments) => runValidate(run, files, options));
}
