import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `negative-count`. */
export const negativeCountCard: RuleTexts = {
  title: { "zh-CN": "件数、金额不小于零", en: "No count or amount is below zero" },
  basis: {
    "zh-CN":
      "各栏所计的是件数、条数或金额，不会小于零；只有“本年增/减”一类的差数可以为负。不涉法条",
    en: "The columns count items or money, which cannot be below zero; only differences such as 本年增/减 may be. No clause is involved",
  },
  tolerance: {
    "zh-CN": "差数栏（2019年格式的“本年增/减”）不论；行目待核的国家统计表只作提醒",
    en: "Columns of differences (本年增/减 in the form of 2019) are left out; in the national statistics table, whose rows are unconfirmed, it is a warning only",
  },
  advice: {
    "zh-CN": "核对该格；“-”若是表示没有，应只写“-”或“0”",
    en: "Check the cell; where a dash was meant, write - or 0 alone",
  },
  passes: { "zh-CN": "行政许可“本年增/减”为-8", en: "Licensing, change this year: -8" },
  fails: { "zh-CN": "行政许可“处理决定数量”为-8", en: "Licensing, decisions: -8" },
};
