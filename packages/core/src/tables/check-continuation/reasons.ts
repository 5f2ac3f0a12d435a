import type { LocalText } from "../../models/local-text.ts";
import type { NotAssessable } from "../../rules/rule.ts";

/** All that can be said of how this year follows from the last where only this year's report is given. */
export const notGiven: readonly NotAssessable[] = [
  {
    notAssessable: {
      "zh-CN": "没有提供上一年度的报告",
      en: "Last year's report is not given",
    },
  },
];

/** The report given is not that of the year before. */
export const otherYear = (given: number, wanted: number): NotAssessable => ({
  notAssessable: {
    "zh-CN": `提供的是${given}年度的报告，应为上一年度即${wanted}年度的报告`,
    en: `The report given is that for ${given}; last year's is that for ${wanted}`,
  },
});

/** Last year's form, or last year's report, has no figure to compare with. */
export const noSuchFigure = (
  label: LocalText,
  year: number,
  why: "noForm" | "noTable",
): NotAssessable => ({
  notAssessable:
    why === "noForm"
      ? {
          "zh-CN": `“${label["zh-CN"]}”：${year}年度报告的格式没有可与之衔接的数`,
          en: `“${label.en}”: the form of the report for ${year} asks for no figure that it could follow from`,
        }
      : {
          "zh-CN": `“${label["zh-CN"]}”：${year}年度报告中没有该表的数字`,
          en: `“${label.en}”: the report for ${year} has no figures of that table`,
        },
});
