import { nextDay } from "./days.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/**
 * The day on which a term of working days ends: day one is the first working day after the day that
 * starts it.
 *
 * @param workingDays At least 1.
 *
 * @example
 * workingDaysAfter("2020-01-23", 1, chineseCalendar()) //=> "2020-02-03"
 */
export function workingDaysAfter(
  start: string,
  workingDays: number,
  calendar: WorkingCalendar,
): string {
  let date = start;
  for (let left = workingDays; left > 0; ) {
    date = nextDay(date);
    if (calendar.dayOf(date).isWorking) left--;
  }
  return date;
}

/**
 * Counts the working days after one day, up to and including another.
 *
 * @returns 0 where `until` is not later.
 *
 * @example
 * workingDaysBetween("2024-06-07", "2024-06-11", chineseCalendar()) //=> 1
 */
export function workingDaysBetween(
  after: string,
  until: string,
  calendar: WorkingCalendar,
): number {
  let count = 0;
  for (let date = nextDay(after); date <= until; date = nextDay(date)) {
    if (calendar.dayOf(date).isWorking) count++;
  }
  return count;
}
