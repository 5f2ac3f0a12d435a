import type { ColumnDefinition, FixedTableDefinition } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { plainKey } from "../recognize/label-key.ts";
import { cellsAbove } from "./find-header.ts";
import { isRowHeader } from "./match-labels.ts";
import type { Grid } from "./table-grid.ts";

/** Over the header may stand a caption, the note of the form, and the groups of columns. */
const MOST_ROWS_ABOVE = 4;

type ColumnMatch = (printed: string) => ColumnDefinition | null;

/** In how many places a row names a column of the form. */
export function columnsNamed(row: Grid[number], match: ColumnMatch): number {
  return row.filter((place) => place !== undefined && match(place.cell.text) !== null).length;
}

/** Finds the row among the first that names columns in most places, or -1 where none names one. */
export function bestHeader(grid: Grid, match: ColumnMatch): number {
  let best = -1;
  let most = 0;
  for (const [at, row] of grid.slice(0, 1 + MOST_ROWS_ABOVE).entries()) {
    const count = columnsNamed(row, match);
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

const wordsOver = new WeakMap<FixedTableDefinition, ReadonlySet<string>>();

function keysOver({ columns, rows, note }: FixedTableDefinition): ReadonlySet<string> {
  const groups = [...columns.map(({ group }) => group), ...rows.flatMap(({ groups: own }) => own)];
  const labels = [...groups, note].filter((label) => label !== undefined);
  return new Set(labels.flatMap((label) => Object.values(label).map(plainKey)));
}

/** Tells the label of a group of rows or columns, and the note of the form. */
export function isPrintedOver(definition: FixedTableDefinition, printed: string): boolean {
  const known = wordsOver.get(definition);
  const keys = known ?? keysOver(definition);
  if (known === undefined) wordsOver.set(definition, keys);
  return keys.has(plainKey(printed));
}

/** What a table prints above its header that is no header of its own: a caption, a unit. */
export function wordsAbove(
  grid: Grid,
  header: number,
  definition: FixedTableDefinition,
): TableCellNode[] {
  const reaching = new Set(grid[header]?.map((place) => place?.cell));
  return cellsAbove(grid, header).filter(
    (cell) =>
      !reaching.has(cell) &&
      !isPrintedOver(definition, cell.text) &&
      !isRowHeader(definition, cell.text),
  );
}
