import type { LocalText } from "@gongkai/core";
import { nextDay } from "../calendar/days.ts";
import type { DeadlineCase } from "./deadline-case.ts";
import { reasons } from "./reasons.ts";
import { covers } from "./suspensions.ts";

/** A day as it passes. */
export interface PassingDay {
  readonly date: string;
  readonly isCounted: boolean;
  /** Days counted by then since the term began; 0 on the day that starts it, or starts it anew. */
  readonly passed: number;
  readonly reason: LocalText;
}

/** Why the term starts on a day, or starts anew; null: it does not. */
function startOn({ receipt, waits }: DeadlineCase, date: string): LocalText | null {
  const ended = waits.find(({ until }) => until === date);
  if (ended !== undefined) return reasons.starts[ended.kind];
  return date === receipt.on ? reasons.starts.receipt : null;
}

/** Why a day does not count; null: it does. */
function skippedOn(looked: DeadlineCase, date: string): LocalText | null {
  const wait = looked.waits.find((span) => covers(span, date));
  if (wait !== undefined) return reasons.waits[wait.kind];
  const { isWorking, name } = looked.calendar.dayOf(date);
  if (!isWorking) return name;
  const consultation = looked.consultations.find((span) => covers(span, date));
  return consultation === undefined ? null : reasons.consults[consultation.whom];
}

/** The days from receipt on, without an end. */
export function* passDays(looked: DeadlineCase): Generator<PassingDay> {
  let passed = 0;
  for (let date = looked.receipt.on; ; date = nextDay(date)) {
    const start = startOn(looked, date);
    const skipped = start ?? skippedOn(looked, date);
    if (start !== null) passed = 0;
    else if (skipped === null) passed++;
    const reason = skipped ?? looked.calendar.dayOf(date).name;
    yield { date, isCounted: skipped === null, passed, reason };
  }
}
