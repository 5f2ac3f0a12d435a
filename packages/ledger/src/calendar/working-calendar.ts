import type { LocalText } from "@gongkai/core";

/** A day of the calendar. */
export interface CalendarDay {
  readonly isWorking: boolean;
  /** Why: 春节, 周六, 调休上班（春节）, 工作日. */
  readonly name: LocalText;
}

/**
 * Tells working days from days off. Where the law counts working days, the calendar is handed in:
 * the State Council fixes each year's days in a notice of the year before.
 */
export interface WorkingCalendar {
  /**
   * @param date An ISO date.
   * @throws {GongkaiError} `calendar-year-unknown` where the calendar does not know the year.
   */
  readonly dayOf: (date: string) => CalendarDay;
}
