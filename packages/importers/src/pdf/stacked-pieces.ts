import type { TableCellNode } from "@gongkai/core/document";
import { joinedLines } from "./letter-lines.ts";
import { boxOf, placeOn } from "./place-on-page.ts";
import type { Piece } from "./placed-pieces.ts";

/** The lines of one cell, below each other. */
export interface Stack {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  /** Of its width. */
  readonly centre: number;
  /** Of the feet of its lines. */
  readonly middle: number;
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

/** Lines of one cell are no further apart, as a part of the letters' size: between rows there is more room. */
const NEXT_LINE = 1.75;

/** Feet so near to each other, as a part of the letters' size, are at one height. */
export const LEVEL = 0.2;

/** Lines that are centred alike, or begin alike, in points. */
const ALIKE = 1.5;

export function stackOf(pieces: readonly Piece[]): Stack {
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  const feet = pieces.map(({ y }) => y);
  const first = Math.min(...feet);
  const last = Math.max(...feet);
  const size = pieces[0]?.size ?? 0;
  const [centre, middle] = [(left + right) / 2, (first + last) / 2];
  return { pieces, left, right, centre, middle, first, last, size };
}

const isUnder = (above: Piece, below: Piece): boolean => {
  const distance = below.y - above.y;
  if (distance < 0.9 * above.size || distance > NEXT_LINE * above.size) return false;
  const isCentred = Math.abs(above.left + above.right - below.left - below.right) / 2 <= ALIKE;
  return isCentred || Math.abs(above.left - below.left) <= ALIKE;
};

/** Lines that follow each other are parted where rows of figures say that they are labels of several rows. */
function parted(chain: readonly Piece[], isOnRow: (piece: Piece) => boolean): Piece[][] {
  const onRows = chain.filter(isOnRow);
  const [only] = onRows;
  if (only === undefined) return [[...chain]];
  const { middle, size } = stackOf(chain);
  if (onRows.length === 1 && Math.abs(only.y - middle) <= LEVEL * size) return [[...chain]];
  // A label of a group has all its lines left of labels of rows.
  if (onRows.length < chain.length && chain.length > 1 && onRows.length === 1) return [[...chain]];
  const parts: Piece[][] = [];
  let wasOnRow = true;
  for (const piece of chain) {
    const own = isOnRow(piece);
    if (own || wasOnRow) parts.push([piece]);
    else parts.at(-1)?.push(piece);
    wasOnRow = own;
  }
  return parts;
}

/** Puts pieces below each other together that are lines of one cell. */
export function stacksOf(pieces: readonly Piece[], isOnRow: (piece: Piece) => boolean): Stack[] {
  const chains: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const above = chains.filter((chain) => {
      const last = chain.at(-1);
      return last !== undefined && isUnder(last, piece);
    });
    // The nearest one.
    const chain = above.sort((one, other) => (other.at(-1)?.y ?? 0) - (one.at(-1)?.y ?? 0))[0];
    if (chain === undefined) chains.push([piece]);
    else chain.push(piece);
  }
  return chains.flatMap((chain) => parted(chain, isOnRow)).map(stackOf);
}

type Spans = Pick<TableCellNode, "rowSpan" | "colSpan">;

export const spansOf = (rowSpan: number, colSpan: number): Spans => ({
  ...(rowSpan > 1 ? { rowSpan } : {}),
  ...(colSpan > 1 ? { colSpan } : {}),
});

/** A cell as its lines say it. */
export function cellOf(pieces: readonly Piece[], file: string, spans: Spans = {}): TableCellNode {
  const text = joinedLines(pieces.map((piece) => piece.text));
  const [first] = pieces;
  const own = pieces.filter(({ marks }) => marks === first?.marks);
  const box = boxOf(own.flatMap(({ letters }) => letters));
  if (first === undefined || box === null) return { text, ...spans };
  return { text, ...spans, source: placeOn(first.marks, file, box, text) };
}
