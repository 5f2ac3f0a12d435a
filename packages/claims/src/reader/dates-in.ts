import type { WordMark, YearMark } from "./mark.ts";
import { YEAR, yearOf } from "./year-of.ts";

const DATE =
  /((?:19|20|２０|二[〇零○])[0-9０-９〇零○一二三四五六七八九]{2})年(?=\s?[0-9０-９一二三四五六七八九十]{1,3}(?:[-—–~～至到][0-9０-９]{1,2})?月)/gu;

const DAY = /(?:[0-9０-９]{1,2}[-—–~～至到])?[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?/gu;

/** Words that a date ends, with the year that may stand between: 截至2024年. */
const UP_TO = /截[至止](?:到|至|于)?(?:[0-9０-９]{4}年|当年|本年|今年)?$/u;
const RANGE = /[-—–~～至到]/u;
const ALL_YEAR = /^0?1月?[-—–~～至到]12月/u;

/** Whether a date makes what is counted a part of the year: 6月受理, 截至6月30日; not 1至12月, 截至12月底. */
function isPartOfYear(text: string, date: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 9), start);
  const behind = text.slice(start + date.length);
  if (date.startsWith("12月") && (UP_TO.test(before) || /^[底末份]/u.test(behind))) return false;
  if (UP_TO.test(before)) return true;
  if (date.endsWith("日")) return false;
  const isEndOfRange = RANGE.test(before.slice(-1)) || RANGE.test(behind.charAt(0));
  return !isEndOfRange && !ALL_YEAR.test(date);
}

/** Days and months by where they begin; a month counts only what was in it. */
export const daysIn = (text: string): Map<number, WordMark> =>
  new Map(
    [...text.matchAll(DAY)].map(({ 0: date, index }) => {
      const place = { start: index, end: index + date.length };
      return [
        index,
        isPartOfYear(text, date, index)
          ? { is: "narrowing", means: "time", ...place }
          : { is: "filler", means: "day", ...place },
      ];
    }),
  );

/** The years that a text names, and those of its dates, by where they begin. */
export function yearsIn(text: string, reportYear: number): Map<number, YearMark> {
  const marks = new Map<number, YearMark>();
  for (const pattern of [YEAR, DATE]) {
    for (const match of text.matchAll(pattern)) {
      const year = yearOf(match, reportYear);
      if (year === null) continue;
      const { 0: found, index } = match;
      const isPrinted = match[1] !== undefined;
      const end = index + found.length;
      marks.set(index, { is: "year", means: "", year, isPrinted, start: index, end });
    }
  }
  return marks;
}
