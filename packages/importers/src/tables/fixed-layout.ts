import type { ColumnDefinition, FixedTableDefinition } from "@gongkai/core";
import { isFigureText } from "./flat-lines.ts";
import { bestHeader } from "./header-words.ts";
import { columnMatcher, isRowHeader, matchRow } from "./match-labels.ts";
import { type Grid, widthOf } from "./table-grid.ts";

export interface ValueColumn {
  readonly index: number;
  readonly printed: string;
  /** Null for a column that the form lacks. */
  readonly definition: ColumnDefinition | null;
  /** How many columns of the table its header stands over. */
  readonly span: number;
}

/** Where a table of a fixed form has what. */
export interface FixedLayout {
  /** The row of the header; -1 where there is none. */
  readonly header: number;
  /** The column of the row labels. */
  readonly label: number;
  readonly columns: readonly ValueColumn[];
}

/** Groups stand to the left of the labels; further right than this, a table is another. */
const MOST_LABEL_COLUMNS = 4;

/** Enough rows to see which column names them. */
const SAMPLE = 100;

function countLabels(grid: Grid, definition: FixedTableDefinition, column: number): number {
  const labels = grid.slice(0, SAMPLE).map((row) => row[column]?.cell.text ?? "");
  return labels.filter((label) => matchRow(definition, label, new Set()) !== null).length;
}

/** The column left of the figures that names most rows of the form; of equals the last. */
export function labelColumn(grid: Grid, definition: FixedTableDefinition, end: number): number {
  let best = Math.max(0, end - 1);
  let most = countLabels(grid, definition, best);
  for (let column = Math.min(best, MOST_LABEL_COLUMNS) - 1; column >= 0; column--) {
    const count = countLabels(grid, definition, column);
    if (count > most) [best, most] = [column, count];
  }
  return best;
}

/** A first row that names neither a row nor a column of the form, and holds no figure. */
function isLocalHeader(definition: FixedTableDefinition, row: Grid[number], end: number): boolean {
  const texts = row.map((place) => place?.cell.text ?? "");
  if (isRowHeader(definition, texts[0] ?? "")) return true;
  const [label = "", ...figures] = texts.slice(Math.max(0, end - 1));
  const isNamed = matchRow(definition, label, new Set()) !== null;
  return !isNamed && figures.some(Boolean) && figures.every((text) => !isFigureText(text));
}

function unnamedLayout(definition: FixedTableDefinition, grid: Grid): FixedLayout {
  const start = Math.max(1, widthOf(grid) - definition.columns.length);
  const header = isLocalHeader(definition, grid[0] ?? [], start) ? 0 : -1;
  const columns = definition.columns.map((column, at) => ({
    index: start + at,
    printed: grid[header]?.[start + at]?.cell.text ?? column.label["zh-CN"],
    definition: column,
    span: 1,
  }));
  return { header, label: labelColumn(grid, definition, start), columns };
}

/** The columns right of the labels that the header does not name as the form does. */
function localColumns(grid: Grid, header: number, label: number, named: readonly ValueColumn[]) {
  const taken = new Set(named.map((column) => column.index));
  const columns: ValueColumn[] = [];
  for (let index = label + 1; index < widthOf(grid); index++) {
    const printed = grid[header]?.[index]?.cell.text ?? "";
    const isHeaded = index < (grid[header]?.length ?? 0);
    if (taken.has(index)) continue;
    if (isHeaded || grid.some((row) => (row[index]?.cell.text ?? "") !== "")) {
      columns.push({ index, printed, definition: null, span: 1 });
    }
  }
  return columns;
}

/** The columns that a header names as the form does, each once. */
export function namedColumns(
  header: Grid[number],
  match: (printed: string) => ColumnDefinition | null,
): ValueColumn[] {
  const found = new Set<ColumnDefinition>();
  const named: ValueColumn[] = [];
  for (const [index, place] of header.entries()) {
    const column = place === undefined ? null : match(place.cell.text);
    if (place === undefined || column === null || found.has(column)) continue;
    found.add(column);
    const { text: printed, colSpan: span = 1 } = place.cell;
    named.push({ index, printed, definition: column, span });
  }
  return named;
}

/** Tells the columns that hold figures by their headers; where no header names one, the last ones. */
export function fixedLayout(
  definition: FixedTableDefinition,
  grid: Grid,
  year: number,
): FixedLayout {
  const match = columnMatcher(definition, year);
  const header = bestHeader(grid, match);
  if (header < 0) return unnamedLayout(definition, grid);
  const named = namedColumns(grid[header] ?? [], match);
  const end = named[0]?.index ?? 0;
  const label = labelColumn(grid, definition, end);
  return { header, label, columns: [...named, ...localColumns(grid, header, label, named)] };
}
