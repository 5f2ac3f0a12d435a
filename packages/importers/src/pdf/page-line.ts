import type { TextLine } from "../text/text-line.ts";
import { gapOf, isSpaced, letterLines, wordGapOf } from "./letter-lines.ts";
import type { Box, Letter, PageMarks } from "./page-marks.ts";
import { boxOf } from "./place-on-page.ts";

/** A line of letters outside the tables that are ruled. */
export interface PageLine {
  readonly marks: PageMarks;
  readonly letters: readonly Letter[];
  readonly box: Box;
  /** The foot of its letters. */
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  /** Pieces are two blanks apart. */
  readonly text: string;
  /** The letter that each unit of the text belongs to; -1 for blanks. */
  readonly owners: readonly number[];
  /** The letters that each piece begins and ends with. */
  readonly pieces: readonly (readonly [first: Letter, last: Letter])[];
}

/** Columns of a table are so far apart, as a part of the letters' size. */
const COLUMN_GAP = 1.05;

function sizeOf(letters: readonly Letter[]): number {
  const counts = new Map<number, number>();
  for (const { size } of letters) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

function lineOf(letters: readonly Letter[], marks: PageMarks): PageLine | null {
  const box = boxOf(letters);
  const [first] = letters;
  if (box === null || first === undefined) return null;
  const wordGap = wordGapOf(letters);
  let text = "";
  const owners: number[] = [];
  const pieces: [Letter, Letter][] = [[first, first]];
  const add = (more: string, owner: number) => {
    text += more;
    for (let unit = 0; unit < more.length; unit++) owners.push(owner);
  };
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1];
    if (before !== undefined && gapOf(before, letter) >= COLUMN_GAP) {
      add("  ", -1);
      pieces.push([letter, letter]);
    } else if (before !== undefined && isSpaced(before, letter, wordGap)) add(" ", -1);
    add(letter.text, at);
    const piece = pieces.at(-1);
    if (piece !== undefined) piece[1] = letter;
  }
  return { marks, letters, box, y: first.y, size: sizeOf(letters), text, owners, pieces };
}

/** The lines of letters of a page that stand in no ruled table. */
export const pageLines = (letters: readonly Letter[], marks: PageMarks): PageLine[] =>
  letterLines(letters).flatMap((line) => lineOf(line, marks) ?? []);

/** Places that are so near to each other are the same, in points. */
const SAME_PLACE = 1.2;

/** Moves places that are nearly the same onto each other. */
function snapped(places: readonly number[]): (place: number) => number {
  const sorted = [...places].sort((one, other) => one - other);
  const centres: number[] = [];
  let group: number[] = [];
  const end = () => {
    if (group.length > 0) centres.push(group.reduce((sum, each) => sum + each, 0) / group.length);
    group = [];
  };
  for (const place of sorted) {
    if (
      place - (group.at(-1) ?? place) > SAME_PLACE / 2 ||
      place - (group[0] ?? place) > SAME_PLACE
    )
      end();
    group.push(place);
  }
  end();
  let at = 0;
  const known = new Map<number, number>();
  for (const place of sorted) {
    while (
      at + 1 < centres.length &&
      Math.abs((centres[at + 1] ?? 0) - place) <= Math.abs((centres[at] ?? 0) - place)
    )
      at++;
    known.set(place, centres[at] ?? place);
  }
  return (place) => known.get(place) ?? place;
}

const endOf = ({ x, width }: Letter): number => x + width;

/** A line as the readers of text take it: the columns of its pieces are those of the page, half a letter each. */
export function textLines(lines: readonly PageLine[]): TextLine[] {
  const edges = lines.flatMap(({ pieces }) =>
    pieces.flatMap(([first, last]) => [first.x, endOf(last)]),
  );
  const snap = snapped(edges);
  const left = edges.reduce((least, edge) => Math.min(least, edge), Number.POSITIVE_INFINITY);
  const sizes = lines.map(({ size }) => size).sort((one, other) => one - other);
  const unit = Math.max(1, (sizes[Math.floor(sizes.length / 2)] ?? 10) / 2);
  const columnOf = (place: number) => Math.round((snap(place) - left) / unit);
  return lines.map(({ text, pieces, marks, box }, at) => ({
    source: { kind: "text", file: "", line: at + 1, column: 1, length: text.length, text },
    indent: columnOf(box.left),
    page: marks.page,
    places: pieces.map(([first, last]) => {
      const from = columnOf(first.x);
      return { from, to: Math.max(from + 1, columnOf(endOf(last))) };
    }),
  }));
}
