import { placeOf } from "../../findings/place.ts";
import type { Period } from "../../models/period.ts";
import type { Rule, RuleContext } from "../rule.ts";
import { titledYears } from "./titled-years.ts";

/** The year that the period should be: the one in the title, else that of the period's last day. */
function expectedYear({ report, year }: RuleContext): number {
  const years = titledYears(report.title);
  return years.includes(year) ? year : (years[0] ?? year);
}

interface Difference {
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}

const bothDays = ({ start, end }: Period): string => `${start}/${end}`;

/** One wrong day is named alone; where both are wrong it is the period that is wrong. */
function differenceOf(actual: Period, expected: Period): Difference | null {
  const isStartRight = actual.start === expected.start;
  const isEndRight = actual.end === expected.end;
  if (isStartRight && isEndRight) return null;
  if (isEndRight) return { path: "/period/start", expected: expected.start, actual: actual.start };
  if (isStartRight) return { path: "/period/end", expected: expected.end, actual: actual.end };
  return { path: "/period", expected: bothDays(expected), actual: bothDays(actual) };
}

const inChinese = (isoDate: string): string => {
  const [year, month, day] = isoDate.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};

/** The usual case, without taking the title apart. */
const isWholeTitledYear = ({ report: { title, period }, year }: RuleContext): boolean =>
  period.start === `${year}-01-01` && period.end === `${year}-12-31` && title.includes(`${year}年`);

/** The figures cover 1 January to 31 December of the year that the title names. */
export const periodIsReportYear: Rule = {
  id: "period-is-report-year",
  severity: "warning",
  editions: "all",
  check(context) {
    if (isWholeTitledYear(context)) return [];
    const { report, edition } = context;
    const year = expectedYear(context);
    const expected = { start: `${year}-01-01`, end: `${year}-12-31` };
    const difference = differenceOf(report.period, expected);
    if (difference === null) return [];
    const { start, end } = report.period;
    return [
      {
        ...difference,
        place: placeOf(report, edition, difference.path),
        message: {
          "zh-CN": `统计期限应为${inChinese(expected.start)}至${inChinese(expected.end)}，此处为${inChinese(start)}至${inChinese(end)}`,
          en: `The period should be ${expected.start} to ${expected.end}; here it is ${start} to ${end}`,
        },
      },
    ];
  },
};
