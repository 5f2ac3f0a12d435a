import type { Fact } from "@gongkai/core";
import { type Command, Option } from "commander";
import type { LoadedReport } from "../input/load-report.ts";
import type { Run } from "../run.ts";
import { addCommand } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

interface ReconcileArguments {
  readonly format: "table" | "json";
}

async function factsIn({ report, file, sources }: LoadedReport): Promise<Fact[]> {
  const { factsOf } = await import("../facts-of.ts");
  return factsOf(report, { file, ...(sources && { sources }) });
}

/** Says on standard error that the reports are for different years or of different bodies: little of them meets. */
async function tellUnlike(run: Run, own: LoadedReport, other: LoadedReport): Promise<void> {
  const { isOneBody, reportYear } = await import("@gongkai/core");
  const [year, otherYear] = [reportYear(own.report), reportYear(other.report)];
  const [name, otherName] = [own.report.body.name, other.report.body.name];
  const unlike = [
    year === otherYear
      ? null
      : {
          "zh-CN": `两份报告年度不同：${year}、${otherYear}`,
          en: `The reports are for different years: ${year}, ${otherYear}`,
        },
    isOneBody(own.report, other.report)
      ? null
      : {
          "zh-CN": `两份报告单位不同：${name}、${otherName}`,
          en: `The reports are of different bodies: ${name}, ${otherName}`,
        },
  ];
  const { withoutControls } = await import("../output/without-controls.ts");
  for (const words of unlike) {
    if (words !== null) run.io.stderr.write(withoutControls(`${words[run.language]}\n`));
  }
}

/** Prints where the figures that were published differ from the computed ones. */
async function runReconcile(
  run: Run,
  files: { readonly computed: string; readonly published: string },
  { format }: ReconcileArguments,
): Promise<void> {
  const { forEachReport } = await import("../input/for-each-report.ts");
  const loaded: LoadedReport[] = [];
  await forEachReport(run, [files.computed, files.published], {
    visit: (each) => void loaded.push(each),
  });
  const [own, other] = loaded;
  // One that could not be read has been told of.
  if (own === undefined || other === undefined) return;
  await tellUnlike(run, own, other);
  const { reconcile } = await import("@gongkai/ledger");
  const text = await import("../output/reconciliation-text.ts");
  const found = reconcile({ computed: await factsIn(own), published: await factsIn(other) });
  run.io.stdout.write(
    format === "json"
      ? text.reconciliationJson(files, found)
      : text.reconciliationText(files, found, run.language),
  );
}

export function registerReconcile(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "reconcile", {
    summary: {
      "zh-CN": "核对公布的数字与汇总的是否相同，表格和正文逐处核对",
      en: "Compare published figures with the computed ones",
    },
    argument: {
      syntax: "<file>",
      description: { "zh-CN": "汇总得出的报告", en: "the report that was computed" },
    },
    examples: [
      "gongkai reconcile report.json published.html",
      "gongkai reconcile report.json published.pdf --format json",
    ],
  })
    .argument("<published>", zh ? "公布的报告，各种格式均可" : "the published one, in any format")
    .addOption(
      new Option("--format <format>", zh ? "输出格式" : "how to print it")
        .choices(["table", "json"])
        .default("table"),
    )
    .addOption(languageOption(run))
    .action((computed: string, published: string, options: ReconcileArguments) =>
      runReconcile(run, { computed, published }, options),
    );
}
