import {
  type DocumentedRule,
  type FindingDraft,
  type Period,
  placeOf,
  type RuleContext,
} from "@gongkai/core";
import { paragraphTexts } from "../../prose-texts.ts";
import { sliceOf, type TextPlace } from "../../text-place.ts";
import { type StatedPeriod, statedPeriods } from "./stated-periods.ts";

const isSame = (one: Period, other: Period): boolean =>
  one.start === other.start && one.end === other.end;

const wholeYear = (year: number): Period => ({ start: `${year}-01-01`, end: `${year}-12-31` });

function findingFor(
  { report, edition, year }: RuleContext,
  { path, text }: TextPlace,
  { range }: StatedPeriod,
): FindingDraft {
  const printed = sliceOf(text, range);
  const { start, end } = wholeYear(year);
  return {
    path,
    range,
    place: placeOf(report, edition, path),
    message: {
      "zh-CN": `正文把统计期限写作“${printed}”；这是${year}年度的报告，应为${year}年1月1日至${year}年12月31日`,
      en: `The text gives the period of the figures as “${printed}”; this is the report for ${year}, whose period is ${start} to ${end}`,
    },
    expected: `${start}/${end}`,
    actual: printed,
  };
}

/** The sentence on the statistics period names the first and the last day of the report's year. */
export const periodStated: DocumentedRule = {
  id: "period-stated",
  severity: "warning",
  title: {
    "zh-CN": "正文写的统计期限为报告年度",
    en: "The period that the text gives is the year of the report",
  },
  basis: {
    "zh-CN":
      "年度报告按公历年度统计：1月1日至12月31日。通行做法，条例未明文规定起止日（背景），故为警告",
    en: "An annual report covers a calendar year, 1 January to 31 December. Common practice; the Regulations do not name the days (background), hence a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "只看说明统计期限或所列数据起止的句子，起止两端都写明的；阿拉伯、全角、汉字数字，只写到月的，都认。与报告所载统计期限（period）相同的不重复判断，由 period-is-report-year 判断。缺字的日期、上年数据的期限不判断",
    en: "Only sentences on the period or the days of the figures, with both ends; Arabic, full-width or Chinese numerals, days or months. What equals the period that the report carries is judged by period-is-report-year and not twice. Days that lost characters and the period of last year's figures are not judged",
  },
  advice: {
    "zh-CN": "核对这句话的年份和起止日，是否沿用了上年的文字",
    en: "Check the year and the days of this sentence; it may be last year's",
  },
  passes: {
    "zh-CN": "2023年度报告：统计期限自2023年1月1日起至12月31日止",
    en: "The report for 2023: the figures cover 1 January to 31 December 2023",
  },
  fails: {
    "zh-CN": "2023年度报告：统计期限自2022年1月1日起至12月31日止",
    en: "The report for 2023: the figures cover 1 January to 31 December 2022",
  },
  check(context) {
    const { report, year } = context;
    const stated = paragraphTexts(report).flatMap((place) =>
      statedPeriods(place.text).map((found) => ({ place, found })),
    );
    if (stated.length === 0) return null;
    return stated
      .filter(({ found: { period } }) => !isSame(period, wholeYear(year)))
      .filter(({ found: { period } }) => !isSame(period, report.period))
      .map(({ place, found }) => findingFor(context, place, found));
  },
};
