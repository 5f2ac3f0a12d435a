import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { gapOf, joinedLines, letterLines, textOfLine } from "./letter-lines.ts";
import { nearest } from "./merged-lines.ts";
import type { Box, Letter, PageMarks } from "./page-marks.ts";
import { boxOf, placeOn } from "./place-on-page.ts";
import type { GridCell, RuledGrid } from "./ruled-grids.ts";
import { withoutSlivers } from "./without-slivers.ts";

/** Letters so near to each other are of one word, whatever line runs between them. */
const WORD = 0.35;

/** A letter may reach so far over a line, in points. */
const OVER = 1;

/** A figure that is broken at the end of its line leaves no room for another digit, and little for the border. */
const ROOM = 1.6;

const middleOf = ({ x, width }: Letter): number => x + width / 2;

/** The middle of its body, over the line that it stands on. */
const heightOf = ({ y, size }: Letter): number => y - size * 0.35;

/** Whether a letter stands in a box. */
export const isInside = (letter: Letter, { left, top, right, bottom }: Box): boolean => {
  const x = middleOf(letter);
  const y = heightOf(letter);
  return x >= left - OVER && x <= right + OVER && y >= top - OVER && y <= bottom + OVER;
};

/** The index of the stretch that a place lies in. */
function stretchAt(places: readonly number[], at: number): number {
  const index = nearest(places, at);
  const before = (places[index] ?? 0) > at ? index - 1 : index;
  return Math.max(0, Math.min(before, places.length - 2));
}

/** Letters of one line that belong together, and the column they stand in. */
interface Word {
  readonly letters: Letter[];
}

const leftOf = ({ letters }: Word): number => letters[0]?.x ?? 0;
const rightOf = ({ letters }: Word): number => {
  const last = letters.at(-1);
  return last === undefined ? 0 : last.x + last.width;
};

class CellLetters {
  readonly #ownerOf: readonly number[];
  readonly #letters: Letter[][];
  /** Two figures were painted against each other over the line between two cells. */
  readonly #torn = new Set<number>();

  constructor(readonly grid: RuledGrid) {
    const columns = grid.xs.length - 1;
    const owners: number[] = [];
    for (const [index, { row, column, rowSpan, colSpan }] of grid.cells.entries()) {
      for (let down = 0; down < rowSpan; down++) {
        for (let right = 0; right < colSpan; right++)
          owners[(row + down) * columns + column + right] = index;
      }
    }
    this.#ownerOf = owners;
    this.#letters = grid.cells.map(() => []);
  }

  #owner(letter: Letter): number {
    const { xs, ys } = this.grid;
    const row = stretchAt(ys, heightOf(letter));
    return this.#ownerOf[row * (xs.length - 1) + stretchAt(xs, middleOf(letter))] ?? 0;
  }

  /** Puts the letters of one line into their cells: words stay whole where they reach over a line. */
  addLine(line: readonly Letter[]): void {
    let word: Word = { letters: [] };
    for (const letter of line) {
      const before = word.letters.at(-1);
      if (before !== undefined && gapOf(before, letter) > WORD) {
        this.#addWord(word);
        word = { letters: [] };
      }
      word.letters.push(letter);
    }
    this.#addWord(word);
  }

  #addWord(word: Word): void {
    const owners = new Set(word.letters.map((letter) => this.#owner(letter)));
    const [only] = owners;
    if (only === undefined) return;
    if (owners.size === 1) this.#letters[only]?.push(...word.letters);
    else if (word.letters.some(({ isTurned }) => isTurned))
      for (const letter of word.letters) this.#letters[this.#owner(letter)]?.push(letter);
    else this.#addAcross(word);
  }

  /** A word over a line between cells: figures are not cut there, nor is it known whose they are. */
  #addAcross(word: Word): void {
    const parts: Letter[][] = [];
    let owner = -1;
    for (const letter of word.letters) {
      const own = this.#owner(letter);
      if (own === owner) parts.at(-1)?.push(letter);
      else parts.push([letter]);
      owner = own;
    }
    const isCut = parts.some((part, at) => {
      const next = parts[at + 1]?.[0];
      const last = part.at(-1);
      return (
        next !== undefined && last !== undefined && /\d/.test(last.text) && /\d/.test(next.text)
      );
    });
    for (const part of parts) {
      const [first] = part;
      if (first === undefined) continue;
      const own = this.#owner(first);
      this.#letters[own]?.push(...part);
      if (isCut) this.#torn.add(own);
    }
  }

  cell(index: number, marks: PageMarks, file: string): TableCellNode {
    const cell = this.grid.cells[index];
    const letters = this.#letters[index] ?? [];
    const spans = spansOf(cell);
    if (letters.length === 0) return { text: "", ...spans };
    const { xs, ys } = this.grid;
    const right = cell === undefined ? 0 : (xs[cell.column + cell.colSpan] ?? 0);
    const left = cell === undefined ? 0 : (xs[cell.column] ?? 0);
    const text = textOfCell(letters, right - left);
    const whole = this.#torn.has(index) ? `${text}¦` : text;
    const box = boxOf(letters) ?? { left, right, top: ys[0] ?? 0, bottom: ys[0] ?? 0 };
    return { text: whole, ...spans, source: placeOn(marks, file, box, text) };
  }
}

function spansOf(cell: GridCell | undefined): Pick<TableCellNode, "rowSpan" | "colSpan"> {
  const { rowSpan = 1, colSpan = 1 } = cell ?? {};
  return { ...(rowSpan > 1 ? { rowSpan } : {}), ...(colSpan > 1 ? { colSpan } : {}) };
}

/** Letters that are written upwards or downwards, in the order of their line. */
const turnedText = (letters: readonly Letter[]): string => letters.map(({ text }) => text).join("");

/** The text of a cell: its lines one after another; figures are joined only where their line was full. */
function textOfCell(letters: readonly Letter[], width: number): string {
  const turned = letters.filter(({ isTurned }) => isTurned);
  const lines = letterLines(letters.filter(({ isTurned }) => !isTurned));
  const texts = lines.map((line, at) => {
    const text = textOfLine(line);
    const next = lines[at + 1];
    if (next === undefined || !/[\d.,%]$/.test(text) || !/^[\d.,%]/.test(textOfLine(next)))
      return text;
    const word: Word = { letters: line };
    const size = line[0]?.size ?? 0;
    const isFull = width - (rightOf(word) - leftOf(word)) < ROOM * size;
    return isFull ? text : `${text} `;
  });
  return joinedLines([...texts, ...(turned.length === 0 ? [] : [turnedText(turned)])]);
}

/** A table as a page shows it: cells by the lines ruled between them, texts by where their letters stand. */
export function ruledTable(
  grid: RuledGrid,
  letters: readonly Letter[],
  marks: PageMarks,
  file: string,
): TableNode {
  const owned = new CellLetters(grid);
  const turned = letters.filter(({ isTurned }) => isTurned);
  for (const line of letterLines(letters.filter(({ isTurned }) => !isTurned))) owned.addLine(line);
  for (const letter of turned) owned.addLine([letter]);
  const rows: TableCellNode[][] = Array.from({ length: grid.ys.length - 1 }, () => []);
  for (const [index, { row }] of grid.cells.entries())
    rows[row]?.push(owned.cell(index, marks, file));
  return { type: "table", rows: withoutSlivers(rows) };
}
