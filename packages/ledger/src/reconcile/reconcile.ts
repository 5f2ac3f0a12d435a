import type { Fact, Finding } from "@gongkai/core";
import { type Comparison, compareFacts } from "./compare-facts.ts";
import { describeDifference } from "./describe-difference.ts";
import { factKey } from "./fact-key.ts";
import { placeOfFact } from "./place-of-fact.ts";

export interface Difference extends Comparison {
  readonly finding: Finding;
}

/** What came of comparing computed figures with published ones. */
export interface Reconciliation {
  /** In the order in which they were published. */
  readonly differences: readonly Difference[];
  /** Zero on one side and a blank on the other. */
  readonly blanks: readonly Comparison[];
  /** At how many places the published figure agrees. */
  readonly agreed: number;
  /** Figures that the other side does not print: for information, nothing is wrong with them. */
  readonly onlyComputed: readonly Fact[];
  readonly onlyPublished: readonly Fact[];
}

export interface ReconcileOptions {
  readonly computed: readonly Fact[];
  readonly published: readonly Fact[];
  /** Only figures of this year; absent: of all years. */
  readonly year?: number;
}

/** How much a fact says: an exact figure, one with a bound, none. */
const weight = ({ state, approx }: Fact): number => {
  if (state !== "number") return 0;
  return approx === null ? 2 : 1;
};

/** What each figure is compared with: where it stands several times, the first that says most. */
function byKey(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const known = new Map<string, Fact>();
  for (const fact of facts) {
    const key = factKey(fact);
    const before = known.get(key);
    if (before === undefined || weight(fact) > weight(before)) known.set(key, fact);
  }
  return known;
}

/**
 * Compares computed figures with published ones, wherever tables and text print them.
 *
 * Facts meet by concept, dimensions and year. A bound is compared by its interval, 元 and 万元 are
 * converted. Sentences that only one side prints are no difference.
 *
 * @example
 * const source = { kind: "json", file: "page.html", pointer: "", text: "5" } as const;
 * const fact = { concept: "requests.new", dimensions: {}, year: 2018, value: 5, state: "number", approx: null, unit: "件", source } as const;
 * const { differences } = reconcile({ computed: [{ ...fact, value: 4 }], published: [fact] });
 * differences[0]?.finding.message.en //=> "Published as 5件, computed as 4件"
 */
export function reconcile({ computed, published, year }: ReconcileOptions): Reconciliation {
  const isAsked = (fact: Fact) => year === undefined || fact.year === year;
  const own = computed.filter(isAsked);
  const theirs = published.filter(isAsked);
  const known = byKey(own);
  const printed = new Set(theirs.map(factKey));
  const differences: Difference[] = [];
  const blanks: Comparison[] = [];
  const onlyPublished: Fact[] = [];
  let agreed = 0;
  for (const fact of theirs) {
    const mine = known.get(factKey(fact));
    if (mine === undefined) {
      onlyPublished.push(fact);
      continue;
    }
    const verdict = compareFacts(mine, fact);
    if (verdict === null) {
      agreed++;
      continue;
    }
    const { path, place } = placeOfFact(fact);
    const comparison: Comparison = { kind: verdict.kind, place, computed: mine, published: fact };
    if (verdict.severity === null) blanks.push(comparison);
    else {
      const finding = describeDifference(comparison, { path, severity: verdict.severity });
      differences.push({ ...comparison, finding });
    }
  }
  const onlyComputed = own.filter((fact) => !printed.has(factKey(fact)));
  return { differences, blanks, agreed, onlyComputed, onlyPublished };
}
