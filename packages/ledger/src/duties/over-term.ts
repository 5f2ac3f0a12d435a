import { nextDay } from "../calendar/days.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";

/** How far a term has been counted. */
interface Walk {
  date: string;
  left: number;
}

/** A list has a million items and few days on which terms begin: each term is counted once. */
const walks = new WeakMap<WorkingCalendar, Map<string, Walk>>();

function walkFrom(start: string, workingDays: number, calendar: WorkingCalendar): Walk {
  const known = walks.get(calendar) ?? new Map<string, Walk>();
  walks.set(calendar, known);
  const key = `${start} ${workingDays}`;
  const walk = known.get(key) ?? { date: start, left: workingDays };
  known.set(key, walk);
  return walk;
}

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
  const walk = walkFrom(start, workingDays, calendar);
  while (walk.left > 0) {
    const date = nextDay(walk.date);
    if (date >= before) return null;
    if (calendar.dayOf(date).isWorking) walk.left--;
    walk.date = date;
  }
  return walk.date < before ? walk.date : null;
}
