import { isFigure } from "../text/is-figure.ts";
import { gapOf, textOfLine } from "./letter-lines.ts";
import type { PageLine } from "./page-line.ts";
import type { Letter, PageMarks } from "./page-marks.ts";

/** Letters of one line that no wide gap parts. */
export interface Piece {
  readonly text: string;
  readonly isFigure: boolean;
  readonly left: number;
  readonly right: number;
  /** The foot of its letters; pages follow each other far below one another. */
  readonly y: number;
  readonly size: number;
  readonly letters: readonly Letter[];
  readonly marks: PageMarks;
}

/** Further than any page is high. */
export const NEXT_PAGE = 100_000;

/** Cells of neighbouring columns are so far apart, as a part of the letters' size: the room that is left in them. */
const CELL_GAP = 0.55;

/** Letters whose feet are so near, as a part of their size, stand on one line. */
const SAME_FOOT = 0.12;

function pieceOf(letters: readonly Letter[], marks: PageMarks): Piece | null {
  const [first] = letters;
  const last = letters.at(-1);
  if (first === undefined || last === undefined) return null;
  const text = textOfLine(letters);
  return {
    text,
    isFigure: isFigure(text),
    left: first.x,
    right: last.x + last.width,
    y: first.y + marks.page * NEXT_PAGE,
    size: Math.max(...letters.map(({ size }) => size)),
    letters,
    marks,
  };
}

/** The letters of a line that stand at one height, from left to right. */
function levelsOf({ letters }: PageLine): Letter[][] {
  const levels: Letter[][] = [];
  for (const letter of [...letters].sort((one, other) => one.y - other.y)) {
    const level = levels.at(-1);
    const before = level?.[0];
    if (before !== undefined && letter.y - before.y <= SAME_FOOT * letter.size) level?.push(letter);
    else levels.push([letter]);
  }
  return levels.map((level) => level.sort((one, other) => one.x - other.x));
}

/** The pieces of lines: what stands in one cell stands in one piece, or in several below each other. */
export function piecesOf(lines: readonly PageLine[]): Piece[] {
  return lines.flatMap((line) =>
    levelsOf(line).flatMap((level) => {
      const groups: Letter[][] = [];
      for (const letter of level) {
        const before = groups.at(-1)?.at(-1);
        if (before !== undefined && gapOf(before, letter) < CELL_GAP) groups.at(-1)?.push(letter);
        else groups.push([letter]);
      }
      return groups.flatMap((group) => pieceOf(group, line.marks) ?? []);
    }),
  );
}
