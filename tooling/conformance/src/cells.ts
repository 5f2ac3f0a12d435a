import { isFixedTable, jsonPointer, type Report } from "@gongkai/core";
import { type CellMutation, withCell } from "@gongkai/testkit";

/** A cell of a table with the figure that it rightly holds. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly path: string;
  readonly value: number;
}

/** The cells of a table that hold whole numbers. */
export function placesOf({ tables }: Report, id: string): Place[] {
  const table = tables[id];
  if (table === undefined || !isFixedTable(table)) return [];
  return Object.entries(table.cells).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, value]) => {
      const path = jsonPointer("tables", id, "cells", row, column);
      return typeof value === "number" ? [{ table: id, row, column, path, value }] : [];
    }),
  );
}

/** The report with one cell as it should not be. */
export function mutated(report: Report, place: Place, { cell }: Pick<CellMutation, "cell">) {
  return withCell(report, place.table, place.row, place.column, cell);
}
