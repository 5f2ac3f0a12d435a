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
  title: { "zh-CN": "统计期限为报告年度", en: "The period is the year of the report" },
  basis: {
    "zh-CN": "年度报告按公历年度统计：1月1日至12月31日。通行做法，条例未明文规定起止日（背景）",
    en: "An annual report covers a calendar year, 1 January to 31 December. Common practice; the Regulations do not name the days (background)",
  },
  editions: "all",
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
