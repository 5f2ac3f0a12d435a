import type { Dimensions, Fact, LocalText } from "@gongkai/core";
import { compareRationals, toRational } from "@gongkai/core";

/** The fact that speaks for all that state the same quantity; `reason` is set where they disagree. */
export type SettledFact = Fact & { readonly reason?: LocalText };

/** Which quantity a fact states, whatever the year. */
export function quantityKey(concept: string, dimensions: Dimensions): string {
  const entries = Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify([concept, entries]);
}

const contradiction = (values: readonly unknown[]): LocalText => ({
  "zh-CN": `未计算：同一数字有不同的说法（${values.join("、")}）`,
  en: `Not computed: the figure is stated differently in several places (${values.join(", ")})`,
});

function settle(facts: readonly [Fact, ...Fact[]]): SettledFact {
  const figures = facts.filter((fact) => fact.value !== null && fact.state === "number");
  const exact = figures.filter((fact) => fact.approx === null);
  const first = exact[0] ?? figures[0] ?? facts[0];
  const other = exact.find(
    ({ value }) =>
      value !== null &&
      first.value !== null &&
      compareRationals(toRational(value), toRational(first.value)) !== 0,
  );
  if (other === undefined) return first;
  return { ...first, reason: contradiction([first.value, other.value]) };
}

/** Facts by quantity and year: an exact figure speaks before a bound, a bound before a blank. */
export class FactIndex {
  readonly #facts = new Map<string, [Fact, ...Fact[]]>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      const key = `${fact.year} ${quantityKey(fact.concept, fact.dimensions)}`;
      const known = this.#facts.get(key);
      if (known === undefined) this.#facts.set(key, [fact]);
      else known.push(fact);
    }
  }

  /** The settled fact of a quantity in a year, or null where nothing is stated. */
  find(concept: string, dimensions: Dimensions, year: number): SettledFact | null {
    const facts = this.#facts.get(`${year} ${quantityKey(concept, dimensions)}`);
    return facts === undefined ? null : settle(facts);
  }

  /** All settled facts of a year, of one concept where it is given, in the order of the facts. */
  ofYear(year: number, concept?: string): SettledFact[] {
    return [...this.#facts.values()]
      .filter(([fact]) => fact.year === year && (concept ?? fact.concept) === fact.concept)
      .map(settle);
  }
}
