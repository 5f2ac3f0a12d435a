import type { LocalText } from "@gongkai/core";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import type { InformationRequest } from "../records/information-request.ts";
import { type Count, type CountedDay, countDays } from "./count-days.ts";
import { caseOf, closedBy, type DeadlineCase } from "./deadline-case.ts";
import { groundsOf, RECEIPT_UNKNOWN } from "./grounds.ts";

/** What is being waited for; `decided` and `withdrawn` are closed. */
export type DeadlineState =
  | "awaitingReceipt"
  | "running"
  | "awaitingClarification"
  | "consulting"
  | "awaitingFee"
  | "decided"
  | "withdrawn";

/** Until when a request must be answered, and why. */
export interface Deadline {
  readonly state: DeadlineState;
  /** The Regulations by which it is counted; null: not received yet. */
  readonly regulations: 2008 | 2019 | null;
  readonly receivedOn: string | null;
  /** The last day on which a reply is in time; null: not received yet, or the clock stands still. */
  readonly dueOn: string | null;
  /**
   * Working days that are left on the day it is looked at, or were left when it was closed; negative
   * where it was overdue. Null: the term begins anew or has not begun.
   */
  readonly workingDaysLeft: number | null;
  /** It was answered after it was due. */
  readonly isLate: boolean;
  /** It is open, and the day it is looked at lies after the day on which it was due. */
  readonly isOverdue: boolean;
  readonly grounds: readonly LocalText[];
  /** Whether something in it rests on common practice, or on a text that was not checked; the grounds say what. */
  readonly restsOnBackground: boolean;
}

/** A deadline, with each day from receipt until it is due: counted, or skipped for a reason. */
export interface ExplainedDeadline extends Deadline {
  readonly days: readonly CountedDay[];
}

/** How a deadline is reckoned. */
export interface DeadlineOptions {
  readonly calendar: WorkingCalendar;
  /** The day on which the request is looked at; else that of its last event. */
  readonly on?: string;
}

const isOpen = ({ until }: { readonly until: string | null }): boolean => until === null;

function stateOn({ closed, waits, consultations, on }: DeadlineCase): DeadlineState {
  if (closed !== null) return closed.type;
  const wait = waits.findLast(isOpen);
  if (wait !== undefined) return wait.kind === "fee" ? "awaitingFee" : "awaitingClarification";
  const isConsulting = consultations.some(
    ({ answeredOn, until }) => answeredOn === null && (until === null || on <= until),
  );
  return isConsulting ? "consulting" : "running";
}

function notReceived({ events }: InformationRequest, on: string): ExplainedDeadline {
  const closed = closedBy(events.filter((event) => event.on <= on));
  return {
    state: closed?.type ?? "awaitingReceipt",
    regulations: null,
    receivedOn: null,
    dueOn: null,
    workingDaysLeft: null,
    isLate: false,
    isOverdue: false,
    grounds: [RECEIPT_UNKNOWN],
    restsOnBackground: false,
    days: [],
  };
}

function reckoned(looked: DeadlineCase, count: Count): ExplainedDeadline {
  const { closed, on, receipt, terms, waits } = looked;
  const { dueOn, days, term, used } = count;
  const isAfterDue = dueOn !== null && on > dueOn;
  return {
    state: stateOn(looked),
    regulations: terms.regulations,
    receivedOn: receipt.on,
    dueOn,
    workingDaysLeft: waits.some(isOpen) ? null : term - used,
    isLate: isAfterDue && closed?.type === "decided",
    isOverdue: isAfterDue && closed === null,
    grounds: groundsOf(looked, count),
    restsOnBackground: true,
    days: days.filter(({ date }) => date <= (dueOn ?? on)),
  };
}

/**
 * Reckons a request's deadline like `deadlineOf`, and lists the days: each with its number, or with
 * the reason why it does not count.
 *
 * @throws {GongkaiError} `calendar-year-unknown` where the calendar does not know a year that it takes.
 *
 * @example
 * explainDeadline({ id: "1", applicant: null, channel: null, repeatOf: null, events: [{ type: "received", on: "2024-06-07" }] }, { calendar: chineseCalendar() }).days[3] //=> { date: "2024-06-10", count: null, reason: { "zh-CN": "端午", en: "Dragon Boat Festival" } }
 */
export function explainDeadline(
  request: InformationRequest,
  { calendar, on }: DeadlineOptions,
): ExplainedDeadline {
  const day = on ?? request.events.at(-1)?.on ?? "";
  const looked = caseOf(request, day, calendar);
  return looked === null ? notReceived(request, day) : reckoned(looked, countDays(looked));
}

/**
 * Reckons until when a request must be answered, by the Regulations in force when it was received.
 *
 * A correction of the request and a payment start the term anew; the days of a consultation are
 * excluded; an extension adds a second term where it was told within the first. While the clock
 * stands still there is no date.
 *
 * @throws {GongkaiError} `calendar-year-unknown` where the calendar does not know a year that it takes.
 *
 * @example
 * deadlineOf({ id: "1", applicant: null, channel: null, repeatOf: null, events: [{ type: "received", on: "2024-06-03" }] }, { calendar: chineseCalendar() }).dueOn //=> "2024-07-02"
 */
export function deadlineOf(request: InformationRequest, options: DeadlineOptions): Deadline {
  const { days: _days, ...deadline } = explainDeadline(request, options);
  return deadline;
}
