import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `section-empty`. */
export const sectionEmptyCard: RuleTexts = {
  title: { "zh-CN": "应有的部分不是空的", en: "No required section is empty" },
  basis: {
    "zh-CN":
      "《政府信息公开条例》关于年度报告内容的条款（2008年施行的条例第三十二条，我们未见原文，属背景；2019年修订的条例第五十条）",
    en: "The Regulations on the contents of annual reports (2008: art. 32, not read in the original, so background; 2019: art. 50)",
  },
  tolerance: {
    "zh-CN": "一个“无”字也算写了；同一部分分作几处的，有一处有内容即可；格式未要求的部分不论",
    en: "The one word 无 is enough; of a section in several places one must say something; sections that the form does not require are not looked at",
  },
  advice: {
    "zh-CN": "补写内容；确无内容的，写明“无”",
    en: "Write the section; where there is nothing to say, say so",
  },
  passes: {
    "zh-CN": "“六、其他需要报告的事项”下写“无”",
    en: "“6. Other matters to report” says 无",
  },
  fails: {
    "zh-CN": "“六、其他需要报告的事项”下没有内容",
    en: "“6. Other matters to report” has no content",
  },
};
