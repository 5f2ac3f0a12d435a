import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { parseISO } from "date-fns/parseISO";
import { placeOf } from "../../findings/place.ts";
import { dueDate } from "../../regulation/due-date.ts";
import type { Rule } from "../rule.ts";

const PATH = "/publishedOn";

/** The report is published no later than the law in force for its year demands. */
export const publishedOnTime: Rule = {
  id: "published-on-time",
  severity: "warning",
  title: { "zh-CN": "按时公布", en: "Published on time" },
  basis: {
    "zh-CN":
      "报告年度所适用的《政府信息公开条例》关于公布期限的条款：2008年施行的条例第三十一条（3月31日前；我们未见原文，属背景），2019年修订的条例第四十九条",
    en: "The clause on the date of publication of the Regulations in force for the year: 2008, art. 31 (by 31 March; not read in the original, so background); 2019, art. 49",
  },
  editions: "all",
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
  check({ report, edition, year }) {
    const due = dueDate(edition.due, report.body.kind, year);
    if (due === null) return null;
    if (report.publishedOn === null) {
      const reason = {
        "zh-CN": "报告没有注明发布时间",
        en: "The report does not say when it was published",
      };
      return [{ notAssessable: reason }];
    }
    // ISO dates are in order as strings.
    if (report.publishedOn <= due) return [];
    const daysLate = differenceInCalendarDays(parseISO(report.publishedOn), parseISO(due));
    const { clause } = edition.due;
    return [
      {
        path: PATH,
        place: placeOf(report, edition, PATH),
        message: {
          "zh-CN": `公布日期${report.publishedOn}晚于期限${due}，迟${daysLate}天（${clause["zh-CN"]}）`,
          en: `Published on ${report.publishedOn}, ${daysLate} ${daysLate === 1 ? "day" : "days"} after the due date ${due} (${clause.en})`,
        },
        expected: due,
        actual: report.publishedOn,
      },
    ];
  },
};
