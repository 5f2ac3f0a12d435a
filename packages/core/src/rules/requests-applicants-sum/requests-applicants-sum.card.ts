import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `requests-applicants-sum`. */
export const requestsApplicantsSumCard: RuleTexts = {
  title: { "zh-CN": "各类申请人之和等于总计", en: "The kinds of applicant add up to the total" },
  basis: {
    "zh-CN": "年度报告格式表三：“总计”一列是自然人和五类法人或其他组织之和（算术）",
    en: "Table 3 of the form: the column 总计 is the sum of natural persons and the five kinds of organization (arithmetic)",
  },
  tolerance: {
    "zh-CN":
      "无。空白、“-”“/”“无”按零计并注明；总计空白而各列有数的，只作提醒；约数和无法读出的格不作判断",
    en: "None. Blank, -, / and 无 count as zero, and that is noted; a blank total beside figures is a warning; approximate or unreadable cells are not judged",
  },
  advice: {
    "zh-CN": "核对该行各列和“总计”；总计漏填的补上",
    en: "Check the row and its total; fill in a total that was left out",
  },
  passes: {
    "zh-CN": "予以公开一行：自然人5、商业企业1，其余为0，总计6",
    en: "Disclosed: 5 natural persons, 1 enterprise, nobody else, total 6",
  },
  fails: {
    "zh-CN": "予以公开一行：自然人5、商业企业1，其余为0，总计5",
    en: "Disclosed: 5 natural persons, 1 enterprise, nobody else, total 5",
  },
};
