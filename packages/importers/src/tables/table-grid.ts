import type { TableCellNode, TableNode } from "@gongkai/core";

/** A place of a table: the cell that fills it, and whether the cell begins there. */
export interface GridPlace {
  readonly cell: TableCellNode;
  readonly isOrigin: boolean;
}

export type Grid = readonly (readonly (GridPlace | undefined)[])[];

/** No published table spans further; a page that says so is not followed. */
const MAXIMUM_SPAN = 1_000;

/** Lays out a table with merged cells so that every place can be asked for by row and column. */
export function gridOf(table: TableNode): Grid {
  const grid: (GridPlace | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((cells, rowIndex) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[rowIndex]?.[column] !== undefined) column++;
      const width = Math.min(cell.colSpan ?? 1, MAXIMUM_SPAN);
      const height = Math.min(cell.rowSpan ?? 1, table.rows.length - rowIndex);
      for (const [below, row] of grid.slice(rowIndex, rowIndex + height).entries()) {
        for (let right = 0; right < width; right++) {
          row[column + right] = { cell, isOrigin: below === 0 && right === 0 };
        }
      }
      column += width;
    }
  });
  return grid;
}
