import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `published-on-time`. */
export const publishedOnTimeCard: RuleTexts = {
  title: { "zh-CN": "按时公布", en: "Published on time" },
  basis: {
    "zh-CN":
      "报告年度所适用的《政府信息公开条例》关于公布期限的条款：2008年施行的条例第三十一条（3月31日前；我们未见原文，属背景），2019年修订的条例第四十九条",
    en: "The clause on the date of publication of the Regulations in force for the year: 2008, art. 31 (by 31 March; not read in the original, so background); 2019, art. 49",
  },
  tolerance: {
    "zh-CN": "期限当日公布不算迟；适用的条款未规定该类单位期限的，不作判断",
    en: "The due date itself is on time; bodies for which the clause names no date are not judged",
  },
  advice: {
    "zh-CN": "核对发布时间；确已逾期的，在报告中说明原因",
    en: "Check the date of publication; where it is late indeed, give the reason in the report",
  },
  passes: {
    "zh-CN": "2018年度报告于2019年1月30日公布",
    en: "The report for 2018 was published on 30 January 2019",
  },
  fails: {
    "zh-CN": "2018年度报告于2019年4月12日公布",
    en: "The report for 2018 was published on 12 April 2019",
  },
};
