import { isoDateSchema } from "@gongkai/core";
import { readSmallNumeral, readYear } from "./numerals.ts";

const YEAR = "([0-9〇○◯零O一二三四五六七八九]{4})";
const SMALL = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";

/** A printed day, as the source of a regular expression with the groups year, month, day. */
export const DAY = `${YEAR}[年./-]${SMALL}[月./-]${SMALL}日?`;

/** The same, where the year may be left out. */
export const DAY_OF_YEAR = `(?:${YEAR}[年./-])?${SMALL}[月./-]${SMALL}日?`;

/**
 * Writes a printed day as an ISO date, or null where the calendar has no such day.
 *
 * @example
 * isoDate("2019", "1", "30") //=> "2019-01-30"
 * @example
 * isoDate("二〇一九", "一", "三十") //=> "2019-01-30"
 * @example
 * isoDate("2019", "2", "30") //=> null
 */
export function isoDate(year = "", month = "", day = ""): string | null {
  const parts = [readYear(year), readSmallNumeral(month), readSmallNumeral(day)];
  const date = parts.map((part) => String(part).padStart(2, "0")).join("-");
  return isoDateSchema.safeParse(date).success ? date : null;
}
