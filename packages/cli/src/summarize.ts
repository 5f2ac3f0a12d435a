import type { Finding, Language, LocalText, Report, ValidationResult } from "@gongkai/core";
import { findConcept } from "@gongkai/core/catalogue";
import type { MetricValue } from "@gongkai/metrics";
import { printVerdict } from "./diagnostics/print-verdict.ts";
import { WORDS } from "./diagnostics/words.ts";
import { sourcePlace } from "./output/source-place.ts";
import { textTable } from "./output/text-table.ts";

export interface Summarized {
  readonly report: Report;
  readonly result: ValidationResult;
  readonly metrics: readonly MetricValue[];
}

export interface SummaryOptions {
  readonly lang?: Language;
  /** How many categories to list. Default 10. */
  readonly top?: number;
}

const HEADINGS = {
  findings: { "zh-CN": "问题和提示", en: "Findings" },
  growth: { "zh-CN": "同比", en: "Growth" },
  categories: { "zh-CN": "主要类别", en: "Top categories" },
} as const satisfies Readonly<Record<string, LocalText>>;

const section = (heading: LocalText, lang: Language, body: string): string[] =>
  body === "" ? [] : [`${heading[lang]}\n${body.replace(/^(?=.)/gm, "  ")}`];

function findingLines(findings: readonly Finding[], lang: Language): string {
  return findings
    .map(({ severity, rule, place, message, source, path }) => {
      const where = source === undefined ? path : sourcePlace(source);
      return `${WORDS[severity][lang]}  ${message[lang]}\n  ${where}  ${place[lang]}  [${rule}]\n`;
    })
    .join("");
}

function growthTable(values: readonly MetricValue[], lang: Language): string {
  const rows = values
    .filter(({ metric, value }) => metric === "growth" && value !== null)
    .map(({ concept, from = "", to = "", value }) => {
      const sign = value?.startsWith("-") === true ? "" : "+";
      return [findConcept(concept)?.label[lang] ?? concept, from, to, `${sign}${value} %`];
    });
  const titles =
    lang === "zh-CN" ? ["指标", "上年", "本年", "增幅"] : ["what", "from", "to", "growth"];
  const columns = titles.map((title, index) => ({ title, isFigure: index > 0 }));
  return rows.length === 0 ? "" : textTable(columns, rows);
}

function categoryTable(values: readonly MetricValue[], lang: Language, top: number): string {
  const shares = new Map(
    values
      .filter(({ metric }) => metric === "shares")
      .map((share) => [share.dimensions.category, share.value]),
  );
  const rows = values
    .filter(({ metric, rank }) => metric === "ranking" && rank !== undefined)
    .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0))
    .slice(0, top)
    .map(({ rank, dimensions, value }) => {
      const category = dimensions.category ?? "";
      const share = shares.get(category) ?? null;
      return [String(rank), category, value ?? "", share === null ? "" : `${share} %`];
    });
  const titles =
    lang === "zh-CN" ? ["位次", "类别", "条数", "占比"] : ["rank", "category", "items", "share"];
  const columns = titles.map((title, index) => ({ title, isFigure: index !== 1 }));
  return rows.length === 0 ? "" : textTable(columns, rows);
}

/**
 * Sums up a checked report for reading: the verdict, each finding with its place in the input, growth,
 * and the top categories with their shares.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [], tables: {}, contacts: null };
 * summarize({ report, result: validate(report, { rules: [] }), metrics: metrics(report) }, { lang: "en" }).split("\n")[0] //=> "某局2018年政府信息公开工作年度报告"
 */
export function summarize(
  { report, result, metrics }: Summarized,
  { lang = "zh-CN", top = 10 }: SummaryOptions = {},
): string {
  return [
    `${report.title}\n${printVerdict(result, 0, lang)}`,
    ...section(HEADINGS.findings, lang, findingLines(result.findings, lang)),
    ...section(HEADINGS.growth, lang, growthTable(metrics, lang)),
    ...section(HEADINGS.categories, lang, categoryTable(metrics, lang, top)),
  ].join("\n");
}
