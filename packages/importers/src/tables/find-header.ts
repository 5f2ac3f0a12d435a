import type { TableCellNode } from "@gongkai/core/document";
import type { Grid } from "./table-grid.ts";

/** A caption and a unit may stand above the header, inside the table. */
const MOST_ROWS_ABOVE = 5;

/** Finds the header among the first rows of a table by what it names, or -1. */
export function findHeader(grid: Grid, isHeader: (row: Grid[number]) => boolean): number {
  return grid.slice(0, 1 + MOST_ROWS_ABOVE).findIndex(isHeader);
}

/** What stands above a row, blanks left out. */
export function cellsAbove(grid: Grid, row: number): TableCellNode[] {
  return grid
    .slice(0, Math.max(0, row))
    .flatMap((places) =>
      places.flatMap((place) =>
        place?.isOrigin === true && place.cell.text !== "" ? [place.cell] : [],
      ),
    );
}
