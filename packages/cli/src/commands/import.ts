import { GongkaiError } from "@gongkai/core";
import { type Command, Option } from "commander";
import type { InputFile } from "../input/expand-folders.ts";
import type { LoadedReport } from "../input/load-report.ts";
import type { Run } from "../run.ts";
import { addCommand } from "./command-text.ts";
import { jobsOption } from "./jobs-option.ts";
import { languageOption } from "./language-option.ts";

/** What the options of `import` say. */
interface ImportArguments {
  readonly out?: string;
  readonly explain?: boolean;
  readonly contacts: boolean;
  readonly convert?: boolean;
  readonly all?: boolean;
  readonly jobs: number;
  readonly force?: boolean;
  readonly progress: boolean;
}

type Deliver = (loaded: LoadedReport) => void | Promise<void>;

async function toStandardOutput({ io }: Run, isAlone: boolean): Promise<Deliver> {
  const { stringifyReport } = await import("@gongkai/core");
  if (isAlone) return ({ report }) => io.stdout.write(stringifyReport(report));
  return ({ report }) =>
    io.stdout.write(`${JSON.stringify(JSON.parse(stringifyReport(report)))}\n`);
}

async function toFile(run: Run, targets: ReadonlyMap<string, string>): Promise<Deliver> {
  const { numberedPath, reportFiles } = await import("../output/report-files.ts");
  const { writeOutput } = await import("../output/write-output.ts");
  const { importSummary } = await import("../output/import-summary.ts");
  return async (loaded) => {
    const target = targets.get(loaded.file);
    if (target === undefined) return;
    const path = numberedPath(target, loaded.number);
    await writeOutput(run, reportFiles(path, loaded));
    if (run.io.stderr.isTTY) run.io.stderr.write(importSummary(path, loaded, run.language));
  };
}

async function explainer({ io, language }: Run): Promise<Deliver> {
  const { explainImport } = await import("../output/explain-import.ts");
  return (loaded) => io.stdout.write(explainImport(loaded, language));
}

/** One after the other: to standard output, to a file, or explained. */
async function importEach(
  run: Run,
  inputs: readonly InputFile[],
  { out, explain, contacts, convert = false, all = false }: ImportArguments,
): Promise<void> {
  const { forEachReport } = await import("../input/for-each-report.ts");
  const { importTargets } = await import("../output/import-targets.ts");
  const { conversionNote } = await import("../output/conversion-note.ts");
  const deliveries: Deliver[] = [];
  if (out !== undefined) {
    deliveries.push(await toFile(run, await importTargets(run.io, inputs, out)));
  } else if (explain !== true) {
    deliveries.push(await toStandardOutput(run, inputs.length === 1 && !all));
  }
  if (explain === true) deliveries.push(await explainer(run));
  const visit = async (loaded: LoadedReport) => {
    if (loaded.convertedTo !== undefined) run.io.stderr.write(conversionNote(loaded, run.language));
    for (const deliver of deliveries) await deliver(loaded);
  };
  const files = inputs.map(({ file }) => file);
  await forEachReport(run, files, { visit, contacts, convert, all });
}

function outMissing(folder: string): GongkaiError {
  return new GongkaiError("usage", {
    message: {
      "zh-CN": `${folder} 是文件夹，须用 --out 指明写到哪里`,
      en: `${folder} is a folder: --out must say where its reports go`,
    },
    advice: {
      "zh-CN": `例如 gongkai import ${folder} --out reports/`,
      en: `For example gongkai import ${folder} --out reports/`,
    },
  });
}

/** Imports each file, or each of a folder, and writes report JSON, with its sources beside it in a file. */
async function runImport(
  run: Run,
  paths: readonly string[],
  options: ImportArguments,
): Promise<void> {
  const { expandFolders } = await import("../input/expand-folders.ts");
  const { out, explain, jobs, contacts, force, progress: isProgressWanted } = options;
  const convert = options.convert === true;
  const inputs = await expandFolders(run.io, paths, out ?? "");
  const fromFolder = inputs.find(({ file, name }) => file !== name);
  if (fromFolder !== undefined && out === undefined && explain !== true)
    throw outMissing(paths[0] ?? "");
  const isOneByOne = out === undefined || explain === true || options.all === true;
  if (isOneByOne || (fromFolder === undefined && jobs === 1))
    return importEach(run, inputs, options);
  const { importTargets } = await import("../output/import-targets.ts");
  const { importMany } = await import("../bulk/import-many.ts");
  const targets = await importTargets(run.io, inputs, out);
  const isForced = force === true || fromFolder === undefined;
  await importMany(run, targets, { jobs, contacts, convert, isProgressWanted, isForced });
}

export function registerImport(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "import", {
    summary: {
      "zh-CN": "把公开的报告读成报告 JSON，出处另存为 .sources.json",
      en: "Read published reports into report JSON, with sources beside it",
    },
    argument: {
      syntax: "<files...>",
      description: {
        "zh-CN": "网页、文本、DOCX、XLSX、CSV、PDF、报告 JSON，或文件夹；- 表示标准输入",
        en: "page, text, DOCX, XLSX, CSV, PDF, JSON or folder; - is stdin",
      },
    },
    examples: [
      "gongkai import page.html -o report.json",
      "gongkai import pages/ --out reports/ --jobs 4",
    ],
  })
    .addOption(
      new Option(
        "-o, --out <path>",
        zh
          ? "写入文件；多个输入时为文件夹（默认标准输出）"
          : "file, or folder for several (default: standard output)",
      ),
    )
    .option(
      "--explain",
      zh ? "说明每张表的行列读作什么、把握多大" : "say what each row and column was read as",
    )
    .option(
      "--no-contacts",
      zh ? "不收联系人、电话、地址" : "leave names, phones and addresses out",
    )
    .option(
      "--convert",
      zh
        ? "先用 LibreOffice 转换 .doc、.xls、.wps、.et 等"
        : "have LibreOffice convert .doc, .xls, .rtf and the like",
    )
    .option(
      "--all",
      zh ? "工作簿中的每份报告，不只第一份" : "each report of a workbook, not only the first",
    )
    .addOption(jobsOption(zh ? "并行线程数" : "threads"))
    .option("--force", zh ? "文件夹中已导入的也重新导入" : "import again what is there already")
    .option("--no-progress", zh ? "不显示进度条" : "show no progress bar")
    .addOption(languageOption(run))
    .action((files: string[], options: ImportArguments) => runImport(run, files, options));
}
