import type { Fact } from "@gongkai/core";
import type { Command } from "commander";
import type { Run } from "../run.ts";
import { addCommand, REPORT_FILES } from "./command-text.ts";
import { languageOption } from "./language-option.ts";
import { type TabularFormat, tabularFormatOption } from "./tabular-format-option.ts";

type WriteFacts = (facts: readonly Fact[], file: string) => void;

async function writerOf(run: Run, format: TabularFormat, isAlone: boolean): Promise<WriteFacts> {
  const { stdout } = run.io;
  if (format === "json") {
    const { writeJson } = await import("../output/write-json.ts");
    return (facts, file) => writeJson(run, { file, alone: facts, among: { facts } }, isAlone);
  }
  if (format === "csv") {
    const { factRow, placedFactHeader } = await import("../output/fact-csv.ts");
    const { writeCsv } = await import("@gongkai/renderers");
    stdout.write(writeCsv([placedFactHeader]));
    return (facts) => stdout.write(writeCsv(facts.map(factRow)));
  }
  const { factTable } = await import("../output/fact-table.ts");
  return (facts, file) => {
    const heading = isAlone ? "" : `== ${file} ==\n`;
    stdout.write(`${heading}${factTable(facts, run.language, file)}${isAlone ? "" : "\n"}`);
  };
}

/** Prints the facts of each file. */
export async function runFacts(
  run: Run,
  files: readonly string[],
  { format }: { readonly format: TabularFormat },
): Promise<void> {
  const { forEachReport } = await import("../input/for-each-report.ts");
  const { factsOf } = await import("../facts-of.ts");
  const write = await writerOf(run, format, files.length === 1);
  await forEachReport(run, files, {
    visit: ({ report, file, sources }) => {
      write(factsOf(report, { file, ...(sources && { sources }) }), file);
    },
  });
}

export function registerFacts(program: Command, run: Run): void {
  addCommand(program, run, "facts", {
    summary: {
      "zh-CN": "列出表格和正文中的每个数字，按文中顺序，注明出处",
      en: "List every figure of tables and prose in order, with its place",
    },
    argument: REPORT_FILES,
    examples: ["gongkai facts report.txt", "gongkai facts *.json --format csv > facts.csv"],
  })
    .addOption(tabularFormatOption(run))
    .addOption(languageOption(run))
    .action((files: string[], options: { format: TabularFormat }) => runFacts(run, files, options));
}
