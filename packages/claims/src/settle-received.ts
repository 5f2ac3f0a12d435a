import { addRationals, type LocalText } from "@gongkai/core";
import { canBeEqual, type Interval } from "./interval.ts";
import { keyOf } from "./occurrence.ts";
import type { OccurrenceIndex } from "./occurrence-index.ts";
import type { StatementDraft } from "./statement-draft.ts";

const RECEIVED = "requests.new";
const CARRIED_IN = "requests.carriedIn";

const withCarriedIn: LocalText = {
  "zh-CN": "与表三“本年新收”和“上年结转”之和相符",
  en: "Agrees with the form's new requests and those carried over from last year together",
};

function tableInterval(tables: OccurrenceIndex, concept: string, year: number): Interval | null {
  const { values = [] } = tables.get(keyOf({ concept, dimensions: {}, year })) ?? {};
  const [only, ...others] = values;
  return only === undefined || others.length > 0 ? null : only.interval;
}

/**
 * 收到 N 件 may mean the new requests, or these and the ones carried over together. Where the form's
 * figures bear out the second and not the first, that is what is stated, and no fact of the first.
 */
export function settleReceived(draft: StatementDraft, tables: OccurrenceIndex): StatementDraft {
  const { statement, printed } = draft;
  const [fact, ...others] = statement.facts;
  if (fact?.concept !== RECEIVED || others.length > 0 || printed === null) return draft;
  const received = tableInterval(tables, RECEIVED, fact.year);
  const carriedIn = tableInterval(tables, CARRIED_IN, fact.year);
  if (received === null || carriedIn === null || canBeEqual(printed, received)) return draft;
  const together = {
    lower: addRationals(received.lower, carriedIn.lower),
    upper: addRationals(received.upper, carriedIn.upper),
  };
  if (!canBeEqual(printed, together)) return draft;
  const concepts = [RECEIVED, CARRIED_IN];
  const settled = { concepts, facts: [], verdict: "agrees" as const, reason: withCarriedIn };
  return { ...draft, statement: { ...statement, ...settled } };
}
