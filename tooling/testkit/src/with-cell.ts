import { type Cell, isFixedTable, type Report, type Table } from "@gongkai/core";

function changed(table: Table, row: string | number, column: string, cell: Cell): Table {
  if (isFixedTable(table)) {
    const cells = { ...table.cells, [row]: { ...table.cells[row], [column]: cell } };
    return { ...table, cells };
  }
  const rows = table.rows.map((openRow, index) =>
    index === Number(row) ? { ...openRow, cells: { ...openRow.cells, [column]: cell } } : openRow,
  );
  return { ...table, rows };
}

/**
 * Copies a report with one cell changed.
 *
 * @param row The row's id; in a table with open rows its zero-based number.
 * @throws {Error} where the report has no such table.
 */
export function withCell(
  report: Report,
  tableId: string,
  row: string | number,
  column: string,
  cell: Cell,
): Report {
  const table = report.tables[tableId];
  if (table === undefined) throw new Error(`The report has no table ${tableId}`);
  return { ...report, tables: { ...report.tables, [tableId]: changed(table, row, column, cell) } };
}
