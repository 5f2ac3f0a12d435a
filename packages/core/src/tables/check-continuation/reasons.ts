import type { LocalText } from "../../models/local-text.ts";
import type { NotAssessable } from "../../rules/rule.ts";

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
