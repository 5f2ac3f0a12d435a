import type { Edition, FixedTableDefinition } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { isNarrative, labelWords, plainKey } from "../recognize/label-key.ts";
import { cellsAbove } from "./find-header.ts";
import { isFigureText } from "./flat-lines.ts";
import { type ColumnMatcher, isRowHeader } from "./match-labels.ts";
import type { Grid } from "./table-grid.ts";

/** Over the header may stand captions, the note of the form, and the groups of columns. */
const MOST_ROWS_ABOVE = 9;

/** In how many places a row names a column of the form. */
export function columnsNamed(row: Grid[number], match: ColumnMatcher): number {
  return row.filter((place) => place !== undefined && match(place.cell.text) !== null).length;
}

/** Finds the row among the first that names columns in most places, or -1 where none names one. */
export function bestHeader(grid: Grid, match: ColumnMatcher): number {
  let best = -1;
  let most = 0;
  for (const [at, row] of grid.slice(0, 1 + MOST_ROWS_ABOVE).entries()) {
    const count = columnsNamed(row, match);
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

/** The rows of a header: the one found, and those beside it that name columns and hold no figure. */
export function headerBand(grid: Grid, header: number, match: ColumnMatcher): Grid {
  const isHead = (row: Grid[number] | undefined): row is Grid[number] =>
    row !== undefined &&
    columnsNamed(row, match) > 0 &&
    !row.some((place) => place !== undefined && isFigureText(place.cell.text));
  let start = header;
  let end = header + 1;
  while (start > 0 && isHead(grid[start - 1])) start--;
  while (isHead(grid[end])) end++;
  return grid.slice(start, end);
}

interface Over {
  readonly exact: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const known = new WeakMap<FixedTableDefinition, Over>();

/** What the form prints over rows and columns: the labels of their groups, and its note. */
function printedOver(definition: FixedTableDefinition): Over {
  const before = known.get(definition);
  if (before !== undefined) return before;
  const { columns, rows, note } = definition;
  const groups = [...columns.map(({ group }) => group), ...rows.flatMap(({ groups: own }) => own)];
  const labels = [...groups, note].filter((label) => label !== undefined).flatMap(Object.values);
  const over = { exact: new Set(labels.map(plainKey)), words: new Set(labels.map(labelWords)) };
  known.set(definition, over);
  return over;
}

/** Tells the label of a group of rows or columns, and the note of the form, to the letter. */
export const isPrintedOverLine = (definition: FixedTableDefinition, printed: string): boolean =>
  !isNarrative(printed) && printedOver(definition).exact.has(plainKey(printed));

/** The same, but for its numeral, a remark in brackets, or the year. */
export function isPrintedOver(definition: FixedTableDefinition, printed: string): boolean {
  if (isNarrative(printed)) return false;
  if (isPrintedOverLine(definition, printed)) return true;
  const words = labelWords(printed);
  return words !== "" && printedOver(definition).words.has(words);
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

/** Whether a text between the parts of a table is one that the form prints over them. */
export function isPrintedWith(edition: Edition, id: string, printed: string): boolean {
  const definition = edition.tables.find((table) => table.id === id);
  return definition?.kind === "fixed" && isPrintedOver(definition, printed);
}
