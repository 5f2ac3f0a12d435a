import { type Finding, GongkaiError, type LocalText } from "@gongkai/core";
import {
  checkDeadlines,
  chineseCalendar,
  type Deadline,
  type DeadlineOptions,
  type InformationRequest,
} from "@gongkai/ledger";
import { ifYearKnown } from "./if-year-known.ts";
import type { LineRecord } from "./list-reading.ts";

/** A request of a list, and until when it must be answered. */
export interface RequestDeadline<T extends Deadline = Deadline> {
  readonly id: string;
  readonly line: number;
  /** Null where it cannot be counted. */
  readonly deadline: T | null;
  /** Why it cannot be counted. */
  readonly problem: LocalText | null;
}

/**
 * Counts the deadline of a request on a day, with or without its days; a year that no calendar is known
 * of stops no other.
 */
export function requestDeadline<T extends Deadline>(
  { line, record }: LineRecord<InformationRequest>,
  on: string,
  reckon: (request: InformationRequest, options: DeadlineOptions) => T,
): RequestDeadline<T> {
  const { id } = record;
  const counted = ifYearKnown(() => reckon(record, { calendar: chineseCalendar(), on }));
  return counted instanceof GongkaiError
    ? { id, line, deadline: null, problem: counted.text }
    : { id, line, deadline: counted, problem: null };
}

/** What came too late or too early by a day; nothing where no calendar says. */
export function lateSteps({ line, record }: LineRecord<InformationRequest>, on: string): Finding[] {
  const found = ifYearKnown(() =>
    checkDeadlines(record, line, { calendar: chineseCalendar(), on }),
  );
  return found instanceof GongkaiError ? [] : found;
}
