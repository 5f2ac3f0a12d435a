import type { TableCellNode, TableNode } from "@gongkai/core/document";

export interface Place {
  readonly cell: TableCellNode;
  readonly isOrigin: boolean;
}

/** A table with merged cells laid out. */
export function gridOf({ rows }: TableNode): Place[][] {
  const grid: Place[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column++;
      const { rowSpan = 1, colSpan = 1 } = cell;
      for (let down = 0; down < rowSpan; down++) {
        for (let right = 0; right < colSpan; right++) {
          const place = grid[at + down];
          if (place !== undefined) place[column + right] = { cell, isOrigin: down + right === 0 };
        }
      }
      column += colSpan;
    }
  }
  return grid;
}
