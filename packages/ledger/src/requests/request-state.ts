import type { InformationRequest } from "../records/information-request.ts";
import { closingOf, outcomeOf } from "./closing.ts";
import { firstOf } from "./events.ts";
import { receiptOf } from "./receipt.ts";
import { type Remedy, reconsiderationsOf, type Suit, suitsOf } from "./remedies.ts";

/** What a request has come to by a day. */
export interface RequestState {
  readonly receivedOn: string;
  /** Null: not closed by then. */
  readonly closedOn: string | null;
  /** The outcome it is counted under, a row id of the form's table; `other.other` where the applicant withdrew it. */
  readonly outcome: string | null;
  readonly isRepeat: boolean;
  /** Whether the time to answer was extended. */
  readonly isExtended: boolean;
  readonly reconsiderations: readonly Remedy[];
  readonly suits: readonly Suit[];
}

/**
 * Derives what a request had come to by the end of a day: what happened later does not count.
 *
 * A request that is decided in parts comes to `partial`; one that is decided anew after its first
 * decision was corrected keeps the first outcome.
 *
 * @returns null where the request cannot be counted: it was not received by then, its day of receipt
 * is not known, or it has two outcomes that exclude one another (`checkHistory` says which).
 *
 * @example
 * stateOf({ id: "1", applicant: null, channel: null, repeatOf: null, events: [{ type: "received", on: "2024-03-01" }, { type: "withdrawn", on: "2024-03-04" }] }, "2024-12-31")?.outcome //=> "other.other"
 */
export function stateOf(request: InformationRequest, on: string): RequestState | null {
  const receivedOn = receiptOf(request)?.on ?? null;
  if (receivedOn === null || receivedOn > on) return null;
  const events = request.events.filter((event) => event.on <= on);
  const closing = closingOf(events);
  const outcome = outcomeOf(closing);
  if (closing.on !== null && outcome === null) return null;
  return {
    receivedOn,
    // Closed before it was received: an error of the list, which is told of, and no reason to count it nowhere.
    closedOn: closing.on !== null && closing.on < receivedOn ? receivedOn : closing.on,
    outcome,
    isRepeat: request.repeatOf !== null,
    isExtended: firstOf(events, "extended") !== undefined,
    reconsiderations: reconsiderationsOf(events),
    suits: suitsOf(events),
  };
}
