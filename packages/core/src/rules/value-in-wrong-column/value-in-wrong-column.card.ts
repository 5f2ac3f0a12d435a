import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `value-in-wrong-column`. */
export const valueInWrongColumnCard: RuleTexts = {
  title: { "zh-CN": "数字填在所属的列", en: "Figures stand in their own columns" },
  basis: {
    "zh-CN":
      "年度报告格式表三各行、各列的勾稽关系（国办公开办函〔2019〕60号、〔2021〕30号）；错列由此推断，并非条文规定",
    en: "The sums of rows and columns of table 3 of the form (国办公开办函〔2019〕60号, 〔2021〕30号); that a column is wrong is inferred from them, no clause says it",
  },
  tolerance: {
    "zh-CN":
      "勾稽关系都成立的表不作判断；只有移到相邻一列（或两列对调、整行移一列）即全表成立，或一行唯一的数与总计、本列都矛盾时才提醒",
    en: "Nothing is said of a table whose sums hold; only where moving a figure to the next column (or exchanging two, or moving the whole row) makes all sums hold, or where total and column both contradict a row's only figure",
  },
  advice: {
    "zh-CN": "对照申请登记，把数字填到所属申请人一列，并核对该行总计",
    en: "Check with the register of requests, write the figure into its applicants' column and check the row's total",
  },
  passes: {
    "zh-CN": "本年新收一行：法律服务机构1，其余为0，总计1，该列其他各行与之相符",
    en: "Newly received: 1 legal-service institution, nobody else, total 1, and the column agrees",
  },
  fails: {
    "zh-CN": "本年新收一行：法律服务机构1，其余为0，总计0，而该列办理总计为0",
    en: "Newly received: 1 legal-service institution, nobody else, total 0, while that column shows no outcome",
  },
};
