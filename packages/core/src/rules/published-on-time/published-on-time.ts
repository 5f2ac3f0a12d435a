import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { placeOf } from "../../findings/place.ts";
import { dueDate } from "../../regulation/due-date.ts";
import type { Rule } from "../rule.ts";

const PATH = "/publishedOn";

const midnight = (isoDate: string): Date => new Date(`${isoDate}T00:00:00`);

/** The report is published no later than the law in force for its year demands. */
export const publishedOnTime: Rule = {
  id: "published-on-time",
  severity: "warning",
  editions: "all",
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
    const daysLate = differenceInCalendarDays(midnight(report.publishedOn), midnight(due));
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
