import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `blank-cell`. */
export const blankCellCard: RuleTexts = {
  title: { "zh-CN": "表格各格均已填写", en: "Every cell of the form is filled in" },
  basis: {
    "zh-CN": "报告格式本身：表中每一格都要求一个数。没有条文规定空白作何解释（背景）",
    en: "The form itself asks for a figure in every cell. No clause says what a blank means (background)",
  },
  tolerance: {
    "zh-CN": "整张表未载或全空时不逐格提示；“0”“-”“/”“无”不是空白",
    en: "A table that is absent or wholly empty is not listed cell by cell; 0, -, / and 无 are no blanks",
  },
  advice: {
    "zh-CN": "没有发生的填“0”，没有统计的填“-”并加说明",
    en: "Write 0 where nothing happened; write - and explain where nothing was counted",
  },
  passes: { "zh-CN": "“2.政府公报公开数”填“0”", en: "“2. in government gazettes” shows 0" },
  fails: { "zh-CN": "“2.政府公报公开数”空白", en: "“2. in government gazettes” is blank" },
};
