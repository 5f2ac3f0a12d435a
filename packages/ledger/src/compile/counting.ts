import type { FindingsKept } from "../findings/findings-kept.ts";
import type { Form } from "../requests/form.ts";
import type { Reading } from "../rows/ledger-row.ts";
import type { ListTotals, Readings } from "./compile-options.ts";
import type { CountedList, Tally } from "./tally.ts";

/** What the lists are counted into. */
export interface Counting {
  readonly form: Form;
  readonly year: number;
  readonly tally: Tally;
  readonly findings: FindingsKept;
  /** The ids of the records that were counted, by their number. */
  readonly ids: Readonly<Record<CountedList, string[]>>;
}

/** A record that was read, and the line that it was read from. */
export type ReadRecord<T> = Reading<T> & { readonly record: T };

/**
 * What became of a record: it counts under this id; it has nothing to do with the year; or it
 * cannot be counted with.
 */
export type Fate = { readonly id: string } | "outsideYear" | "leftOut";

/** Counts the records of a list, and the rows that were not counted. */
export async function countList<T>(
  { findings, ids }: Counting,
  list: CountedList,
  readings: Readings<T> | undefined,
  count: (reading: ReadRecord<T>, ordinal: number) => Fate,
): Promise<ListTotals> {
  const totals = { rows: 0, leftOut: 0, outsideYear: 0 };
  if (readings === undefined) return totals;
  for await (const reading of readings) {
    findings.add(reading.findings);
    const { record, line } = reading;
    // What is said of the list as a whole is no row.
    if (line === null) continue;
    totals.rows++;
    const fate = record === null ? "leftOut" : count({ ...reading, record }, ids[list].length);
    if (typeof fate === "object") ids[list].push(fate.id);
    else totals[fate]++;
  }
  return totals;
}
