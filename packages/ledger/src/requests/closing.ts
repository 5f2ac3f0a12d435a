import type { RequestEvent } from "../records/request-event.ts";
import { allOf, type EventOf } from "./events.ts";

const isCorrection = (event: RequestEvent): boolean =>
  (event.type === "reconsiderationDecided" || event.type === "suitDecided") &&
  event.result === "corrected";

/**
 * The decisions that close a request. What is decided anew after a reconsideration or a suit
 * corrected the first decision is no second outcome of the request.
 */
export function closingDecisions(events: readonly RequestEvent[]): EventOf<"decided">[] {
  const first = events.findIndex(({ type }) => type === "decided");
  const corrected = events.findIndex((event, at) => at > first && isCorrection(event));
  return allOf(first < 0 || corrected < 0 ? events : events.slice(0, corrected), "decided");
}

/**
 * The one outcome that a request is counted under: a request that is decided in parts is counted
 * once, as disclosed in part. Null where there is none, or where there are two that exclude one another.
 */
export function outcomeOf(decisions: readonly EventOf<"decided">[]): string | null {
  const outcomes = new Set(decisions.map(({ outcome }) => outcome));
  if (outcomes.has("partial")) return "partial";
  const [outcome = null] = outcomes;
  return outcomes.size === 1 ? outcome : null;
}
