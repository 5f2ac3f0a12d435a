import type { RemedyResult, RequestEvent } from "../records/request-event.ts";

/** A reconsideration or a suit. `filedOn` is null where the list only has how it ended. */
export interface Remedy {
  readonly filedOn: string | null;
  /** Null: not decided yet. */
  readonly decidedOn: string | null;
  readonly result: RemedyResult | null;
}

/** A suit, and whether a reconsideration went before it. */
export interface Suit extends Remedy {
  readonly kind: "direct" | "afterReconsideration";
}

const isReconsideration = ({ type }: RequestEvent): boolean =>
  type === "reconsiderationFiled" || type === "reconsiderationDecided";

/** The reconsiderations of a history; each end belongs to the earliest one that is still open. */
export function reconsiderationsOf(events: readonly RequestEvent[]): Remedy[] {
  const remedies: Remedy[] = [];
  for (const event of events) {
    if (event.type === "reconsiderationFiled") {
      open(remedies, { filedOn: event.on, decidedOn: null, result: null });
    } else if (event.type === "reconsiderationDecided") {
      close(remedies, { filedOn: null, decidedOn: event.on, result: event.result });
    }
  }
  return remedies;
}

/** The suits of a history; one filed once a reconsideration was asked for is a suit after it. */
export function suitsOf(events: readonly RequestEvent[]): Suit[] {
  const suits: Suit[] = [];
  let kind: Suit["kind"] = "direct";
  for (const event of events) {
    if (isReconsideration(event)) kind = "afterReconsideration";
    else if (event.type === "suitFiled") {
      open(suits, { filedOn: event.on, decidedOn: null, result: null, kind });
    } else if (event.type === "suitDecided") {
      close(suits, { filedOn: null, decidedOn: event.on, result: event.result, kind });
    }
  }
  return suits;
}

/** Adds a remedy, or gives its beginning to one whose end came before it in the list: days may be wrong. */
function open<R extends Remedy>(remedies: R[], begin: R): void {
  const at = remedies.findIndex(({ filedOn }) => filedOn === null);
  const ended = remedies[at];
  if (ended === undefined) remedies.push(begin);
  else remedies[at] = { ...begin, decidedOn: ended.decidedOn, result: ended.result };
}

/** Writes an end into the earliest remedy that is open, or adds it where none is. */
function close<R extends Remedy>(remedies: R[], end: R): void {
  const at = remedies.findIndex(({ decidedOn }) => decidedOn === null);
  const pending = remedies[at];
  if (pending === undefined) remedies.push(end);
  else remedies[at] = { ...pending, decidedOn: end.decidedOn, result: end.result };
}
