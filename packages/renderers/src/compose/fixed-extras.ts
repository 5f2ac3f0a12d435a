import type { Cell, ExtraCell } from "@gongkai/core";

/** A local cell, and its index in `extras`. */
export interface PlacedExtra {
  readonly cell: Cell;
  readonly index: number;
}

/** Local rows and columns by their printed labels, in the order of their first cells. */
export interface ExtraGrid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The columns in which a row has local cells. */
  columnsOf(row: string): readonly string[];
  find(row: string, column: string): PlacedExtra | undefined;
}

/**
 * Lays out the cells that the form has no place for.
 *
 * @param labels The labels of the form's rows and columns, as this page prints them or as the form
 * does in Chinese.
 */
export function extraGrid(
  extras: readonly ExtraCell[],
  labels: { rows: ReadonlySet<string>; columns: ReadonlySet<string> },
): ExtraGrid {
  const rows = new Set<string>();
  const columns = new Set<string>();
  const cells = new Map<string, Map<string, PlacedExtra>>();
  for (const [index, { row, column, cell }] of extras.entries()) {
    const isTaken = labels.rows.has(row) && labels.columns.has(column);
    if (!labels.rows.has(row) || isTaken) rows.add(row);
    if (!labels.columns.has(column)) columns.add(column);
    const inRow = cells.get(row) ?? new Map<string, PlacedExtra>();
    if (!inRow.has(column)) inRow.set(column, { cell, index });
    cells.set(row, inRow);
  }
  return {
    rows: [...rows],
    columns: [...columns],
    columnsOf: (row) => [...(cells.get(row)?.keys() ?? [])],
    find: (row, column) => cells.get(row)?.get(column),
  };
}
