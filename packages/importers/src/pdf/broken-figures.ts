import { type FigureRow, isOver } from "./figure-rows.ts";
import type { Piece } from "./placed-pieces.ts";
import { LEVEL } from "./stacked-pieces.ts";

/** Lines of figures are further apart, as a part of the letters' size, than the halves of one that is broken. */
const NEXT_ROW = 0.95;

/** Halves of a figure are centred alike, in points. */
const ALIKE = 1.5;

/** No line of a column has room for a digit more than one that found no room to go on, as a part of its size. */
const ROOM = 0.4;

/** Figures of one column differ no less in their length, as a part of their size, where one finds room alone. */
const SAME_LENGTH = 0.05;

const centreOf = ({ left, right }: Piece): number => (left + right) / 2;

function joined(upper: Piece, lower: Piece, y: number): Piece {
  return {
    ...upper,
    text: upper.text + lower.text,
    left: Math.min(upper.left, lower.left),
    right: Math.max(upper.right, lower.right),
    y,
    letters: [...upper.letters, ...lower.letters],
  };
}

/** Figures that are broken stand over and under the line of those beside them. */
function mendedRow(
  upper: FigureRow,
  row: FigureRow,
  lower: FigureRow,
  broken: Set<Piece>,
): FigureRow | null {
  if (Math.abs((upper.y + lower.y) / 2 - row.y) > LEVEL * row.size) return null;
  if (upper.figures.length !== lower.figures.length) return null;
  const figures: Piece[] = [];
  for (const top of upper.figures) {
    const bottom = lower.figures.find((each) => Math.abs(centreOf(each) - centreOf(top)) <= ALIKE);
    const isWhole =
      bottom !== undefined &&
      /^[\d,.]+$/.test(top.text) &&
      /^[\d,.]+%?$/.test(bottom.text) &&
      bottom.right - bottom.left <= top.right - top.left + ROOM * top.size;
    if (!isWhole || row.figures.some((figure) => isOver(figure, top))) return null;
    const figure = joined(top, bottom, row.y);
    broken.add(figure);
    figures.push(figure);
  }
  return { ...row, figures: [...row.figures, ...figures] };
}

/** Rows with the figures put together that found no room in one line; null where lines are not known to be rows. */
export function withWholeFigures(rows: readonly FigureRow[]): FigureRow[] | null {
  const isNear = (one: FigureRow | undefined, other: FigureRow | undefined): boolean =>
    one !== undefined && other !== undefined && other.y - one.y < NEXT_ROW * one.size;
  const broken = new Set<Piece>();
  const whole: FigureRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const [row, next, last] = [rows[at], rows[at + 1], rows[at + 2]];
    if (row === undefined) break;
    if (!isNear(row, next)) {
      whole.push(row);
      continue;
    }
    if (next === undefined || last === undefined || !isNear(next, last)) return null;
    const mended = mendedRow(row, next, last, broken);
    if (mended === null || isNear(last, rows[at + 3])) return null;
    whole.push(mended);
    at += 2;
  }
  return areFull(whole, broken) ? whole : null;
}

/** How long a figure is where nothing breaks it. */
const lengthOf = ({ letters }: Piece): number =>
  letters.reduce((length, { width }) => length + width, 0);

/** Whether what is broken would be longer than all that found room in its column; digits differ in width. */
function areFull(rows: readonly FigureRow[], broken: ReadonlySet<Piece>): boolean {
  if (broken.size === 0) return true;
  const whole = rows.flatMap(({ figures }) => figures.filter((figure) => !broken.has(figure)));
  return [...broken].every((figure) =>
    whole.every(
      (other) =>
        !isOver(other, figure) || lengthOf(other) < lengthOf(figure) + SAME_LENGTH * figure.size,
    ),
  );
}
