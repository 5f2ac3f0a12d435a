import type { Period } from "@gongkai/core";
import { DAY, DAY_OF_YEAR, isoDate } from "./read-date.ts";

const PERIOD = new RegExp(`${DAY}起?(?:至|到|—|–|-|~|～)${DAY_OF_YEAR}`);
const CONTEXT = /统计|期限|数据|时限|截止/;

/**
 * Reads the statistics period that a sentence states, or null.
 *
 * @example
 * readPeriod("所列数据的统计期限自2018年1月1日至2018年12月31日。") //=> { start: "2018-01-01", end: "2018-12-31" }
 */
export function readPeriod(text: string): Period | null {
  if (!CONTEXT.test(text)) return null;
  const match = PERIOD.exec(text.normalize("NFKC"));
  if (match === null) return null;
  const [, year, month, day, endYear = year, endMonth, endDay] = match;
  const start = isoDate(year, month, day);
  const end = isoDate(endYear, endMonth, endDay);
  return start === null || end === null ? null : { start, end };
}
