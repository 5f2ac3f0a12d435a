import type { Language, LocalText } from "@gongkai/core";
import { dimensionsText, findConcept } from "@gongkai/core/catalogue";
import type { MetricValue } from "@gongkai/metrics";
import type { CsvCell } from "@gongkai/renderers";
import { textTable } from "./text-table.ts";

export const metricHeader: readonly string[] = [
  "metric",
  "concept",
  "dimensions",
  "year",
  "value",
  "unit",
  "rank",
  "count",
  "from",
  "to",
  "base",
  "baseValue",
  "source",
  "break",
  "reason",
];

/** One value as the cells of a CSV line, under `metricHeader`. */
export function metricRow(value: MetricValue): readonly CsvCell[] {
  return [
    value.metric,
    value.concept,
    dimensionsText(value.dimensions),
    value.year,
    value.value,
    value.unit,
    value.rank ?? null,
    value.count ?? null,
    value.from ?? null,
    value.to ?? null,
    value.base?.concept ?? null,
    value.base?.value ?? null,
    value.source,
    value.break === true ? "true" : null,
    value.reason?.en ?? null,
  ];
}

const TITLES: readonly (LocalText & { readonly isFigure?: boolean })[] = [
  { "zh-CN": "指标", en: "metric" },
  { "zh-CN": "概念", en: "concept" },
  { "zh-CN": "含义", en: "meaning" },
  { "zh-CN": "维度", en: "dimensions" },
  { "zh-CN": "年份", en: "year" },
  { "zh-CN": "数值", en: "value", isFigure: true },
  { "zh-CN": "说明", en: "computed from" },
];

function baseText({ count, base }: MetricValue): string[] {
  const hasBoth = count !== undefined && base !== undefined && base.value !== null;
  return hasBoth ? [`${count} / ${base.value}`] : [];
}

/** What the value was computed from, or why there is none. */
function groundsOf(value: MetricValue, language: Language): string {
  const { from, to, rank, reason, note } = value;
  const grounds = [
    ...(rank === undefined ? [] : [language === "zh-CN" ? `第 ${rank} 位` : `rank ${rank}`]),
    ...(from === undefined || to === undefined ? [] : [`${from} → ${to}`]),
    ...baseText(value),
    ...(reason === null ? [] : [reason[language]]),
    ...(note === undefined ? [] : [note[language]]),
  ];
  return grounds.join(language === "zh-CN" ? "；" : "; ");
}

/** Writes metrics as a table for reading. */
export function metricTable(values: readonly MetricValue[], language: Language): string {
  const columns = TITLES.map((title) => ({
    title: title[language],
    isFigure: title.isFigure === true,
  }));
  const rows = values.map((value) => [
    value.metric,
    value.concept,
    findConcept(value.concept)?.label[language] ?? "",
    dimensionsText(value.dimensions),
    String(value.year),
    value.value === null ? "–" : `${value.value}${value.unit ?? ""}`,
    groundsOf(value, language),
  ]);
  return textTable(columns, rows);
}
