import { GongkaiError, type LocalText } from "@gongkai/core";
import {
  chineseCalendar,
  type Deadline,
  type DeadlineOptions,
  type InformationRequest,
} from "@gongkai/ledger";
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
  try {
    const deadline = reckon(record, { calendar: chineseCalendar(), on });
    return { id, line, deadline, problem: null };
  } catch (error) {
    if (!(error instanceof GongkaiError) || error.code !== "calendar-year-unknown") throw error;
    return { id, line, deadline: null, problem: error.text };
  }
}
