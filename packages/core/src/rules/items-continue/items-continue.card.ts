import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `items-continue`. */
export const itemsContinueCard: RuleTexts = {
  title: {
    "zh-CN": "上一年项目数量与上年报告衔接",
    en: "The items of the year before follow from last year's report",
  },
  basis: {
    "zh-CN":
      "表二栏目的含义：本年的上一年项目数量 = 上年报告的上一年项目数量 + 上年报告的本年增/减（国办公开办函〔2019〕60号）。格式未明文规定，只作提醒",
    en: "The meaning of the columns of table 2: items of the year before = items that last year's report began with + their change in that year (国办公开办函〔2019〕60号). The form does not say so in words, so this is a warning only",
  },
  tolerance: {
    "zh-CN": "空白、“-”“/”“无”按零计并注明；约数和无法读出的格不作判断；没有上年报告的不作判断",
    en: "Blank, -, / and 无 count as zero, and that is said; approximate or unreadable cells are not judged, nor anything without last year's report",
  },
  advice: {
    "zh-CN": "对照上年报告核对；目录清理等造成的变化，在正文中说明",
    en: "Compare with last year's report; explain in the text where the list was recounted",
  },
  passes: {
    "zh-CN": "行政许可：2019年度上一年9项、增2项，2020年度上一年11项",
    en: "Licensing: 9 items and 2 more in the report for 2019, 11 in that for 2020",
  },
  fails: {
    "zh-CN": "行政许可：2019年度上一年9项、增2项，2020年度上一年仍为9项",
    en: "Licensing: 9 items and 2 more in the report for 2019, still 9 in that for 2020",
  },
};
