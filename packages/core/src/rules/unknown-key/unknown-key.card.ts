import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `unknown-key`. */
export const unknownKeyCard: RuleTexts = {
  title: { "zh-CN": "各键均为格式所有", en: "Every key is one that the format has" },
  basis: {
    "zh-CN": "报告的数据格式和该版本表格的行列；不涉法条",
    en: "The data format of a report and the rows and columns of its form; no clause is involved",
  },
  tolerance: {
    "zh-CN": "不认识的键照样接受和保存，其下的内容不再细看；地方自加的行列放在 extras 中即不提示",
    en: "Unknown keys are accepted and kept, and what stands under them is not looked at; local rows and columns belong in extras",
  },
  advice: {
    "zh-CN": "按提示改正键名；确属自加的内容，移入 extras 或忽略",
    en: "Correct the key as proposed; move what the form lacks to extras, or ignore the warning",
  },
  passes: { "zh-CN": "键名为 publishedOn", en: "The key is publishedOn" },
  fails: {
    "zh-CN": "键名误作 publishOn，发布时间因此没有读到",
    en: "The key is publishOn by mistake, so the date of publication is not read",
  },
};
