import type { TableCellNode, TableNode } from "@gongkai/core/document";

/** A place of a table: the cell that fills it, and whether the cell begins there. */
export interface GridPlace {
  readonly cell: TableCellNode;
  readonly isOrigin: boolean;
}

export type Grid = readonly (readonly (GridPlace | undefined)[])[];

/** No published table spans further; a page that says so is not followed. */
const MAXIMUM_SPAN = 1_000;

/** How many places merged cells may cover in one table; after that a cell covers only its own. */
const MOST_COVERED = 500_000;

/** Lays out a table with merged cells so that every place can be asked for by row and column. */
export function gridOf(table: TableNode): Grid {
  const grid: (GridPlace | undefined)[][] = table.rows.map(() => []);
  let covered = 0;
  const spanOf = (cell: TableCellNode, rowsLeft: number) => {
    const width = Math.min(cell.colSpan ?? 1, MAXIMUM_SPAN);
    const height = Math.min(cell.rowSpan ?? 1, rowsLeft);
    covered += width * height - 1;
    return covered > MOST_COVERED ? { width: 1, height: 1 } : { width, height };
  };
  for (const [rowIndex, cells] of table.rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[rowIndex]?.[column] !== undefined) column++;
      const { width, height } = spanOf(cell, table.rows.length - rowIndex);
      for (let below = 0; below < height; below++) {
        for (let right = 0; right < width; right++) {
          const row = grid[rowIndex + below];
          if (row !== undefined) row[column + right] = { cell, isOrigin: below + right === 0 };
        }
      }
      column += width;
    }
  }
  return grid;
}

/** The cells of a row that begin in it and say something, each once. */
export function writtenCells(row: Grid[number]): TableCellNode[] {
  const cells: TableCellNode[] = [];
  for (const place of row) {
    if (place?.isOrigin === true && place.cell.text !== "") cells.push(place.cell);
  }
  return cells;
}

/** The number of columns of the widest row. */
export function widthOf(grid: Grid): number {
  return grid.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** The grid with rows and columns exchanged. */
export function transpose(grid: Grid): Grid {
  return Array.from({ length: widthOf(grid) }, (_, column) => grid.map((row) => row[column]));
}
