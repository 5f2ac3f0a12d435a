import { type Finding, GongkaiError, type LocalText } from "@gongkai/core";
import {
  checkDeadlines,
  chineseCalendar,
  type ExplainedDeadline,
  explainDeadline,
  type InformationRequest,
} from "@gongkai/ledger";
import { ifYearKnown } from "./if-year-known.ts";
import type { LineRecord } from "./list-reading.ts";

/** A request of a list, and until when it must be answered. */
export interface RequestDeadline {
  readonly id: string;
  readonly line: number;
  /** Null where it cannot be counted. */
  readonly deadline: ExplainedDeadline | null;
  /** Why it cannot be counted. */
  readonly problem: LocalText | null;
}

/** Counts the deadline of a request on a day; a year that no calendar is known of stops no other. */
export function requestDeadline(
  { line, record }: LineRecord<InformationRequest>,
  on: string,
): RequestDeadline {
  const { id } = record;
  const counted = ifYearKnown(() => explainDeadline(record, { calendar: chineseCalendar(), on }));
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
