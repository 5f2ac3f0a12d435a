import {
  addRationals,
  type Dimensions,
  type Fact,
  type FactEntry,
  formatRational,
  jsonPointer,
  pointerSegments,
  toRational,
} from "@gongkai/core";
import { groupTotals, isPartOf } from "./group-totals.ts";
import { pointInterval } from "./interval.ts";
import type { Occurrence } from "./occurrence.ts";

/** Whether a fact counts what the narrative counts without naming any applicant. */
const isOfAll = ({ dimensions }: Pick<Fact, "dimensions">): boolean =>
  Object.entries(dimensions).every(([key, value]) => key === "applicant" && value === "total");

/** What figures add up to, a blank counting nothing; null where all are blank, or one is only a bound. */
function sumOf(facts: readonly Fact[]): string | null {
  const printed = facts.filter(({ value }) => value !== null);
  const isExact = facts.every(({ approx, state }) => approx === null && state !== "unreadable");
  if (printed.length === 0 || !isExact) return null;
  const values = printed.flatMap(({ value }) => (value === null ? [] : [toRational(value)]));
  return formatRational(values.reduce(addRationals), 0);
}

function derived(
  first: FactEntry,
  path: string,
  { concept, sum, dimensions = {} }: { concept: string; sum: string; dimensions?: Dimensions },
): Occurrence {
  const { year, unit } = first.fact;
  const source = { kind: "json" as const, file: "", pointer: path, text: sum };
  const value = Number(sum);
  const interval = pointInterval(value);
  const fact: Fact = {
    ...first.fact,
    concept,
    dimensions,
    value,
    state: "number",
    approx: null,
    source,
  };
  return { path, range: null, concept, dimensions, year, interval, unit, printed: sum, fact };
}

/** Rows whose total is left blank: what their applicants add up to. */
function blankTotals(entries: readonly FactEntry[]): FactEntry[] {
  const rows = new Map<string, FactEntry[]>();
  for (const entry of entries) {
    if (entry.fact.dimensions.applicant === undefined) continue;
    const row = rows.get(entry.fact.concept) ?? [];
    rows.set(entry.fact.concept, row);
    row.push(entry);
  }
  return [...rows.values()].flatMap((row) => {
    const total = row.find(({ fact }) => isOfAll(fact));
    if (total === undefined || total.fact.value !== null || total.fact.state !== "blank") return [];
    const sum = sumOf(row.filter((entry) => entry !== total).map(({ fact }) => fact));
    if (sum === null) return [];
    const value = Number(sum);
    const source = { ...total.fact.source, text: sum };
    return [{ ...total, fact: { ...total.fact, value, state: "number" as const, source } }];
  });
}

/** Whose requests a fact counts; "" of everybody's. */
const columnOf = ({ dimensions }: Pick<Fact, "dimensions">): string =>
  isOfAll({ dimensions }) ? "" : (dimensions.applicant ?? "?");

function byColumn(entries: readonly FactEntry[]): Map<string, FactEntry[]> {
  const columns = new Map<string, FactEntry[]>();
  for (const entry of entries) {
    const column = columnOf(entry.fact);
    const own = columns.get(column) ?? [];
    columns.set(column, own);
    own.push(entry);
  }
  return columns;
}

/** The table that an entry stands in, as a path. */
const tableOf = ({ path }: FactEntry): string => jsonPointer(...pointerSegments(path).slice(0, 2));

/**
 * What the tables state of all applicants together, and of groups that the form prints only in parts. Blanks count
 * nothing in a sum.
 */
export function tableTotals(
  entries: readonly FactEntry[],
  occurrences: readonly Occurrence[],
): Occurrence[] {
  const ofAll = occurrences.filter((one) => isOfAll(one) && one.dimensions.applicant !== undefined);
  const plain = ofAll.map((one) => ({
    ...one,
    dimensions: {},
    fact: { ...one.fact, dimensions: {} },
  }));
  const filled = blankTotals(entries);
  const rows = filled.map((entry) =>
    derived(entry, entry.path, {
      concept: entry.fact.concept,
      sum: entry.fact.source.text,
    }),
  );
  const blanks = new Map(filled.map((entry) => [entry.path, entry]));
  const all = entries.map((entry) => blanks.get(entry.path) ?? entry);
  const printed = new Set(all.map(({ fact }) => fact.concept));
  const columns = byColumn(all);
  const groups = [...groupTotals].flatMap(([concept, parts]) =>
    printed.has(concept)
      ? []
      : [...columns].flatMap(([column, entriesOfIt]) => {
          const own = entriesOfIt.filter(({ fact }) => isPartOf(fact.concept, parts));
          const sum = sumOf(own.map(({ fact }) => fact));
          const [first] = own;
          if (first === undefined || sum === null) return [];
          const dimensions = column === "" ? {} : { applicant: column };
          return [derived(first, tableOf(first), { concept, sum, dimensions })];
        }),
  );
  return [...plain, ...rows, ...groups];
}
