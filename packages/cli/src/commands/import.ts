import { type Command, Option } from "commander";
import type { LoadedReport } from "../input/load-report.ts";
import type { Run } from "../run.ts";
import { addCommand, REPORT_FILES } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

type Deliver = (loaded: LoadedReport) => void | Promise<void>;

async function toStandardOutput({ io }: Run, isAlone: boolean): Promise<Deliver> {
  const { stringifyReport } = await import("@gongkai/core");
  if (isAlone) return ({ report }) => io.stdout.write(stringifyReport(report));
  return ({ report }) =>
    io.stdout.write(`${JSON.stringify(JSON.parse(stringifyReport(report)))}\n`);
}

async function toFiles(run: Run, files: readonly string[], out: string): Promise<Deliver> {
  const { importTargets } = await import("../output/import-targets.ts");
  const { reportFiles } = await import("../output/report-files.ts");
  const { writeOutput } = await import("../output/write-output.ts");
  const { importSummary } = await import("../output/import-summary.ts");
  const targets = await importTargets(run.io, files, out);
  return async (loaded) => {
    const path = targets.get(loaded.file) ?? out;
    await writeOutput(run, reportFiles(path, loaded));
    if (run.io.stderr.isTTY) run.io.stderr.write(importSummary(path, loaded, run.language));
  };
}

/** Imports each file and writes report JSON, with its sources beside it where it goes to a file. */
export async function runImport(
  run: Run,
  files: readonly string[],
  { out }: { readonly out?: string },
): Promise<void> {
  const { forEachReport } = await import("../input/for-each-report.ts");
  const deliver =
    out === undefined
      ? await toStandardOutput(run, files.length === 1)
      : await toFiles(run, files, out);
  await forEachReport(run, files, { visit: deliver });
}

export function registerImport(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "import", {
    summary: {
      "zh-CN": "把公开的报告读成报告 JSON，出处另存为 .sources.json",
      en: "Read published reports into report JSON, with sources beside it",
    },
    argument: REPORT_FILES,
    examples: ["gongkai import report.txt -o report.json", "gongkai import *.txt -o reports/"],
  })
    .addOption(
      new Option(
        "-o, --out <path>",
        zh
          ? "写入文件；多个输入时为文件夹（默认标准输出）"
          : "file, or folder for several (default: standard output)",
      ),
    )
    .addOption(languageOption(run))
    .action((files: string[], options: { out?: string }) => runImport(run, files, options));
}
