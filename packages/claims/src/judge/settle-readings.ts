import type { LocalText } from "@gongkai/core";
import { type Expression, quantitiesIn } from "../reader/expression.ts";
import type { StatementVerdict } from "../statement.ts";
import type { StatementDraft } from "../statement-draft.ts";
import type { Evidence } from "./evaluate.ts";
import { judgeClaim } from "./judge-claim.ts";

const withCarriedIn: LocalText = {
  "zh-CN": "与表三“本年新收”和“上年结转”之和相符",
  en: "Agrees with the form's new requests and those carried over from last year together",
};

type Tables = Pick<Evidence, "index" | "earlier" | "blanks">;

const isCarriedInToo = (reading: Expression): boolean =>
  quantitiesIn(reading).some(({ concept }) => concept === "requests.carriedIn");

/**
 * 收到 N 件 may mean the new requests, or these and the ones carried over together. Where the form's figures bear out
 * another reading than the first, that is what is stated, and no fact of the first.
 */
function settled(draft: StatementDraft, tables: Tables): StatementDraft {
  const { claim, statement } = draft;
  if (claim === null || claim.readings.length < 2 || claim.quantities.length !== 1) return draft;
  const verdictOf = (reading: Expression): StatementVerdict =>
    judgeClaim(draft, { ...claim, readings: [reading] }, tables).verdict;
  const [first, ...others] = claim.readings;
  if (first === undefined || verdictOf(first) !== "disagrees") return draft;
  const meant = others.find((reading) => verdictOf(reading) === "agrees");
  if (meant === undefined) return draft;
  const concepts = [...new Set(quantitiesIn(meant).map(({ concept }) => concept))];
  const [only, ...more] = quantitiesIn(meant);
  const reason = isCarriedInToo(meant) ? withCarriedIn : null;
  const quantities = only === undefined || more.length > 0 ? [] : [only];
  const facts = statement.facts.flatMap((fact) =>
    quantities.map(({ concept, dimensions }) => ({ ...fact, concept, dimensions })),
  );
  return {
    ...draft,
    claim: { ...claim, concepts, quantities, readings: [meant] },
    statement: {
      ...statement,
      concepts: claim.isLoose ? [] : concepts,
      facts,
      verdict: claim.isLoose ? "notAssessable" : "agrees",
      reason,
    },
  };
}

/** Which of two readings a count of requests was settled to have; null where it was not. */
function settledAs({ claim, statement }: StatementDraft, tables: Tables): "new" | "all" | null {
  if (claim === null || claim.figure === null) return null;
  if (claim.kind !== "quantity" && claim.kind !== "part") return null;
  if (statement.reason === withCarriedIn) return "all";
  const isOpen =
    claim.readings.length > 1 &&
    claim.readings.some(isCarriedInToo) &&
    claim.quantities.some(({ concept }) => concept === "requests.new");
  const [first] = claim.readings;
  if (!isOpen || first === undefined) return null;
  const draft = { ...claim, readings: [first] };
  const { verdict } = judgeClaim(
    { statement, claim: draft, evidence: claim.evidence, printed: claim.figure },
    draft,
    tables,
  );
  return verdict === "agrees" ? "new" : null;
}

const CHANGES = new Set(["growth", "difference"]);

/** What is said of a count whose meaning is settled is said of that meaning. */
function narrowed(draft: StatementDraft, as: "new" | "all"): StatementDraft {
  const { claim } = draft;
  if (claim === null) return draft;
  const isPast = claim.quantities.some(({ concept }) => concept === "requests.new");
  if (isPast ? draft.statement.reason !== null : !CHANGES.has(claim.kind)) return draft;
  if (isPast && as === "new") return draft;
  const meant = claim.readings.filter((reading) => isCarriedInToo(reading) === (as === "all"));
  const isOpen = meant.length > 0 && meant.length < claim.readings.length;
  if (!isOpen) return draft;
  const concepts = [...new Set(meant.flatMap(quantitiesIn).map(({ concept }) => concept))];
  return {
    ...draft,
    claim: { ...claim, readings: meant, concepts, quantities: isPast ? [] : claim.quantities },
    statement: {
      ...draft.statement,
      concepts: claim.isLoose ? [] : concepts,
      facts: isPast ? [] : draft.statement.facts,
    },
  };
}

/**
 * Settles what those figures count that the tables bear out in one reading and not in another, and with them the
 * changes that are told of them.
 */
export function settleReadings(
  drafts: readonly StatementDraft[],
  tables: Tables,
): StatementDraft[] {
  let path = "";
  let as: "new" | "all" | null = null;
  return drafts.map((draft) => {
    if (draft.statement.path !== path) as = null;
    path = draft.statement.path;
    const own = settled(draft, tables);
    as = settledAs(own, tables) ?? as;
    return as === null ? own : narrowed(own, as);
  });
}
