import type { TableCellNode } from "@gongkai/core/document";
import { beginsFormLabel, isFormLabel } from "./form-words.ts";

/** A text in one column of a table, that may go on in the lines under it. */
export interface Unit {
  readonly cell: TableCellNode;
  /** The rows that its pieces stand in. */
  readonly rows: readonly number[];
}

/** A piece of a column. */
interface Piece {
  readonly cell: TableCellNode;
  readonly row: number;
}

/** No label of a form is cut into more. */
const MOST_PIECES = 12;

/** Words of Latin letters stand apart. */
const joined = (before: string, after: string): string =>
  /[A-Za-z,]$/.test(before) && /^[A-Za-z(]/.test(after) ? `${before} ${after}` : before + after;

export interface WrappedColumn {
  /** Whether a row holds figures: a label has one such row at most. */
  readonly isAnchor: (row: number) => boolean;
  /** Whether a piece may be followed by one two rows on: the row between has figures and no label. */
  readonly isOpen: (row: number) => boolean;
}

/** The longest label of a form that pieces from one on make up; 1 where they make up none. */
function piecesOfLabel(pieces: readonly Piece[], start: number, column: WrappedColumn): number {
  let text = "";
  let anchors = 0;
  let length = 1;
  for (let at = start; at < Math.min(pieces.length, start + MOST_PIECES); at++) {
    const piece = pieces[at];
    const before = pieces[at - 1];
    if (piece === undefined) break;
    const gap = at === start || before === undefined ? 1 : piece.row - before.row;
    const isNext = gap === 1 || (gap === 2 && column.isOpen(piece.row - 1));
    anchors += column.isAnchor(piece.row) ? 1 : 0;
    anchors += gap === 2 ? 1 : 0;
    if (!isNext || anchors > 1) break;
    text = joined(text, piece.cell.text);
    if (!beginsFormLabel(text)) break;
    if (at > start && isFormLabel(text)) length = at - start + 1;
  }
  return length;
}

/** Puts the pieces of a column together where they make up a label of a form. */
export function wrappedUnits(
  cells: readonly (TableCellNode | undefined)[],
  column: WrappedColumn,
): Unit[] {
  const pieces = cells.flatMap((cell, row) =>
    cell === undefined || cell.text === "" ? [] : [{ cell, row }],
  );
  const units: Unit[] = [];
  for (let at = 0; at < pieces.length; ) {
    const own = pieces.slice(at, at + piecesOfLabel(pieces, at, column));
    const [first] = own;
    if (first === undefined) break;
    const text = own.map(({ cell }) => cell.text).reduce(joined);
    units.push({ cell: { ...first.cell, text }, rows: own.map(({ row }) => row) });
    at += own.length;
  }
  return units;
}
