import type { WordMark, YearMark } from "./mark.ts";
import { YEAR, yearOf } from "./year-of.ts";

const DATE =
  /((?:19|20|２０|二[〇零○])[0-9０-９〇零○一二三四五六七八九]{2})年(?=\s?[0-9０-９一二三四五六七八九十]{1,3}(?:[-—–~～至到][0-9０-９]{1,2})?月)/gu;

const DAY = /(?:[0-9０-９]{1,2}[-—–~～至到])?[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?/gu;

/** 《信息处理费管理办法》 as it is masked, 第三十六条第（一）项, 2. in front of a row: what cites, and what numbers. */
const CITED =
  /□+|第[（(]?[〇一二三四五六七八九十百0-9]{1,4}[）)]?[条款项章]|(?<=^|[。；;：:\s])[0-9]{1,2}[.．](?![0-9])/gu;

/** Days and months, and what only cites or numbers, by where they begin: they say nothing of what is counted. */
export const daysIn = (text: string): Map<number, WordMark> =>
  new Map(
    [["cited", CITED] as const, ["day", DAY] as const].flatMap(([means, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }): [number, WordMark] => [
        index,
        { is: "filler", means, start: index, end: index + found.length },
      ]),
    ),
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
