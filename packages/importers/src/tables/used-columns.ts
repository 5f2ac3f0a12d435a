import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { type Grid, gridOf, widthOf } from "./table-grid.ts";

type Row = Grid[number];

/** Whether something else stands at a column than left of it. */
const beginsAt = (row: Row, column: number): boolean =>
  row[column] !== undefined && row[column].cell !== row[column - 1]?.cell;

/** Behind its first column a cell reaches over as many as begin somewhere else in the table. */
function narrowed(row: Row, isUsed: readonly boolean[]): TableCellNode[] {
  const cells: TableCellNode[] = [];
  for (let at = 0; at < row.length; ) {
    const place = row[at];
    let width = 0;
    do {
      if (isUsed[at]) width++;
      at++;
    } while (place !== undefined && row[at]?.cell === place.cell);
    if (place?.isOrigin !== true) continue;
    const { colSpan: _, ...cell } = place.cell;
    cells.push(width > 1 ? { ...cell, colSpan: width } : cell);
  }
  return cells;
}

/**
 * Leaves out columns in which no cell of a table begins: on a sheet that holds several tables, or under
 * a wide line of text, every cell is merged over some, so that they are as wide as they should look.
 */
export function withUsedColumns(table: TableNode): TableNode {
  if (table.rows.every((row) => row.every(({ colSpan = 1 }) => colSpan === 1))) return table;
  const grid = gridOf(table);
  const isUsed = Array.from({ length: widthOf(grid) }, (_, column) =>
    grid.some((row) => beginsAt(row, column)),
  );
  if (isUsed.every(Boolean)) return table;
  return { ...table, rows: grid.map((row) => narrowed(row, isUsed)) };
}
