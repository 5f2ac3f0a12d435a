import type { TableCellNode } from "@gongkai/core/document";
import { cellName, type SheetPlace } from "@gongkai/core/document";
import type { PieceCount } from "../too-large.ts";
import type { MergedRange, SheetCell, SheetCells } from "./sheet-cells.ts";

/** How many places merged cells may cover in one sheet; after that none covers another. */
const MOST_COVERED = 500_000;

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** What of a sheet is shown, and what is not. */
export interface ShownSheet {
  readonly rows: readonly (readonly TableCellNode[])[];
  readonly inHiddenRows: readonly SheetCell[];
  readonly inHiddenColumns: readonly SheetCell[];
  /** Under a merged cell. */
  readonly covered: readonly SheetCell[];
  /** Without a letter, because of their format. */
  readonly masked: readonly SheetCell[];
}

const keyOf = ({ row, column }: SheetPlace): number => row * LAST_COLUMN + column;

/** The first place at or after each hidden one that is shown. */
function firstShown(hidden: Iterable<number>): (at: number) => number {
  const next = new Map<number, number>();
  for (const at of [...hidden].sort((one, other) => other - one)) {
    next.set(at, next.get(at + 1) ?? at + 1);
  }
  return (at) => next.get(at) ?? at;
}

const hiddenIn = (columns: readonly boolean[]): number[] =>
  columns.flatMap((isHidden, column) => (isHidden ? [column] : []));

const sorted = (numbers: Iterable<number>): number[] =>
  [...new Set(numbers)].sort((one, other) => one - other);

/** How many of sorted numbers are below another. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface GridCell {
  readonly cell: SheetCell;
  readonly spans: Pick<TableCellNode, "rowSpan" | "colSpan">;
}

const NO_SPANS: GridCell["spans"] = {};

/** Lays out the cells of a sheet that are shown, without the rows and columns that are blank. */
class GridBuilder {
  readonly inHiddenRows: SheetCell[] = [];
  readonly inHiddenColumns: SheetCell[] = [];
  readonly covered: SheetCell[] = [];
  readonly masked: SheetCell[] = [];
  readonly #rows: readonly number[];
  readonly #columns: readonly number[];
  /** Null where a merged cell covers the place. */
  readonly #grid: (GridCell | null)[][];
  readonly #anchors = new Map<number, SheetCell>();
  #walked = 0;

  constructor(sheet: SheetCells, pieces: PieceCount) {
    const placed = this.#place(sheet);
    this.#rows = sorted(placed.map(({ at }) => at.row));
    this.#columns = sorted(placed.map(({ at }) => at.column));
    pieces.add(this.#rows.length * this.#columns.length - placed.length);
    const byPlace = new Map(placed.map(({ at, cell }) => [keyOf(at), cell]));
    this.#grid = this.#rows.map((row) =>
      this.#columns.map((column) => {
        const blank = { row, column, text: "", isMasked: false };
        return { cell: byPlace.get(keyOf({ row, column })) ?? blank, spans: NO_SPANS };
      }),
    );
    for (const range of sheet.merged) this.#merge(range);
  }

  /** Where each cell is shown: a merged one whose corner is hidden, where it begins to be seen. */
  #place({ cells, merged, hiddenRows, hiddenColumns }: SheetCells) {
    const shownRow = firstShown(hiddenRows);
    const shownColumn = firstShown(hiddenIn(hiddenColumns));
    const ends = new Map(merged.map(({ first, last }) => [keyOf(first), last]));
    return cells.flatMap((cell) => {
      const last = ends.get(keyOf(cell)) ?? cell;
      if (ends.has(keyOf(cell))) this.#anchors.set(keyOf(cell), cell);
      const at = { row: shownRow(cell.row), column: shownColumn(cell.column) };
      if (at.row > Math.min(last.row, LAST_ROW)) this.inHiddenRows.push(cell);
      else if (at.column > Math.min(last.column, LAST_COLUMN)) this.inHiddenColumns.push(cell);
      else if (cell.isMasked) this.masked.push(cell);
      else return [{ at, cell }];
      return [];
    });
  }

  #merge({ first, last }: MergedRange): void {
    const top = countBelow(this.#rows, first.row);
    const bottom = countBelow(this.#rows, last.row + 1);
    const left = countBelow(this.#columns, first.column);
    const right = countBelow(this.#columns, last.column + 1);
    const size = (bottom - top) * (right - left);
    if (bottom <= top || right <= left || size === 1) return;
    this.#walked += size;
    if (this.#walked > MOST_COVERED) return;
    const range = this.#grid.slice(top, bottom).map((row) => row.slice(left, right));
    // Merged cells that overlap are none: no program writes them.
    if (range.some((row) => row.some((place) => place === null || place.spans !== NO_SPANS)))
      return;
    const corner = this.#anchors.get(keyOf(first));
    for (const { cell } of range.flat().filter((place) => place !== null)) {
      if (cell !== corner && cell.text !== "") this.covered.push(cell);
    }
    const cell = corner ?? { ...first, text: "", isMasked: false };
    for (const row of this.#grid.slice(top, bottom)) row.fill(null, left, right);
    const spans = {
      ...(bottom - top > 1 ? { rowSpan: bottom - top } : {}),
      ...(right - left > 1 ? { colSpan: right - left } : {}),
    };
    const topRow = this.#grid[top];
    if (topRow !== undefined) topRow[left] = { cell, spans };
  }

  rows(file: string, sheet: string): TableCellNode[][] {
    return this.#grid.map((row) =>
      row.flatMap((place) => {
        if (place === null) return [];
        const { text } = place.cell;
        const source = { kind: "cell", file, sheet, cell: cellName(place.cell), text } as const;
        return [{ text, ...place.spans, source }];
      }),
    );
  }
}

/** Lays out what of a sheet is shown as rows of cells, and lists what is not. */
export function shownSheet(
  sheet: SheetCells,
  { file, name }: { readonly file: string; readonly name: string },
  pieces: PieceCount,
): ShownSheet {
  const builder = new GridBuilder(sheet, pieces);
  const { inHiddenRows, inHiddenColumns, covered, masked } = builder;
  return { rows: builder.rows(file, name), inHiddenRows, inHiddenColumns, covered, masked };
}
