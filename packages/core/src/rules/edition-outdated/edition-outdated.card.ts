import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `edition-outdated`. */
export const editionOutdatedCard: RuleTexts = {
  title: { "zh-CN": "使用现行的报告格式", en: "The report is on the form in force" },
  basis: {
    "zh-CN":
      "2019、2020年度用国办公开办函〔2019〕60号的格式，2021年度起用国办公开办函〔2021〕30号修订的格式",
    en: "Reports for 2019 and 2020 are on the form of 国办公开办函〔2019〕60号, those from 2021 on the form revised by 国办公开办函〔2021〕30号",
  },
  tolerance: {
    "zh-CN": "只看报告年度是否晚于格式的末年；格式早于施行年度使用的不提示",
    en: "Only a report later than the last year of its form is found; a form used before its time is not",
  },
  advice: {
    "zh-CN": "改用现行格式重新填报各表",
    en: "Fill in the tables of the form in force",
  },
  passes: {
    "zh-CN": "2020年度报告用2019年试行格式",
    en: "The report for 2020 is on the form of 2019",
  },
  fails: {
    "zh-CN": "2023年度报告仍用2019年试行格式",
    en: "The report for 2023 is still on the form of 2019",
  },
};
