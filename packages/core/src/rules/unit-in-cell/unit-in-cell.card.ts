import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `unit-in-cell`. */
export const unitInCellCard: RuleTexts = {
  title: { "zh-CN": "格内只填数字，不写单位", en: "A cell holds the figure without a unit" },
  basis: {
    "zh-CN":
      "表格的栏目已规定计量单位（如“单位：万元”）；同一栏中有的写元、有的写万元，无从比较。通行做法，条例未明文规定（背景）",
    en: "The form's columns name the unit (such as 单位：万元); where some write 元 and others 万元 in one column, nothing can be compared. Common practice; the Regulations do not say so (background)",
  },
  tolerance: {
    "zh-CN": "只看固定格式的表；约数不换算",
    en: "Only tables with a fixed form are looked at; approximate figures are not converted",
  },
  advice: {
    "zh-CN": "按栏目的单位换算后只填数字；格式未规定单位的，在正文中写明",
    en: "Convert to the column's unit and write the figure alone; where the form names no unit, state it in the text",
  },
  passes: {
    "zh-CN": "“本年收费金额（单位：万元）”填25.1",
    en: "Fees collected (unit: 10,000 yuan): 25.1",
  },
  fails: {
    "zh-CN": "“采购总金额”填251000元；“本年收费金额（单位：万元）”填251000元",
    en: "Amount of procurement: 251000元; fees collected (unit: 10,000 yuan): 251000元",
  },
};
