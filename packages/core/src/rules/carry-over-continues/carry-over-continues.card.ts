import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `carry-over-continues`. */
export const carryOverContinuesCard: RuleTexts = {
  title: {
    "zh-CN": "上年结转等于上年报告的结转下年度",
    en: "Carried in is what last year's report carried forward",
  },
  basis: {
    "zh-CN":
      "表三两行的定义：上年结转的申请，就是上年报告中结转下年度继续办理的申请（国办公开办函〔2019〕60号、〔2021〕30号）",
    en: "The meaning of two rows of table 3: requests carried in are those that last year's report carried forward (国办公开办函〔2019〕60号, 〔2021〕30号)",
  },
  tolerance: {
    "zh-CN":
      "单位和统计口径未变的才算错误；单位更名合并、口径不同或未注明的，以及有空白格（按零计）的，只作提醒；约数和无法读出的格不作判断；上年格式没有该数的不作判断",
    en: "An error only where body and perimeter are unchanged; a merger, another or an unstated perimeter, or a blank cell (counted as zero) make it a warning; approximate or unreadable cells are not judged, nor where last year's form has no such figure",
  },
  advice: {
    "zh-CN": "对照上年报告核对；上年的数有误的，在报告中说明",
    en: "Compare with last year's report; where that was wrong, say so in the report",
  },
  passes: {
    "zh-CN": "自然人一列：2021年度结转下年度3，2022年度上年结转3",
    en: "Natural persons: 3 carried forward in 2021, 3 carried in in 2022",
  },
  fails: {
    "zh-CN": "自然人一列：2021年度结转下年度3，2022年度上年结转2",
    en: "Natural persons: 3 carried forward in 2021, 2 carried in in 2022",
  },
};
