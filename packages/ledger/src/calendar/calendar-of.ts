import { ordinaryDay } from "./days.ts";
import type { CalendarDay, WorkingCalendar } from "./working-calendar.ts";
import { yearUnknown } from "./year-unknown.ts";

const OFF: CalendarDay = { isWorking: false, name: { "zh-CN": "放假", en: "public holiday" } };
const EXCHANGED: CalendarDay = {
  isWorking: true,
  name: { "zh-CN": "调休上班", en: "worked in exchange for a day off" },
};

/** The notices of some years, as ISO dates. */
export interface CalendarDays {
  /** Days off; Saturdays and Sundays need not be named. */
  readonly holidays: readonly string[];
  /** Saturdays and Sundays that are worked. */
  readonly workdays: readonly string[];
  /** The years that are known. */
  readonly years: readonly number[];
}

/**
 * Makes a calendar of the days that an office writes down itself. A day that is named as both is
 * worked; one of a year that is not named throws `calendar-year-unknown`.
 *
 * @example
 * const calendar = calendarOf({ holidays: ["2027-01-01"], workdays: [], years: [2027] });
 * calendar.dayOf("2027-01-01").name["zh-CN"] //=> "放假"
 */
export function calendarOf({ holidays, workdays, years }: CalendarDays): WorkingCalendar {
  const off = new Set(holidays);
  const worked = new Set(workdays);
  const known = new Set(years.map(String));
  return {
    dayOf: (date) => {
      const year = date.slice(0, 4);
      if (!known.has(year)) throw yearUnknown(year);
      if (worked.has(date)) return EXCHANGED;
      return off.has(date) ? OFF : ordinaryDay(date);
    },
  };
}
