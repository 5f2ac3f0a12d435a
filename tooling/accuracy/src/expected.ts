import { type Cell, isFixedTable, jsonPointer, type Report, readCell } from "@gongkai/core";

/** What a cell says, however it is printed: its value, or that it has none. */
function said(cell: Cell): string {
  const { value, state } = readCell(cell);
  return value === null
    ? state
    : String(value)
        .replace(/(\.\d*?)0+$/, "$1")
        .replace(/\.$/, "");
}

/** What every cell of a report's tables says, by JSON Pointer; a blank says nothing. */
export function cellsSaid(report: Report): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [id, table] of Object.entries(report.tables)) {
    if (isFixedTable(table)) {
      for (const [row, columns] of Object.entries(table.cells)) {
        for (const [column, cell] of Object.entries(columns)) {
          cells.set(jsonPointer("tables", id, "cells", row, column), said(cell));
        }
      }
      continue;
    }
    for (const [at, row] of table.rows.entries()) {
      for (const [column, cell] of Object.entries(row.cells)) {
        cells.set(jsonPointer("tables", id, "rows", at, "cells", column), said(cell));
      }
    }
  }
  return cells;
}
