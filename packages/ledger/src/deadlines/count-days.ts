import type { LocalText } from "@gongkai/core";
import { type DeadlineCase, extendedOn } from "./deadline-case.ts";
import { type PassingDay, passDays } from "./pass-days.ts";

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
  /** The extension that was told; null: none. */
  readonly extension: Extension | null;
}

/** An extension, which counts where it was told before the term was over. */
export interface Extension {
  readonly on: string;
  readonly isInTime: boolean;
  /** The day on which the term had ended, where it had; else null. */
  readonly afterTermOf: string | null;
}

/** Whether the clock stands still on a day for as long as nothing else happens. */
const isStopped = ({ waits, consultations, closed }: DeadlineCase, date: string): boolean =>
  waits.some(({ after, until }) => until === null && date >= after) ||
  (closed === null &&
    consultations.some(
      ({ after, until, answeredOn }) =>
        answeredOn === null && date >= after && (until === null || date <= until),
    ));

/** The term as its days pass. */
class Term {
  length: number;
  dueOn: string | null = null;
  extension: Extension | null = null;
  readonly #reply: number;

  constructor(reply: number) {
    this.#reply = reply;
    this.length = reply;
  }

  pass({ date, isCounted, passed }: PassingDay): void {
    if (passed === 0) this.dueOn = null;
    if (isCounted && passed === this.length) this.dueOn = date;
  }

  extend(on: string): void {
    const isInTime = this.dueOn === null || this.dueOn === on;
    this.extension = { on, isInTime, afterTermOf: isInTime ? null : this.dueOn };
    if (!isInTime) return;
    this.length += this.#reply;
    this.dueOn = null;
  }
}

/**
 * Counts the days of a term, one by one.
 *
 * @param upTo `due`: until the day on which the request is due, or the one that is looked at,
 * whichever is later. `on`: only until the one that is looked at; what is not due by then has no `dueOn`.
 */
export function countDays(looked: DeadlineCase, upTo: "due" | "on" = "due"): Count {
  const { terms, on } = looked;
  const told = extendedOn(looked);
  const term = new Term(terms.reply);
  const days: CountedDay[] = [];
  let used = 0;
  for (const day of passDays(looked)) {
    const { date, isCounted, passed, reason } = day;
    days.push({ date, count: isCounted ? passed : null, reason });
    term.pass(day);
    if (date === told) term.extend(date);
    if (date <= on) used = passed;
    const isEnd = upTo === "on" || term.dueOn !== null || isStopped(looked, date);
    if (date >= on && isEnd) break;
  }
  const { dueOn, length, extension } = term;
  return { days, dueOn, term: length, used, extension };
}
