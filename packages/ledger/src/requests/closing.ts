import type { RequestEvent } from "../records/request-event.ts";
import { allOf, firstOf } from "./events.ts";

/** What a withdrawn request is counted under; where a list also says 其他处理 of it, it says the same. */
const WITHDRAWN = "other.other";
const WITHDRAWN_TOO = new Set([WITHDRAWN, "other"]);

const isCorrection = (event: RequestEvent): boolean =>
  (event.type === "reconsiderationDecided" || event.type === "suitDecided") &&
  event.result === "corrected";

/**
 * A history up to where a reconsideration or a suit corrected the first decision: what is decided
 * anew or withdrawn after it is no second outcome of the request.
 */
export function firstRound(events: readonly RequestEvent[]): readonly RequestEvent[] {
  const first = events.findIndex(({ type }) => type === "decided");
  const corrected = events.findIndex((event, at) => at > first && isCorrection(event));
  return first < 0 || corrected < 0 ? events : events.slice(0, corrected);
}

/** How a request was closed. */
export interface Closing {
  /** The first day on which it was; null: it is open. */
  readonly on: string | null;
  /** What it came to, as the list says; several where it was decided in parts, or is at odds with itself. */
  readonly outcomes: ReadonlySet<string>;
}

/** How a request was closed, by a decision or by the applicant who withdrew it. */
export function closingOf(events: readonly RequestEvent[]): Closing {
  const round = firstRound(events);
  const decisions = allOf(round, "decided");
  const withdrawn = firstOf(round, "withdrawn");
  const outcomes = new Set(decisions.map(({ outcome }) => outcome));
  const isSaidTwice = [...outcomes].some((outcome) => WITHDRAWN_TOO.has(outcome));
  if (withdrawn !== undefined && !isSaidTwice) outcomes.add(WITHDRAWN);
  const closing = [...decisions, ...(withdrawn === undefined ? [] : [withdrawn])];
  const [on = null] = closing.map((event) => event.on).toSorted();
  return { on, outcomes };
}

/**
 * The one outcome that a request is counted under: a request that is decided in parts is counted
 * once, as disclosed in part. Null where there is none, or where there are two that exclude one another.
 */
export function outcomeOf({ outcomes }: Closing): string | null {
  const [outcome = null] = outcomes;
  if (outcomes.size <= 1) return outcome;
  return outcomes.has("partial") && !outcomes.has(WITHDRAWN) ? "partial" : null;
}
