import type { FixedTableDefinition } from "@gongkai/core";
import type { ParagraphNode } from "@gongkai/core/document";
import { isNarrative, plainKey } from "../recognize/label-key.ts";
import { isFigureLine } from "./flat-lines.ts";
import { type FlatPrinted, flatPrinted } from "./flat-printed.ts";

/** A label in a narrow cell is printed over several lines, down to one letter in each. */
const MOST_PIECES = 12;

/** A figure that may be a piece of a label: the numeral `1.`, or a letter of （三）不予公开 or 无法提供. */
const PIECE = /^(?:\d{1,2}[.．、]|[一二三四五六七八九十无])$/;

/** A cell of a flattened table, of one line or of the pieces of a label. */
export interface FlatCell {
  readonly node: ParagraphNode;
  readonly isFigure: boolean;
  /** How many lines it takes. */
  readonly lines: number;
}

/** Sees lines as the cells of a table: the pieces of a label of the form as one. */
export class FlatCells {
  readonly #printed: FlatPrinted;
  readonly #known = new Map<number, FlatCell>();

  constructor(
    readonly lines: readonly ParagraphNode[],
    definition: FixedTableDefinition,
    year: number,
  ) {
    this.#printed = flatPrinted(definition, year);
  }

  /** The cell that begins at a line. */
  at(index: number): FlatCell | undefined {
    const line = this.lines[index];
    if (line === undefined) return undefined;
    const known = this.#known.get(index);
    if (known !== undefined) return known;
    const cell = this.#cell(line, index);
    this.#known.set(index, cell);
    return cell;
  }

  #cell(line: ParagraphNode, index: number): FlatCell {
    const lines = this.#pieces(index);
    if (lines === 1) return { node: line, isFigure: isFigureLine(line), lines };
    const text = this.lines
      .slice(index, index + lines)
      .map((piece) => piece.text)
      .join("");
    return { node: { ...line, text }, isFigure: false, lines };
  }

  /** How many lines from one on are the pieces of a label of the form; one where they are none. */
  #pieces(start: number): number {
    let key = "";
    let best = 1;
    for (let count = 1; count <= MOST_PIECES; count++) {
      const line = this.lines[start + count - 1];
      if (line === undefined || isNarrative(line.text)) break;
      if (isFigureLine(line) && !PIECE.test(line.text)) break;
      const piece = plainKey(line.text);
      key += piece;
      if (!this.#printed.openings.has(key)) break;
      const isEnd = piece === "" && best === count - 1 && count > 2;
      if (isEnd || (piece !== "" && this.#printed.whole.has(key))) best = count;
    }
    return best;
  }
}
