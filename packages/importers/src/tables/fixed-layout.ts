import type { ColumnDefinition, FixedTableDefinition } from "@gongkai/core";
import { plainKey } from "../recognize/label-key.ts";
import { figureCount, isShifted, type ValueSpan } from "./aligned-row.ts";
import { isFigureText } from "./flat-lines.ts";
import { bestHeader, headerBand } from "./header-words.ts";
import type { Certainty } from "./label-index.ts";
import { type ColumnMatcher, columnMatcher, isRowHeader, matchRow } from "./match-labels.ts";
import { nestedHeader } from "./nested-header.ts";
import { type Grid, widthOf } from "./table-grid.ts";

export interface ValueColumn {
  readonly index: number;
  readonly printed: string;
  /** Null for a column that the form lacks. */
  readonly definition: ColumnDefinition | null;
  /** How sure that is; null for a column that was told by its place or is of no form. */
  readonly certainty: Certainty | null;
  /** How many columns of the table its header stands over. */
  readonly span: number;
  /** Another column is named as this one is. */
  readonly isRepeated?: true;
}

/** Where a table of a fixed form has what. */
export interface FixedLayout {
  /** The last row of the header; -1 where there is none. */
  readonly header: number;
  /** The column of the row labels. */
  readonly label: number;
  readonly columns: readonly ValueColumn[];
  /** Where rows have their figures. */
  readonly values: ValueSpan;
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

/** What is no column of this year's figures. */
const OTHER_COLUMN =
  /备\s*注|说\s*明|单\s*位|序\s*号|上年|上一年|去年|往年|历年|上期|同期|累计|增减|增长|同比/;

/** The columns that hold figures in more rows than not; of one that its header names otherwise none. */
function figureColumns(grid: Grid, header: number): number[] {
  const body = grid.slice(header + 1, header + 1 + SAMPLE);
  return Array.from({ length: widthOf(grid) }, (_, at) => at).filter((column) => {
    if (column === 0 || OTHER_COLUMN.test(grid[header]?.[column]?.cell.text ?? "")) return false;
    const says = body.filter((row) => isFigureText(row[column]?.cell.text ?? ""));
    return says.length > 0;
  });
}

/** Columns that no header names: as many as the form has hold figures, or none is told. */
function unnamedLayout(definition: FixedTableDefinition, grid: Grid): FixedLayout | null {
  const { columns: own } = definition;
  const last = Math.max(1, widthOf(grid) - own.length);
  const header = isLocalHeader(definition, grid[0] ?? [], last) ? 0 : -1;
  const found = figureColumns(grid, header);
  if (found.length > own.length) return null;
  const indexes = found.length === own.length ? found : own.map((_, at) => last + at);
  const start = indexes[0] ?? last;
  const columns = own.map((column, at) => {
    const index = indexes[at] ?? last + at;
    const printed = grid[header]?.[index]?.cell.text ?? column.label["zh-CN"];
    return { index, printed, definition: column, certainty: null, span: 1 };
  });
  const values = { start, end: widthOf(grid) };
  return { header, label: labelColumn(grid, definition, start), columns, values };
}

/** The columns right of the labels that the header does not name as the form does. */
function localColumns(grid: Grid, header: number, label: number, named: readonly ValueColumn[]) {
  const taken = new Set(named.map((column) => column.index));
  const columns: ValueColumn[] = [];
  const first = named[0]?.index ?? 0;
  for (let index = label + 1; index < widthOf(grid); index++) {
    const printed = grid[header]?.[index]?.cell.text ?? "";
    if (taken.has(index)) continue;
    // Left of the figures may be more labels.
    const isRight = index > first;
    const isHeaded = isRight && index < (grid[header]?.length ?? 0);
    const says = (text: string) => (isRight ? text !== "" : isFigureText(text));
    if (isHeaded || grid.slice(header + 1).some((row) => says(row[index]?.cell.text ?? ""))) {
      columns.push({ index, printed, definition: null, certainty: null, span: 1 });
    }
  }
  return columns;
}

/** The columns that the rows of a header name as the form does, each once; the lowest row is heard first. */
export function namedColumns(band: Grid, match: ColumnMatcher): ValueColumn[] {
  const named = new Map<number, NamedColumn>();
  for (const row of band.toReversed()) {
    for (const [index, place] of row.entries()) {
      const column = place === undefined || named.has(index) ? null : match(place.cell.text);
      if (place?.isOrigin !== true || column === null) continue;
      const { text: printed, colSpan: span = 1 } = place.cell;
      const { item: definition, certainty } = column;
      named.set(index, { index, printed, definition, certainty, span });
    }
  }
  const columns = [...named.values()].sort((one, other) => one.index - other.index);
  return surestColumns(columns);
}

type NamedColumn = ValueColumn & { readonly definition: ColumnDefinition };

const SURENESS = ["exact", "words", "close"] as const;

/** The form's own label is surer than another name for it. */
function sureness({ certainty, printed, definition }: NamedColumn): number {
  if (plainKey(printed) === plainKey(definition.label["zh-CN"])) return -1;
  return certainty === null ? SURENESS.length : SURENESS.indexOf(certainty);
}

/** Of columns that name the same one of the form the surest; of equals the first, and that is told. */
function surestColumns(columns: readonly NamedColumn[]): ValueColumn[] {
  return columns.flatMap((column): ValueColumn[] => {
    const alike = columns.filter(({ definition }) => definition === column.definition);
    const best = Math.min(...alike.map(sureness));
    const sure = alike.filter((each) => sureness(each) === best);
    if (sure[0] !== column) return [];
    return [sure.length > 1 ? { ...column, isRepeated: true } : column];
  });
}

/** The columns of a table whose header stands elsewhere than over its figures; null where it does not. */
function nestedLayout(
  definition: FixedTableDefinition,
  grid: Grid,
  band: Grid,
  named: readonly ValueColumn[],
  match: ColumnMatcher,
): FixedLayout | null {
  if (band.length < 2) return null;
  const leaves = nestedHeader(band, definition, match);
  const [told, stood] = [leaves, named].map((columns) =>
    columns.flatMap((column) => column.definition?.id ?? []),
  );
  if (told === undefined || told.length < (stood?.length ?? 0)) return null;
  if (told.join() === stood?.join() && isOver(grid, band, named)) return null;
  const header = grid.indexOf(band.at(-1) ?? []);
  const body = grid.slice(header + 1);
  const counts = body.map(figureCount).filter((count) => count > 0);
  const fitting = counts.filter((count) => count === leaves.length).length;
  if (fitting * 2 <= counts.length) return null;
  const start = Math.max(1, widthOf(body) - leaves.length);
  const columns = leaves.map((leaf, at): ValueColumn => {
    const certainty = leaf.definition === null ? null : (match(leaf.printed)?.certainty ?? null);
    return { ...leaf, index: start + at, certainty, span: 1 };
  });
  const span: ValueSpan = { start, end: start + leaves.length };
  const isFilledUp = body.some((row) => row.length === span.end && isShifted(row, span));
  const values: ValueSpan = isFilledUp ? { ...span, isFilledUp } : span;
  return { header, label: labelColumn(grid, definition, start), columns, values };
}

/** Whether the rows end where the header ends. */
const isOver = (grid: Grid, band: Grid, named: readonly ValueColumn[]): boolean => {
  const last = named.at(-1)?.index ?? 0;
  const bodyEnds = grid.slice(grid.indexOf(band.at(-1) ?? []) + 1).map((row) => row.length);
  return bodyEnds.filter((end) => end <= last || end > widthOf(band)).length * 2 <= bodyEnds.length;
};

/** Tells the columns that hold figures by their headers, or where they stand; null where neither does. */
export function fixedLayout(
  definition: FixedTableDefinition,
  grid: Grid,
  year: number,
): FixedLayout | null {
  const match = columnMatcher(definition, year);
  const best = bestHeader(grid, match);
  if (best < 0) return unnamedLayout(definition, grid);
  const band = headerBand(grid, best, match);
  const header = grid.indexOf(band.at(-1) ?? []);
  const named = namedColumns(band, match);
  const nested = nestedLayout(definition, grid, band, named, match);
  if (nested !== null) return nested;
  const end = named[0]?.index ?? 0;
  const label = labelColumn(grid, definition, end);
  const columns = [...named, ...localColumns(grid, header, label, named)];
  return { header, label, columns, values: { start: end, end: widthOf(band) } };
}
