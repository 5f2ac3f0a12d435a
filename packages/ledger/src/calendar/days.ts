import type { CalendarDay } from "./working-calendar.ts";

const DAY = 86_400_000;

const WORKING: CalendarDay = { isWorking: true, name: { "zh-CN": "工作日", en: "working day" } };
const SATURDAY: CalendarDay = { isWorking: false, name: { "zh-CN": "周六", en: "Saturday" } };
const SUNDAY: CalendarDay = { isWorking: false, name: { "zh-CN": "周日", en: "Sunday" } };

/** The ISO date some days later. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** The ISO date of the next day. Terms pass through it day by day: most days need no `Date`. */
export function nextDay(date: string): string {
  const day = Number(date.slice(8)) + 1;
  return day > 28 ? daysAfter(date, 1) : `${date.slice(0, 8)}${day < 10 ? "0" : ""}${day}`;
}

/** What a day is where no notice says otherwise. */
export function ordinaryDay(date: string): CalendarDay {
  const weekday = new Date(date).getUTCDay();
  if (weekday === 6) return SATURDAY;
  return weekday === 0 ? SUNDAY : WORKING;
}
