import type { Similarity } from "@gongkai/metrics";
import { type Command, Option } from "commander";
import type { LoadedReport } from "../input/load-report.ts";
import type { Run } from "../run.ts";
import { addCommand, REPORT_FILE } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

interface CompareArguments {
  readonly format: "table" | "json";
}

/** A comparison that repeats nothing that screening would find in either report. */
async function withoutPersonalInformation(
  found: Similarity,
  own: LoadedReport,
  other: LoadedReport,
): Promise<Similarity> {
  const { personalInformationMask } = await import("@gongkai/claims");
  const [mask, otherMask] = [own, other].map(({ report }) => personalInformationMask(report));
  if (mask === undefined || otherMask === undefined) return found;
  const passages = found.passages.map((passage) => ({
    ...passage,
    text: mask(passage.text),
    otherText: otherMask(passage.otherText),
  }));
  return { ...found, passages };
}

/** Prints how much of the narratives of two files is the same, and where. */
export async function runCompare(
  run: Run,
  files: readonly [string, string],
  { format }: CompareArguments,
): Promise<void> {
  const { forEachReport } = await import("../input/for-each-report.ts");
  const loaded: LoadedReport[] = [];
  await forEachReport(run, files, { visit: (each) => void loaded.push(each) });
  const [own, other] = loaded;
  // One that could not be read has been told of.
  if (own === undefined || other === undefined) return;
  const { similarity } = await import("@gongkai/metrics");
  const text = await import("../output/comparison-text.ts");
  const found = await withoutPersonalInformation(similarity(own.report, other.report), own, other);
  const write = format === "json" ? text.comparisonJson : text.comparisonText;
  run.io.stdout.write(write({ own, other, found }, run.language));
}

export function registerCompare(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "compare", {
    summary: {
      "zh-CN": "比较两份报告的正文，列出雷同的段落",
      en: "Compare two narratives: what is the same, side by side",
    },
    argument: REPORT_FILE,
    examples: [
      "gongkai compare report.txt last-year.json",
      "gongkai compare ours.html theirs.html --format json",
    ],
  })
    .argument("<other>", zh ? "上年的或另一单位的报告" : "last year's report, or another body's")
    .addOption(
      new Option("--format <format>", zh ? "输出格式" : "how to print it")
        .choices(["table", "json"])
        .default("table"),
    )
    .addOption(languageOption(run))
    .action((file: string, other: string, options: CompareArguments) =>
      runCompare(run, [file, other], options),
    );
}
