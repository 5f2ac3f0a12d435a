import { nextDay } from "../calendar/days.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";

/**
 * The last day of a term of working days, where the term is over before a day; null while it runs.
 *
 * No later day than that one is asked of the calendar: what came in December needs none of next year.
 */
export function overTerm(
  start: string,
  workingDays: number,
  before: string,
  calendar: WorkingCalendar,
): string | null {
  let left = workingDays;
  for (let date = nextDay(start); date < before; date = nextDay(date)) {
    if (calendar.dayOf(date).isWorking && --left === 0) return date;
  }
  return null;
}
