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
function settled(draft: StatementDraft, tables: OccurrenceIndex): StatementDraft | null {
  const { statement, printed } = draft;
  const [fact, ...others] = statement.facts;
  if (fact?.concept !== RECEIVED || others.length > 0 || printed === null) return null;
  const received = tableInterval(tables, RECEIVED, fact.year);
  const carriedIn = tableInterval(tables, CARRIED_IN, fact.year);
  if (received === null || carriedIn === null || canBeEqual(printed, received)) return null;
  const together = {
    lower: addRationals(received.lower, carriedIn.lower),
    upper: addRationals(received.upper, carriedIn.upper),
  };
  if (!canBeEqual(printed, together)) return null;
  const concepts = [RECEIVED, CARRIED_IN];
  const judged = { concepts, facts: [], verdict: "agrees" as const, reason: withCarriedIn };
  return { ...draft, statement: { ...statement, ...judged } };
}

/** What grew was the two together: no figure of one alone says whether it did. */
function ofBoth(draft: StatementDraft): StatementDraft {
  if (draft.growth?.concept !== RECEIVED) return draft;
  const statement = { ...draft.statement, concepts: [RECEIVED, CARRIED_IN] };
  return { ...draft, statement, growth: { ...draft.growth, concept: null } };
}

/** Settles what the requests are that a report's narrative says it received. */
export function settleReceived(
  drafts: readonly StatementDraft[],
  tables: OccurrenceIndex,
): StatementDraft[] {
  const texts = new Set<string>();
  const own = drafts.map((draft) => {
    const known = settled(draft, tables);
    if (known !== null) texts.add(known.statement.path);
    return known ?? draft;
  });
  return own.map((draft) => (texts.has(draft.statement.path) ? ofBoth(draft) : draft));
}
