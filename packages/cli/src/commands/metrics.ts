import type { MetricValue } from "@gongkai/metrics";
import { type Command, Option } from "commander";
import type { Run } from "../run.ts";
import { againstOption } from "./against-option.ts";
import { addCommand, REPORT_FILE } from "./command-text.ts";
import { languageOption } from "./language-option.ts";
import { type TabularFormat, tabularFormatOption } from "./tabular-format-option.ts";

interface MetricsArguments {
  readonly against?: string;
  readonly format: TabularFormat;
  readonly explain?: string;
}

async function explain(run: Run, id: string): Promise<void> {
  const { metricCards } = await import("@gongkai/metrics");
  const { findMetric, metricCardText } = await import("../output/metric-card-text.ts");
  run.io.stdout.write(metricCardText(findMetric(metricCards, id), run.language));
}

async function fileNeeded(): Promise<never> {
  const { GongkaiError } = await import("@gongkai/core");
  throw new GongkaiError("usage", {
    message: { "zh-CN": "没有给出 FILE", en: "No FILE was given" },
    expected: { "zh-CN": "一个报告文件，或 --explain METRIC", en: "A report, or --explain METRIC" },
    advice: { "zh-CN": "gongkai metrics --help", en: "See gongkai metrics --help" },
  });
}

async function printValues(run: Run, values: readonly MetricValue[], format: TabularFormat) {
  const { stdout } = run.io;
  if (format === "json") return stdout.write(`${JSON.stringify(values, null, 2)}\n`);
  const rows = await import("../output/metric-rows.ts");
  if (format === "table") return stdout.write(rows.metricTable(values, run.language));
  const { writeCsv } = await import("@gongkai/renderers");
  return stdout.write(writeCsv([rows.metricHeader, ...values.map(rows.metricRow)]));
}

/** Prints the metrics of a file, or the definition of one metric. */
export async function runMetrics(
  run: Run,
  file: string | undefined,
  options: MetricsArguments,
): Promise<void> {
  if (options.explain !== undefined) return explain(run, options.explain);
  if (file === undefined) return fileNeeded();
  const { forEachReport } = await import("../input/for-each-report.ts");
  const { loadAgainst } = await import("../input/load-against.ts");
  const { metrics } = await import("../metrics.ts");
  const against = await loadAgainst(run, options.against);
  await forEachReport(run, [file], {
    visit: ({ report }) => {
      const values = metrics(report, against === null ? {} : { against: against.report });
      return printValues(run, values, options.format).then(() => undefined);
    },
  });
}

export function registerMetrics(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "metrics", {
    summary: {
      "zh-CN": "计算同比增长、占比、排名和重复率",
      en: "Compute growth, shares, rankings and duplicates",
    },
    argument: {
      syntax: "[file]",
      description: REPORT_FILE.description,
    },
    examples: [
      "gongkai metrics report.txt --against last-year.json",
      "gongkai metrics --explain growth",
    ],
  })
    .addOption(againstOption(run))
    .addOption(tabularFormatOption(run))
    .addOption(
      new Option("--explain <metric>", zh ? "说明一个指标的定义" : "print a metric's definition"),
    )
    .addOption(languageOption(run))
    .action((file: string | undefined, options: MetricsArguments) =>
      runMetrics(run, file, options),
    );
}
