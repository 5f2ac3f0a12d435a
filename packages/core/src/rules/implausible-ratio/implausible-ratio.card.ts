import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `implausible-ratio`. */
export const implausibleRatioCard: RuleTexts = {
  title: { "zh-CN": "各数之间的比例合乎常情", en: "Counts are in a usual proportion" },
  basis: {
    "zh-CN":
      "不涉法条：这样的比例并不违法，只是少见，往往是口径或填报有误。界限为我们所定，理由写在说明中（背景）",
    en: "No clause is involved: such a proportion is legal and rare, and often a matter of what was counted. The limits are our judgement, with their reasons below (background)",
  },
  tolerance: {
    "zh-CN": "办理结果或新收不足10件的不看；有空白、约数或无法读出的格的不看；从不高于提示",
    en: "Below 10 requests answered or received nothing is said, nor where a cell is blank, approximate or unreadable; never more than information",
  },
  advice: {
    "zh-CN": "核对各数所计的范围；无误的，不必改动",
    en: "Check what was counted; where it is right, leave it",
  },
  passes: {
    "zh-CN": "办理结果总计39，行政复议5、直接起诉1",
    en: "39 requests answered, 5 reconsiderations, 1 direct suit",
  },
  fails: {
    "zh-CN": "办理结果总计39，行政复议31",
    en: "39 requests answered, 31 reconsiderations",
  },
};
