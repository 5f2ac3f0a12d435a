import type { LocalText } from "@gongkai/core";
import type { ChartDefinition, SeriesDefinition } from "./chart-definition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const reconsideration = (code: string, label: LocalText): SeriesDefinition => ({
  label,
  concept: `remedies.reconsideration.${code}`,
});

/** Suits of both kinds together; forms up to 2018 do not tell them apart. */
const litigation = (code: string, label: LocalText): SeriesDefinition => ({
  label,
  concept: `remedies.litigation.${code}`,
  isPart: ({ concept }) =>
    concept === `remedies.litigation.direct.${code}` ||
    concept === `remedies.litigation.afterReconsideration.${code}`,
});

const reconsiderations = reconsideration("total", text("行政复议", "Reconsiderations"));
const suits = litigation("total", text("行政诉讼", "Suits"));

const resultsOf = (remedy: typeof reconsideration): readonly SeriesDefinition[] => [
  remedy("upheld", text("结果维持", "Upheld")),
  remedy("corrected", text("结果纠正", "Corrected")),
  remedy("other", text("其他结果", "Other outcome")),
  remedy("pending", text("尚未审结", "Pending")),
];

/** Cases about disclosure, and how they ended. */
export const remedyCharts: readonly ChartDefinition[] = [
  {
    id: "remedies",
    shape: "lines",
    label: text("复议、诉讼和申诉举报", "Cases about open government information"),
    unit: "件",
    series: [
      reconsiderations,
      suits,
      { label: text("申诉举报", "Appeals, reports"), concept: "remedies.appealsAndReports" },
    ],
  },
  {
    id: "reconsiderations",
    shape: "stack",
    label: text("行政复议的结果", "Outcomes of reconsiderations"),
    unit: "件",
    series: resultsOf(reconsideration),
    total: reconsiderations,
  },
  {
    id: "suits",
    shape: "stack",
    label: text("行政诉讼的结果", "Outcomes of suits"),
    unit: "件",
    series: resultsOf(litigation),
    total: suits,
  },
];
