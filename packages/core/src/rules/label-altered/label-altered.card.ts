import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `label-altered`. */
export const labelAlteredCard: RuleTexts = {
  title: { "zh-CN": "标题和栏目用格式的原文", en: "Headings and labels are the form's own" },
  basis: {
    "zh-CN":
      "国办公开办函〔2019〕60号、〔2021〕30号所附格式的标题和栏目。改动不影响数字，但妨碍汇总和比较，只作提醒",
    en: "The headings and labels of the forms in 国办公开办函〔2019〕60号 and 〔2021〕30号. Altering them leaves the figures right and hinders adding up and comparing, so this is a warning only",
  },
  tolerance: {
    "zh-CN":
      "序号、空格、标点、全角半角不论；2008年条例的报告标题自定，不作判断；标题一两字之差作提醒，另行措辞的只作提示；地方自加的行列，除非与格式空着的一格只差一两字或多写了年份，都不提示",
    en: "Numerals, spaces, punctuation and width are set aside; headings were free under the Regulations of 2008; a heading that differs by a letter or two is a warning, one in other words information; local rows and columns are left alone unless they differ from those of an empty cell of the form by a letter or two or by a year put in",
  },
  advice: {
    "zh-CN": "按格式改回原文；栏目中不要加写年份",
    en: "Use the form's words; do not put the year into a label",
  },
  passes: {
    "zh-CN": "“二、主动公开政府信息情况”；栏目“本年制发件数”",
    en: "二、主动公开政府信息情况; column 本年制发件数",
  },
  fails: {
    "zh-CN": "“二、主动公开政府政府情况”；栏目“本年（2023）制发件数”",
    en: "二、主动公开政府政府情况; column 本年（2023）制发件数",
  },
};
