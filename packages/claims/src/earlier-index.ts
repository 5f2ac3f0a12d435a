import { isOneBody, type Report, reportYear } from "@gongkai/core";
import type { OccurrenceIndex } from "./occurrence-index.ts";
import { readProse } from "./read-prose.ts";

/**
 * What last year's report states, for growths whose earlier figure this year's does not print.
 *
 * Null where the report is not of the year before, of another body, or counts other offices along.
 */
export function earlierIndex(report: Report, against: Report | null): OccurrenceIndex | null {
  if (against === null || reportYear(against) !== reportYear(report) - 1) return null;
  const isComparable = isOneBody(against, report) && against.perimeter === report.perimeter;
  return isComparable ? readProse(against).index : null;
}
