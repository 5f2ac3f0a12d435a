import type { Report, ValidationResult } from "@gongkai/core";
import { type Command, Option } from "commander";
import type { LoadedReport } from "../input/load-report.ts";
import { type Run, raiseExitCode } from "../run.ts";
import { againstOption } from "./against-option.ts";
import { addCommand, REPORT_FILES } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

interface ValidateArguments {
  readonly against?: string;
  readonly format: "pretty" | "json";
  readonly failOn: "error" | "warning";
}

function hasFailed({ summary }: ValidationResult, { failOn }: ValidateArguments): boolean {
  return summary.errors > 0 || (failOn === "warning" && summary.warnings > 0);
}

async function check(loaded: LoadedReport, against: Report | null): Promise<ValidationResult> {
  const { validate } = await import("../validate.ts");
  const { report, sources, file, findings } = loaded;
  return validate(report, { against, file, findings, ...(sources && { sources }) });
}

async function printPretty(
  run: Run,
  loaded: LoadedReport,
  result: ValidationResult,
  isAlone: boolean,
): Promise<void> {
  const { printDiagnostics } = await import("../diagnostics/print-diagnostics.ts");
  if (!isAlone) run.io.stdout.write(`== ${loaded.file} ==\n`);
  await printDiagnostics(run, loaded, result);
  if (!isAlone) run.io.stdout.write("\n");
}

/** Checks each file and sets the exit code by what was found. */
export async function runValidate(
  run: Run,
  files: readonly string[],
  options: ValidateArguments,
): Promise<void> {
  const { forEachReport } = await import("../input/for-each-report.ts");
  const { loadAgainst } = await import("../input/load-against.ts");
  const { writeJson } = await import("../output/write-json.ts");
  const against = (await loadAgainst(run, options.against))?.report ?? null;
  const isAlone = files.length === 1;
  await forEachReport(run, files, async (loaded) => {
    const result = await check(loaded, against);
    if (hasFailed(result, options)) raiseExitCode(run, 1);
    if (options.format === "pretty") return printPretty(run, loaded, result, isAlone);
    writeJson(run, { file: loaded.file, alone: result, among: result }, isAlone);
  });
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
      "gongkai validate report.txt --against last-year.json",
      "gongkai validate *.json --format json --fail-on warning",
    ],
  })
    .addOption(againstOption(run))
    .addOption(
      new Option("--format <format>", zh ? "输出格式" : "how to print findings")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .addOption(
      new Option("--fail-on <severity>", zh ? "达到该级别即以 1 退出" : "exit with 1 from here on")
        .choices(["error", "warning"])
        .default("error"),
    )
    .addOption(languageOption(run))
    .action((files: string[], options: ValidateArguments) => runValidate(run, files, options));
}
