import type { LocalText } from "@gongkai/core";
import { type DeadlineCase, extendedOn } from "./deadline-case.ts";
import { passDays } from "./pass-days.ts";

/** A day of a request's term: its number, or null where it does not count, and why. */
export interface CountedDay {
  readonly date: string;
  readonly count: number | null;
  readonly reason: LocalText;
}

/** The days of a term as counted. */
export interface Count {
  /** From the day of receipt to the day that is looked at, or to the one on which it is due. */
  readonly days: readonly CountedDay[];
  /** Null: the clock stands still, or waits for the applicant. */
  readonly dueOn: string | null;
  /** Working days of the term in force, extension included. */
  readonly term: number;
  /** How many of them had passed on the day that is looked at. */
  readonly used: number;
  /** Whether the extension was told before the first term was over; null: there is none. */
  readonly isExtensionInTime: boolean | null;
}

/** Whether the clock stands still on a day for as long as nothing else happens. */
const isStopped = ({ waits, consultations, closed }: DeadlineCase, date: string): boolean =>
  waits.some(({ after, until }) => until === null && date >= after) ||
  (closed === null &&
    consultations.some(
      ({ after, until, answeredOn }) =>
        answeredOn === null && date >= after && (until === null || date <= until),
    ));

/** Counts the days of a term, one by one. */
export function countDays(looked: DeadlineCase): Count {
  const { terms, on } = looked;
  const extension = extendedOn(looked);
  const days: CountedDay[] = [];
  let term: number = terms.reply;
  let dueOn: string | null = null;
  let isExtensionInTime: boolean | null = null;
  let used = 0;
  for (const { date, isCounted, passed, reason } of passDays(looked)) {
    days.push({ date, count: isCounted ? passed : null, reason });
    if (passed === 0) dueOn = null;
    if (isCounted && passed === term) dueOn = date;
    if (date === extension) {
      isExtensionInTime = dueOn === null || dueOn === date;
      if (isExtensionInTime) {
        term += terms.reply;
        dueOn = null;
      }
    }
    if (date <= on) used = passed;
    if (date >= on && (dueOn !== null || isStopped(looked, date))) break;
  }
  return { days, dueOn, term, used, isExtensionInTime };
}
