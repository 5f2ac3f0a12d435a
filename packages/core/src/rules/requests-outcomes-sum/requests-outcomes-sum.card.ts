import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `requests-outcomes-sum`. */
export const requestsOutcomesSumCard: RuleTexts = {
  title: { "zh-CN": "各项办理结果之和等于总计", en: "The outcomes add up to their total" },
  basis: {
    "zh-CN":
      "年度报告格式表三：“（七）总计”是“三、本年度办理结果”各项之和（算术；2019年试行格式19项，2021年格式21项）",
    en: "Table 3 of the form: （七）总计 is the sum of the outcomes (arithmetic; 19 of them in the form of 2019, 21 in that of 2021)",
  },
  tolerance: {
    "zh-CN":
      "无。空白、“-”“/”“无”按零计并注明；空白格填数后可能相等的，只作提醒；约数和无法读出的格不作判断",
    en: "None. Blank, -, / and 无 count as zero, and that is noted; where figures in the blank cells could make it right it is a warning; approximate or unreadable cells are not judged",
  },
  advice: {
    "zh-CN": "逐项核对该列的办理结果和“（七）总计”",
    en: "Check the outcomes of the column and the total one by one",
  },
  passes: {
    "zh-CN": "自然人一列：予以公开6、部分公开3，其余为0，总计9",
    en: "Natural persons: 6 disclosed, 3 partially, nothing else, total 9",
  },
  fails: {
    "zh-CN": "自然人一列：予以公开6、部分公开3，其余为0，总计8",
    en: "Natural persons: 6 disclosed, 3 partially, nothing else, total 8",
  },
};
