import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `section-missing`. */
export const sectionMissingCard: RuleTexts = {
  title: { "zh-CN": "应有的部分齐全", en: "Every required section is there" },
  basis: {
    "zh-CN":
      "《政府信息公开条例》关于年度报告内容的条款（2008年施行的条例第三十二条，我们未见原文，属背景；2019年修订的条例第五十条）",
    en: "The Regulations on the contents of annual reports (2008: art. 32, not read in the original, so background; 2019: art. 50)",
  },
  tolerance: {
    "zh-CN": "部分的次序、标题措辞不限；条例未列的部分可有可无",
    en: "Order and wording of headings are free; sections that the law does not list are optional",
  },
  advice: {
    "zh-CN": "补写该部分；确无内容的，写明“无”，不要略去",
    en: "Add the section; where there is nothing to say, say so instead of leaving it out",
  },
  passes: {
    "zh-CN": "收费及减免情况自成一部分，写明未收费",
    en: "A section on fees says that none were charged",
  },
  fails: { "zh-CN": "全文没有收费及减免情况一部分", en: "There is no section on fees" },
};
