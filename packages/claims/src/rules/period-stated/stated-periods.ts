import type { Period, TextRange } from "@gongkai/core";
import { hanNumeral } from "@gongkai/core/figures";
import { plainText } from "../../screening/plain-text.ts";

/** A statistics period as a sentence gives it. */
export interface StatedPeriod {
  readonly period: Period;
  readonly range: TextRange;
}

const YEAR = "([0-9〇○◯零Oo一二三四五六七八九]{4})";
const SMALL = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
const FIRST_DAY = `${YEAR}[年./-]${SMALL}(?:[月./-](?:${SMALL})?[日号]?)?`;
const TO = "(?:[0-9]{1,2}(?:时|点|:[0-9]{2}))?(?:起始|开始|起)?,?(?:至|到|-{1,2}|~)";
const LAST_DAY = `(?:${YEAR}[年./-]|[当同本]年)?${SMALL}[月./-](?:${SMALL})?[日号]?`;

/** Days, or months alone (2023年1月至12月, 2023年1-12月); no digits are torn from what goes on. */
const PERIOD = new RegExp(`(?<![0-9])${FIRST_DAY}${TO}${LAST_DAY}(?![0-9])`, "gu");

const TIME = "(?:截[止至]|起止)?(?:期限|时限|年限|时间|日期|期间|周期|时段|区间|起止|期)";

/** What makes days the statistics period: its name, or the figures of the report themselves. */
const NAMED = new RegExp(
  `(?:(?:统计|数据)的?,?(?:统计)?${TIME}|统计范围|(?:报告|年报)的?(?:期限|时限|期间))[^0-9。;!?]{0,16}$`,
  "u",
);
const OF_FIGURES =
  /(?:所列|报告|年报|统计|涉及|使用|引用|采用)中?(?:所列)?的?(?:各项|有关|相关|全部|所有|统计)?的?数据(?:的|均|都|统计|采集|截取|[为自从系是起:("“]){0,6}$/u;
const NAMED_AFTER = /^[^,;。0-9]{0,8}(?:统计|数据)的?(?:统计)?(?:期限|时限|期间|时间)/u;

/** 上年数据的统计期限为…: rightly another year. */
const OF_LAST_YEAR = /上一?年|去年|往年|同期/u;

const REACH = 40;

const sentenceBefore = (plain: string, at: number): string =>
  plain.slice(Math.max(0, at - REACH), at).replace(/^.*[。;!?]/su, "");

function isOfReport(plain: string, start: number, end: number): boolean {
  const before = sentenceBefore(plain, start);
  if (OF_LAST_YEAR.test(before)) return false;
  if (NAMED.test(before) || OF_FIGURES.test(before)) return true;
  return NAMED_AFTER.test(plain.slice(end, end + REACH));
}

const yearIn = (printed: string): string =>
  Array.from(printed, (digit) => hanNumeral(digit) ?? digit.replace(/[〇○◯零Oo]/u, "0")).join("");

const numberIn = (printed: string): number => Number(hanNumeral(printed) ?? printed);

const lastOfMonth = (year: string, month: number): number =>
  new Date(Date.UTC(Number(year), month, 0)).getUTCDate();

/** Null where the calendar has no such day; without a day the first or the last of the month. */
function isoDay(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastOfMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function periodOf(match: RegExpExecArray): Period | null {
  const [, firstYear = "", firstMonth = "", firstDay = "1"] = match;
  const [lastYear = firstYear, lastMonth = "", lastDay] = match.slice(4);
  const [from, until] = [yearIn(firstYear), yearIn(lastYear)];
  if (!/^(?:19|20)[0-9]{2}$/.test(from) || !/^(?:19|20)[0-9]{2}$/.test(until)) return null;
  const month = numberIn(lastMonth);
  const start = isoDay(from, numberIn(firstMonth), numberIn(firstDay));
  const end = isoDay(until, month, lastDay ? numberIn(lastDay) : lastOfMonth(until, month));
  return start === null || end === null ? null : { start, end };
}

/** Without one of these no sentence speaks of a period. */
const SPEAKS = /统计|数据|期限|时限|期间/u;

/** The characters that are no space, each with its place. */
function withoutSpaces(plain: string): {
  readonly text: string;
  readonly places: readonly number[];
} {
  const places = [...plain.matchAll(/\S/g)].map(({ index }) => index);
  return { text: plain.replaceAll(/\s/g, ""), places };
}

/**
 * Reads the statistics periods that a text gives, with their places in it.
 *
 * Digits of any width, Chinese numerals, days or whole months. The time of a campaign, last year's
 * figures, and days that lost characters (自201811日至20181231日) are none.
 *
 * @example
 * statedPeriods("统计时间为２０２３年1月至12月。")[0]?.period //=> { start: "2023-01-01", end: "2023-12-31" }
 */
export function statedPeriods(printed: string): StatedPeriod[] {
  if (!SPEAKS.test(printed)) return [];
  const { text, places } = withoutSpaces(plainText(printed));
  return [...text.matchAll(PERIOD)].flatMap((match) => {
    const end = match.index + match[0].length;
    const period = isOfReport(text, match.index, end) ? periodOf(match) : null;
    if (period === null) return [];
    const start = places[match.index] ?? 0;
    return [{ period, range: { start, length: (places[end - 1] ?? start) + 1 - start } }];
  });
}
