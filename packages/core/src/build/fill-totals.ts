import type { FixedTableDefinition, RowDefinition } from "../editions/edition.ts";
import { type Cell, readCell } from "../models/cell.ts";
import { formatRational } from "../numbers/format-rational.ts";
import { addReadings, decimalsOf } from "../tables/add-readings.ts";
import { compiledTable } from "../tables/compiled-table.ts";

/** The cells of a table by row and column; what was not given is not there. */
export type DraftCells = Record<string, Record<string, Cell>>;

/** A cell that is the sum of others, by row and column. */
interface Sum {
  readonly whole: readonly [row: string, column: string];
  readonly parts: readonly (readonly [row: string, column: string])[];
}

function identitySums(definition: FixedTableDefinition): Sum[] {
  const { identities, width, rowIds, columnIds } = compiledTable(definition);
  const at = (cell: number) =>
    [rowIds[Math.floor(cell / width)] ?? "", columnIds[cell % width] ?? ""] as const;
  return identities.flatMap(({ lines }) =>
    lines.flatMap(({ left: [whole, ...others], right }) =>
      whole === undefined || others.length > 0 ? [] : [{ whole: at(whole), parts: right.map(at) }],
    ),
  );
}

function partSums({ rows, columns }: FixedTableDefinition): Sum[] {
  const partsOf = ({ id }: RowDefinition) => rows.filter(({ parent }) => parent === id);
  return rows
    .filter((row) => row.parts === "exhaustive")
    .flatMap((row) =>
      columns.map(({ id: column }) => ({
        whole: [row.id, column] as const,
        parts: partsOf(row).map((part) => [part.id, column] as const),
      })),
    );
}

function sumOf(cells: readonly Cell[]): Cell {
  const readings = cells.map(readCell);
  const sum = addReadings(readings);
  const printed = formatRational(sum, Math.max(...readings.map(decimalsOf)));
  const value = Number(printed);
  return Number.isSafeInteger(value) ? value : printed;
}

/**
 * Fills in the totals that a form's sums imply and that were not given, in place.
 *
 * A total of which no part is given stays away; one that is given stays as it is.
 */
export function fillTotals(definition: FixedTableDefinition, cells: DraftCells): void {
  const pending = new Set([...identitySums(definition), ...partSums(definition)]);
  const keyOf = ([row, column]: Sum["whole"]) => `${row}/${column}`;
  const isPending = (key: string) => [...pending].some(({ whole }) => keyOf(whole) === key);
  for (let before = -1; before !== pending.size; ) {
    before = pending.size;
    for (const sum of pending) {
      const [row, column] = sum.whole;
      const isGiven = cells[row]?.[column] !== undefined;
      if (!isGiven && sum.parts.some((part) => isPending(keyOf(part)))) continue;
      pending.delete(sum);
      const parts = sum.parts.flatMap(([at, under]) => cells[at]?.[under] ?? []);
      if (!isGiven && parts.length > 0) cells[row] = { ...cells[row], [column]: sumOf(parts) };
    }
  }
}
