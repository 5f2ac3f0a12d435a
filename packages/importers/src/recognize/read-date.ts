import { isoDateSchema } from "@gongkai/core";

/**
 * Writes a day as an ISO date, or null where the calendar has no such day.
 *
 * @example
 * isoDate("2019", "1", "30") //=> "2019-01-30"
 * @example
 * isoDate("2019", "2", "30") //=> null
 */
export function isoDate(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isoDateSchema.safeParse(date).success ? date : null;
}
