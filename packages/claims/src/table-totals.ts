import {
  addRationals,
  type FactEntry,
  findEdition,
  formatRational,
  jsonPointer,
  type Report,
  toRational,
} from "@gongkai/core";
import { groupTotals } from "./group-totals.ts";
import { pointInterval } from "./interval.ts";
import type { Occurrence } from "./occurrence.ts";

/** A column that adds up all applicants counts what the narrative counts without naming any. */
const isOfAll = ({ dimensions }: Pick<Occurrence, "dimensions">): boolean =>
  dimensions.applicant === "total" && Object.keys(dimensions).length === 1;

/** The rows of a form that make up a total, by the table they stand in. */
function partsOfForm(report: Report, prefix: string) {
  const tables = findEdition(report.edition)?.tables ?? [];
  return tables.flatMap((table) => {
    if (table.kind !== "fixed") return [];
    const rows = table.rows.filter(({ concept }) => concept?.startsWith(prefix) === true);
    return rows.length === 0 ? [] : [{ table: table.id, count: rows.length }];
  });
}

/** What the parts of a total add up to; null where one of them is missing, blank or only a bound. */
function sumOf(
  report: Report,
  entries: readonly FactEntry[],
  [total, prefix]: readonly [string, string],
): Occurrence | null {
  const [form, another] = partsOfForm(report, prefix);
  if (form === undefined || another !== undefined) return null;
  const parts = entries.filter(({ fact }) => fact.concept.startsWith(prefix) && isOfAll(fact));
  const [first] = parts;
  if (first === undefined || parts.length !== form.count) return null;
  const values = parts.map(({ fact }) => (fact.approx === null ? fact.value : null));
  const exact = values.filter((value) => value !== null);
  if (exact.length < values.length) return null;
  const sum = formatRational(exact.map(toRational).reduce(addRationals), 0);
  const path = jsonPointer("tables", form.table);
  const { year, unit } = first.fact;
  const source = { kind: "json" as const, file: "", pointer: path, text: sum };
  const value = Number(sum);
  const fact = { ...first.fact, concept: total, dimensions: {}, value, source };
  const interval = pointInterval(value);
  return {
    path,
    range: null,
    concept: total,
    dimensions: {},
    year,
    interval,
    unit,
    printed: sum,
    fact,
  };
}

/** What the tables state of all applicants together, and of groups that the form prints only in parts. */
export function tableTotals(
  report: Report,
  entries: readonly FactEntry[],
  occurrences: readonly Occurrence[],
): Occurrence[] {
  const ofAll = occurrences.filter(isOfAll).map((occurrence) => ({
    ...occurrence,
    dimensions: {},
    fact: { ...occurrence.fact, dimensions: {} },
  }));
  const sums = [...groupTotals].map((group) => sumOf(report, entries, group));
  return [...ofAll, ...sums.filter((sum) => sum !== null)];
}
