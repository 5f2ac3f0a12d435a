import { GongkaiError, type LocalText } from "@gongkai/core";
import {
  chineseCalendar,
  type ExplainedDeadline,
  explainDeadline,
  type InformationRequest,
} from "@gongkai/ledger";
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
  try {
    const deadline = explainDeadline(record, { calendar: chineseCalendar(), on });
    return { id, line, deadline, problem: null };
  } catch (error) {
    if (!(error instanceof GongkaiError) || error.code !== "calendar-year-unknown") throw error;
    return { id, line, deadline: null, problem: error.text };
  }
}
