import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";

/** 2024-6-3, 2024/06/03, 2024.6.3, 2024年6月3日, 20240603; a time of day behind it does not matter. */
const WRITTEN =
  /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?:[ T]\d{1,2}:.{0,30})?$/u;

function dayIn(text: string): string | null {
  const written = WRITTEN.exec(text.normalize("NFKC").trim());
  if (written === null) return null;
  const [, year = "", ...parts] = written;
  const [month = "", day = ""] = parts.filter((part) => part !== undefined);
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isValid(parseISO(date)) ? date : null;
}

/** A list has a million dates and a year has 366. */
const MOST_KNOWN = 10_000;
const known = new Map<string, string | null>();

function rememberedDay(text: string): string | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const day = dayIn(text);
  if (known.size < MOST_KNOWN) known.set(text, day);
  return day;
}

/**
 * Reads a day, in the ways that lists write it.
 *
 * @returns An ISO date; null where the value is no day of the calendar. The date of a `Date` is that
 * of China's time zone.
 *
 * @example
 * readDate("2024年6月3日") //=> "2024-06-03"
 * @example
 * readDate("2024-02-30") //=> null
 */
export function readDate(value: unknown): string | null {
  if (value instanceof Date) {
    const time = value.getTime();
    return Number.isNaN(time) ? null : new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
  }
  if (typeof value !== "string" && typeof value !== "number") return null;
  return rememberedDay(String(value));
}
