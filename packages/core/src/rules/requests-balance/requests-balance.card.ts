import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `requests-balance`. */
export const requestsBalanceCard: RuleTexts = {
  title: {
    "zh-CN": "新收加上年结转等于办理总计加结转下年",
    en: "Received and carried in equal decided and carried forward",
  },
  basis: {
    "zh-CN":
      "年度报告格式表三的表注：第一项加第二项之和，等于第三项加第四项之和（国办公开办函〔2019〕60号、〔2021〕30号）",
    en: "The note over table 3 of the form: items 1 and 2 add up to items 3 and 4 (国办公开办函〔2019〕60号, 〔2021〕30号)",
  },
  tolerance: {
    "zh-CN":
      "无。空白、“-”“/”“无”按零计并注明；空白格填数后可能相等的，只作提醒；约数和无法读出的格不作判断",
    en: "None. Blank, -, / and 无 count as zero, and that is noted; where figures in the blank cells could make it right it is a warning; approximate or unreadable cells are not judged",
  },
  advice: {
    "zh-CN": "核对该列的本年新收、上年结转、办理总计和结转下年度四项",
    en: "Check the four figures of the column: newly received, carried in, total of outcomes, carried forward",
  },
  passes: {
    "zh-CN": "自然人一列：新收10、上年结转2、总计9、结转下年3",
    en: "Natural persons: 10 received, 2 carried in, 9 decided, 3 carried forward",
  },
  fails: {
    "zh-CN": "自然人一列：新收10、上年结转2、总计9、结转下年2",
    en: "Natural persons: 10 received, 2 carried in, 9 decided, 2 carried forward",
  },
};
