import type { InformationRequest } from "../records/information-request.ts";
import type { Remedy } from "../requests/remedies.ts";
import type { RequestState } from "../requests/request-state.ts";
import { figureKey } from "./figure-key.ts";
import { dimensionsOf } from "./request-places.ts";
import type { YearSpan } from "./year-span.ts";

/** What requests count as, and in which year. */
export interface RequestCounting {
  readonly span: YearSpan;
  /** Whether the form has a row for what is pending; where it has only results, the pending wait for theirs. */
  readonly countsPending: (concept: string) => boolean;
  /** Whether the form has a row for an outcome. */
  readonly countsOutcome: (outcome: string) => boolean;
}

const OUTCOME = "requests.outcome";

/** An outcome, the groups that it is part of, and all outcomes. */
function* withGroups(outcome: string): Generator<string> {
  const parts = outcome.split(".");
  for (let length = parts.length; length > 0; length--) {
    yield `${OUTCOME}.${parts.slice(0, length).join(".")}`;
  }
  yield `${OUTCOME}.total`;
}

function* conceptsOf(
  { receivedOn, closedOn, outcome, isRepeat, isExtended }: RequestState,
  { span: { start, end }, countsOutcome }: RequestCounting,
): Generator<string> {
  if (receivedOn > end || (closedOn !== null && closedOn < start)) return;
  if (receivedOn < start) yield "requests.carriedIn";
  else {
    yield "requests.new";
    if (isRepeat) yield "requests.new.repeat";
  }
  if (closedOn === null || closedOn > end) yield "requests.carriedOut";
  else {
    if (outcome !== null && countsOutcome(outcome)) yield* withGroups(outcome);
    yield "requests.closed.total";
    yield isExtended ? "requests.closed.extended" : "requests.closed.onTime";
  }
}

/** A reconsideration or a suit counts in the years in which it was open. */
function* remedy(
  concept: string,
  { filedOn, decidedOn, result }: Remedy,
  { span: { start, end }, countsPending }: RequestCounting,
): Generator<string> {
  if ((filedOn ?? start) > end || (decidedOn !== null && decidedOn < start)) return;
  const isPending = decidedOn === null || decidedOn > end;
  if (isPending && !countsPending(concept)) return;
  yield `${concept}.${isPending ? "pending" : (result ?? "other")}`;
  yield `${concept}.total`;
}

/**
 * Lists what a request counts as in a year, by applicant and channel.
 *
 * New: received in the year; carried in: received before and open when it began; carried out: open
 * when it ended. What is neither is closed in it, and counts by its outcome. So for any requests,
 * new + carried in = outcomes + carried out.
 */
export function* countsOfRequest(
  request: InformationRequest,
  state: RequestState,
  counting: RequestCounting,
): Generator<string> {
  const dimensions = dimensionsOf(request);
  for (const concept of conceptsOf(state, counting)) {
    for (const each of dimensions) yield figureKey(concept, each);
  }
  for (const each of state.reconsiderations)
    yield* remedy("remedies.reconsideration", each, counting);
  for (const suit of state.suits) {
    yield* remedy("remedies.litigation", suit, counting);
    yield* remedy(`remedies.litigation.${suit.kind}`, suit, counting);
  }
}

/** The figures of which a list of requests says all: where none counts, they are zero. */
export const isCountedFromRequests = (concept: string): boolean =>
  /^(?:requests\.|remedies\.(?:reconsideration|litigation)\.|fees\.charged$)/u.test(concept);
