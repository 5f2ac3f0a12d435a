import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `remedies-sum`. */
export const remediesSumCard: RuleTexts = {
  title: {
    "zh-CN": "各种结果之和等于总计（复议、诉讼）",
    en: "The results of reconsideration and litigation add up",
  },
  basis: {
    "zh-CN": "年度报告格式表四：行政复议、未经复议直接起诉、复议后起诉三组各自的“总计”（算术）",
    en: "Table 4 of the form: the total of each of its three groups (arithmetic)",
  },
  tolerance: {
    "zh-CN":
      "无。空白、“-”“/”“无”按零计并注明；空白格填数后可能相等的，只作提醒；约数和无法读出的格不作判断",
    en: "None. Blank, -, / and 无 count as zero, and that is noted; where figures in the blank cells could make it right it is a warning; approximate or unreadable cells are not judged",
  },
  advice: {
    "zh-CN": "核对该组的维持、纠正、其他、尚未审结和总计",
    en: "Check upheld, corrected, other, pending and total of the group",
  },
  passes: {
    "zh-CN": "行政复议：维持5、纠正0、其他0、尚未审结2、总计7",
    en: "Reconsideration: 5 upheld, 0 corrected, 0 other, 2 pending, total 7",
  },
  fails: {
    "zh-CN": "行政复议：维持5、纠正0、其他0、尚未审结2、总计5",
    en: "Reconsideration: 5 upheld, 0 corrected, 0 other, 2 pending, total 5",
  },
};
