import type { DueDates } from "../editions/edition.ts";
import type { BodyKind } from "../models/body.ts";

/**
 * Gives the last day on which a report may be published and still be on time.
 *
 * @param due The due dates of the report's edition: a month and a day (`"03-31"`) by kind of body.
 * @param kind What the law calls the body.
 * @param year The year that the report is about.
 * @returns An ISO date of the following year; null where the law names no date for this kind of body.
 *
 * @example
 * dueDate({ byKind: { department: "03-31" }, clause: { "zh-CN": "", en: "" }, evidence: "background" }, "department", 2018) //=> "2019-03-31"
 */
export function dueDate(due: DueDates, kind: BodyKind, year: number): string | null {
  const monthAndDay = due.byKind[kind];
  return monthAndDay === undefined ? null : `${String(year + 1).padStart(4, "0")}-${monthAndDay}`;
}
