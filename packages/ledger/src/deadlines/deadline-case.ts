import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { workingDaysAfter } from "../calendar/working-days.ts";
import type { InformationRequest } from "../records/information-request.ts";
import type { RequestEvent } from "../records/request-event.ts";
import { firstOf } from "../requests/events.ts";
import { type Receipt, receiptOf } from "../requests/receipt.ts";
import { type Consultation, consultationsOf, type Wait, waitsOf } from "./suspensions.ts";
import { type Terms, termsOf } from "./terms.ts";

/** What the deadline of a request turns on, once it was received. */
export interface DeadlineCase {
  readonly receipt: Receipt;
  readonly terms: Terms;
  /** What had happened by the day that is asked for, or by the day on which it was closed. */
  readonly events: readonly RequestEvent[];
  readonly closed: ClosedBy | null;
  /** The day it is looked at: the day asked for, or the one on which it was closed before. */
  readonly on: string;
  readonly waits: readonly Wait[];
  readonly consultations: readonly Consultation[];
  readonly calendar: WorkingCalendar;
}

/** What closed a request. */
export type ClosedBy = Extract<RequestEvent, { readonly type: "decided" | "withdrawn" }>;

/** The decision or the withdrawal that closed a request, the first where there are several. */
export const closedBy = (events: readonly RequestEvent[]): ClosedBy | null =>
  events.find((event) => event.type === "decided" || event.type === "withdrawn") ?? null;

/** Looks at a request on a day; null where it was not received by then, or no one knows when. */
export function caseOf(
  request: InformationRequest,
  on: string,
  calendar: WorkingCalendar,
): DeadlineCase | null {
  const receipt = receiptOf(request);
  if (receipt === null || receipt.on > on) return null;
  const terms = termsOf(receipt.on);
  const known = request.events.filter((event) => event.on <= on);
  const closed = closedBy(known);
  const events = closed === null ? known : known.slice(0, known.indexOf(closed));
  return {
    receipt,
    terms,
    events,
    closed,
    on: closed?.on ?? on,
    waits: waitsOf(events),
    consultations: consultationsOf(events, closed?.on ?? null, (askedOn) =>
      terms.consultation === null ? null : workingDaysAfter(askedOn, terms.consultation, calendar),
    ),
    calendar,
  };
}

/** The day on which the extension was told; null: it was not. */
export const extendedOn = ({ events }: DeadlineCase): string | null =>
  firstOf(events, "extended")?.on ?? null;
