import { addRationals, factEntries, type Rational, rational, toRational } from "@gongkai/core";
import { reportOfTables } from "./report-of-tables.ts";
import type { Tables } from "./sentence.ts";

const APPLICANT = /@.*$/;

/** Groups that the forms do not print: the sum of their rows. */
const GROUP = /^requests\.outcome\.(?:denied|unable|notProcessed|other)$/;
const SUITS = /^remedies\.litigation\.(total|upheld|corrected|other|pending)$/;

const keyOf = (concept: string, dimensions: Readonly<Record<string, string>>): string => {
  const named = Object.entries(dimensions).filter(([, value]) => value !== "total");
  return [concept, ...named.map((pair) => pair.join("="))].join("@");
};

/** What the tables state, by `concept` or `concept@dimension=value`; nothing where a cell is blank. */
function cellsOf(tables: Tables): ReadonlyMap<string, Rational> {
  const cells = new Map<string, Rational>();
  for (const { fact } of factEntries(reportOfTables(tables))) {
    const { concept, dimensions, value } = fact;
    if (value !== null) cells.set(keyOf(concept, dimensions), toRational(value));
  }
  return cells;
}

/** The sum of some cells, null where there are none. */
function sumOf(cells: ReadonlyMap<string, Rational>, isPart: (key: string) => boolean) {
  const parts = [...cells].filter(([key]) => isPart(key)).map(([, value]) => value);
  return parts.length === 0 ? null : parts.reduce(addRationals, rational(0));
}

/** Looks up what tables state of `concept` or `concept@dimension=value`, groups included; else null. */
export function factFinder(tables: Tables): (term: string) => Rational | null {
  const cells = cellsOf(tables);
  return (term) => {
    const own = cells.get(term);
    if (own !== undefined) return own;
    const concept = term.replace(APPLICANT, "");
    const dimension = term.slice(concept.length);
    const measure = SUITS.exec(concept)?.[1];
    if (measure !== undefined) {
      const kinds = ["direct", "afterReconsideration"];
      const parts = kinds.map((kind) => `remedies.litigation.${kind}.${measure}`);
      return sumOf(cells, (key) => parts.includes(key));
    }
    if (!GROUP.test(concept)) return null;
    return sumOf(
      cells,
      (key) => key.startsWith(`${concept}.`) && key.replace(/^[^@]*/, "") === dimension,
    );
  };
}
