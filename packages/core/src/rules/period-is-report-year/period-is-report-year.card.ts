import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `period-is-report-year`. */
export const periodIsReportYearCard: RuleTexts = {
  title: { "zh-CN": "统计期限为报告年度", en: "The period is the year of the report" },
  basis: {
    "zh-CN": "年度报告按公历年度统计：1月1日至12月31日。通行做法，条例未明文规定起止日（背景）",
    en: "An annual report covers a calendar year, 1 January to 31 December. Common practice; the Regulations do not name the days (background)",
  },
  tolerance: {
    "zh-CN": "标题未写年份的，只看起止日是否为同一年的首末两日",
    en: "Where the title names no year, the period need only be the first and last day of one year",
  },
  advice: {
    "zh-CN": "核对统计期限的起止日和标题所写年份",
    en: "Check the first and last day of the period and the year in the title",
  },
  passes: {
    "zh-CN": "2018年度报告，统计期限2018年1月1日至12月31日",
    en: "The report for 2018 covers 1 January to 31 December 2018",
  },
  fails: {
    "zh-CN": "2021年度报告，统计期限至2021年12月30日",
    en: "The report for 2021 covers the time to 30 December 2021",
  },
};
