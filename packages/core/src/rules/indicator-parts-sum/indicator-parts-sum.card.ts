import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `indicator-parts-sum`. */
export const indicatorPartsSumCard: RuleTexts = {
  title: { "zh-CN": "其中各项之和等于总数", en: "The parts of an indicator add up to it" },
  basis: {
    "zh-CN":
      "表格自身的“其中”关系（算术）。分项可能交叉的行（如主动公开文件数：同一文件既上网站又登公报）、只列一部分的行，以及行目待核的国家统计表，只作提醒",
    en: "The form's own “of which” (arithmetic). Where parts may overlap (one document both online and in the gazette) or are only some of the whole, and in the national statistics table, whose rows are unconfirmed, it is a warning only",
  },
  tolerance: {
    "zh-CN":
      "空白、“-”“/”“无”按零计并注明；约数、无法读出的格和总数空白的组不作判断；分项可能交叉而又有空白的，超出总数不提醒",
    en: "Blank, -, / and 无 count as zero, and that is noted; approximate or unreadable cells and a blank total are not judged; overlapping parts may exceed the total where one is blank",
  },
  advice: {
    "zh-CN": "核对总数和各分项；没有发生的分项填“0”",
    en: "Check the total and its parts; write 0 for a part that did not occur",
  },
  passes: {
    "zh-CN": "对申请的答复总数4，其中同意公开2、不予公开2，其余空白（注明按零计）",
    en: "4 replies, of which 2 disclosed and 2 refused, the rest blank (noted: counted as zero)",
  },
  fails: {
    "zh-CN": "对申请的答复总数4，其中同意公开2、不予公开3",
    en: "4 replies, of which 2 disclosed and 3 refused",
  },
};
