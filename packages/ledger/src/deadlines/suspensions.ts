import type { Consulted, RequestEvent } from "../records/request-event.ts";
import type { EventOf } from "../requests/events.ts";

/** Days that do not count: those after one day, up to and including another. */
export interface Span {
  readonly after: string;
  /** Null: still open. */
  readonly until: string | null;
}

/** A wait for the applicant, after which the clock starts anew. */
export interface Wait extends Span {
  readonly kind: "clarification" | "fee";
  /** Until when the applicant was to answer or to pay, as told; null: the notice does not say. */
  readonly due: string | null;
}

/** A consultation of somebody else, after which the clock goes on. */
export interface Consultation extends Span {
  readonly whom: Consulted;
  /** When the answer came; null: none. `until` may then be the day on which the term for it ended. */
  readonly answeredOn: string | null;
}

/** Whether a day lies in a span. */
export const covers = ({ after, until }: Span, date: string): boolean =>
  date > after && (until === null || date <= until);

const ENDS = {
  clarificationAsked: { kind: "clarification", by: "clarificationGiven" },
  feeNoticed: { kind: "fee", by: "feePaid" },
} as const;

/** The waits for the applicant's correction or payment. */
export function waitsOf(events: readonly RequestEvent[]): Wait[] {
  return events.flatMap((event, at): Wait[] => {
    if (event.type !== "clarificationAsked" && event.type !== "feeNoticed") return [];
    const { kind, by } = ENDS[event.type];
    const end = events.slice(at + 1).find(({ type }) => type === by);
    return [{ kind, due: event.due, after: event.on, until: end?.on ?? null }];
  });
}

type Answer = EventOf<"consultationAnswered">;

/** Takes the answer out of those that are left: the one of that party, else one that names none. */
function takeAnswer(answers: Answer[], asked: EventOf<"consulted">): Answer | undefined {
  const mine = answers.filter(({ on, whom }) => whom === asked.whom && on >= asked.on);
  const answer =
    mine.find(({ party }) => party === asked.party) ??
    mine.find(({ party }) => party === null || asked.party === null);
  if (answer !== undefined) answers.splice(answers.indexOf(answer), 1);
  return answer;
}

/**
 * The consultations. Where no answer came, the term for it ends the exclusion; without such a term
 * the day on which the request was closed does, and one that is not closed stays open.
 */
export function consultationsOf(
  events: readonly RequestEvent[],
  closedOn: string | null,
  answerBy: (askedOn: string) => string | null,
): Consultation[] {
  const answers = events.filter((event) => event.type === "consultationAnswered");
  return events.flatMap((event): Consultation[] => {
    if (event.type !== "consulted") return [];
    const answeredOn = takeAnswer(answers, event)?.on ?? null;
    const until = answeredOn ?? answerBy(event.on) ?? closedOn;
    return [{ whom: event.whom, after: event.on, answeredOn, until }];
  });
}
