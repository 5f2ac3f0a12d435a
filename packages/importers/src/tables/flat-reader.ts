import type { FixedTableDefinition, RowDefinition } from "@gongkai/core";
import type { ParagraphNode } from "@gongkai/core/document";
import { plainKey } from "../recognize/label-key.ts";
import { type FlatCell, FlatCells } from "./flat-cells.ts";
import { flatNames } from "./flat-names.ts";
import type { FlatHeaderCell, FlatRow, FlatSection } from "./flat-section.ts";
import { flatWords } from "./flat-words.ts";
import {
  type ColumnMatcher,
  columnLineMatcher,
  isRowHeader,
  matchRowLine,
} from "./match-labels.ts";

/** More figures than any row has, the next row's among them where its label was lost. */
const MOST_CELLS = 60;
/** More figures than rows of any form: a column under its header. */
const MOST_LEADING = 150;
/** A header that a column of its own may have. */
const LONGEST_HEADER = 20;
/** What stands for the last figure of a table; a longer line is the narrative under it. */
const LONGEST_LAST_CELL = 10;

const NONE: ReadonlySet<string> = new Set();

type Kind = "figure" | "header" | "over" | "row" | "again" | "other";

interface OpenSection {
  readonly start: number;
  readonly header: FlatHeaderCell[];
  readonly leading: ParagraphNode[];
  readonly rows: FlatRow[];
}

const newSection = (start: number): OpenSection => ({ start, header: [], leading: [], rows: [] });

/** Reads headers, labels and figures from lines that hold one cell each, as far as a table reaches. */
export class FlatReader {
  readonly #sections: OpenSection[] = [newSection(0)];
  readonly #taken = new Set<string>();
  readonly #cells: FlatCells;
  readonly #matchColumn: ColumnMatcher;
  #isHeaderOpen = false;
  /** How many labels were printed twice: a page that repeats one again and again is no table. */
  #repeats = 0;
  #next = 0;
  #first: number | null = null;

  constructor(
    lines: readonly ParagraphNode[],
    readonly definition: FixedTableDefinition,
    readonly year: number,
  ) {
    this.#cells = new FlatCells(lines, definition, year);
    this.#matchColumn = columnLineMatcher(definition, year);
  }

  get sections(): readonly FlatSection[] {
    return this.#sections.filter(
      ({ header, leading, rows }) => header.length + leading.length + rows.length > 0,
    );
  }

  /** How many lines were taken. */
  get length(): number {
    return this.#next;
  }

  /** How many lines come before the first row of the form. */
  get opening(): number {
    return this.#first ?? this.#next;
  }

  /** Whether a row that was read comes again: another table begins, maybe with the last header. */
  get isRepeated(): boolean {
    const cell = this.#cells.at(this.#next);
    return cell !== undefined && this.#kind(cell, this.#next) === "again";
  }

  get #section(): OpenSection {
    return this.#sections.at(-1) ?? newSection(this.#next);
  }

  /** Takes lines for as long as they belong to the table. */
  read(): void {
    for (let cell = this.#cells.at(this.#next); cell; cell = this.#cells.at(this.#next)) {
      if (!this.#take(cell)) return;
    }
  }

  #take(cell: FlatCell): boolean {
    switch (this.#kind(cell, this.#next)) {
      case "header":
        return this.#readHeader(cell);
      case "over":
        return this.#readOver(cell);
      case "figure":
        return this.#readLeading(cell);
      case "row":
        return this.#readRow(cell);
      case "again":
        return this.#skipAgain(cell);
      case "other":
        return this.#readOther(cell);
    }
  }

  #after(cell: FlatCell, at: number): FlatCell | undefined {
    return this.#cells.at(at + cell.lines);
  }

  #kind(cell: FlatCell, at: number): Kind {
    const { text } = cell.node;
    const isBeforeFigure = this.#after(cell, at)?.isFigure === true;
    if (cell.isFigure) return this.#isYearHeader(text) ? "header" : "figure";
    if (isRowHeader(this.definition, text)) return "header";
    if (flatWords.isSerialHeader(cell.node) || flatWords.isUnitHeader(cell.node)) return "header";
    if (this.#matchColumn(text) !== null) {
      const isRow = !this.#isHeaderOpen && isBeforeFigure && this.#named(text) !== null;
      return isRow ? "row" : "header";
    }
    if (matchRowLine(this.definition, text, this.#taken) !== null) return "row";
    if (!isBeforeFigure && flatNames.isOver(this.definition, text)) return "over";
    return matchRowLine(this.definition, text, NONE) === null ? "other" : "again";
  }

  /** A count may be as large as the year that heads its column; right under a header it is the year. */
  #isYearHeader(text: string): boolean {
    return this.#isHeaderOpen && text === String(this.year) && this.#matchColumn(text) !== null;
  }

  #named(text: string): RowDefinition | null {
    return flatNames.rowNamed(this.definition, text, this.#taken);
  }

  #openHeader(): void {
    if (this.#isHeaderOpen) return;
    this.#isHeaderOpen = true;
    const { header, leading, rows } = this.#section;
    if (header.length + leading.length + rows.length > 0)
      this.#sections.push(newSection(this.#next));
  }

  #readHeader({ node, lines }: FlatCell): boolean {
    this.#openHeader();
    this.#section.header.push(this.#headerCell(node));
    this.#next += lines;
    return true;
  }

  #headerCell(node: ParagraphNode): FlatHeaderCell {
    if (flatWords.isSerialHeader(node)) return { node, role: "serial", column: null };
    if (flatWords.isUnitHeader(node)) return { node, role: "unit", column: null };
    if (isRowHeader(this.definition, node.text)) return { node, role: "rowHeader", column: null };
    const column = this.#matchColumn(node.text)?.item ?? null;
    return { node, role: column === null ? "local" : "column", column };
  }

  /** The label of a group of columns is part of the header; that of a group of rows, of none. */
  #readOver({ node, lines }: FlatCell): boolean {
    const key = plainKey(node.text);
    const isOfColumns = this.definition.columns.some(
      ({ group }) => group !== undefined && plainKey(group["zh-CN"]) === key,
    );
    if (isOfColumns && this.#isHeaderOpen) {
      this.#section.header.push({ node, role: "group", column: null });
    }
    this.#next += lines;
    return true;
  }

  /** Figures that no label of the form stands before. */
  #readLeading({ node, lines }: FlatCell): boolean {
    this.#isHeaderOpen = false;
    const { leading, rows } = this.#section;
    const last = rows.pop();
    if (last === undefined) leading.push(node);
    else rows.push({ ...last, cells: [...last.cells, node] });
    this.#next += lines;
    return leading.length <= MOST_LEADING && (last?.cells.length ?? 0) <= MOST_CELLS;
  }

  /** A label printed twice is one; a row of the form that comes again begins another table. */
  #skipAgain({ node, lines }: FlatCell): boolean {
    const last = this.#section.rows.at(-1);
    if (last?.label.text !== node.text || last.cells.length > 0 || this.#repeats > 0) return false;
    this.#repeats++;
    this.#section.rows.pop();
    this.#next += lines;
    return this.#readRowAt(node, last.row);
  }

  #readOther(cell: FlatCell): boolean {
    const { node } = cell;
    const isBeforeFigure = this.#after(cell, this.#next)?.isFigure === true;
    if (this.#named(node.text) !== null) return this.#readRow(cell);
    if (isBeforeFigure && flatWords.isLocalLabel(node)) return this.#readRow(cell);
    if (!this.#isHeaderOpen || flatWords.isNarrativeLine(node)) return false;
    if (isBeforeFigure || node.text.length > LONGEST_HEADER) return false;
    return this.#readHeader(cell);
  }

  #readRow({ node, lines }: FlatCell): boolean {
    const row = matchRowLine(this.definition, node.text, this.#taken) ?? this.#named(node.text);
    if (row !== null) {
      this.#taken.add(row.id);
      this.#first ??= this.#next;
    }
    this.#next += lines;
    return this.#readRowAt(node, row);
  }

  #readRowAt(label: ParagraphNode, row: RowDefinition | null): boolean {
    this.#isHeaderOpen = false;
    const { cells, isEnd } = this.#cellsFrom(this.#next);
    this.#section.rows.push({ label, row, cells: cells.map(({ node }) => node) });
    this.#next += cells.reduce((sum, { lines }) => sum + lines, 0);
    return !isEnd;
  }

  /** What follows a label up to the next label of the form, or to the end of the table. */
  #cellsFrom(start: number): { readonly cells: readonly FlatCell[]; readonly isEnd: boolean } {
    const cells: FlatCell[] = [];
    for (let at = start; cells.length < MOST_CELLS; ) {
      const cell = this.#cells.at(at);
      const kind = cell === undefined ? "other" : this.#kind(cell, at);
      if (kind !== "figure" && kind !== "other") break;
      if (cell !== undefined && this.#isRowOfForm(cell, at)) break;
      if (cell === undefined || (kind === "other" && flatWords.isNarrativeLine(cell.node))) {
        return { cells: atEnd(cells), isEnd: true };
      }
      cells.push(cell);
      at += cell.lines;
    }
    return { cells, isEnd: false };
  }

  /** A label with a letter wrong, or without its numeral, is told by the figures after it. */
  #isRowOfForm(cell: FlatCell, at: number): boolean {
    if (cell.isFigure || this.#after(cell, at)?.isFigure !== true) return false;
    return this.#named(cell.node.text) !== null;
  }
}

/** Words after the last figure of a table are no part of it, but for those in a figure's place. */
function atEnd(cells: readonly FlatCell[]): readonly FlatCell[] {
  const last = cells.findLastIndex(({ node }) => !flatWords.isLocalLabel(node));
  if (last >= 0) return cells.slice(0, last + 1);
  const [first] = cells;
  const isCell = first !== undefined && first.node.text.length <= LONGEST_LAST_CELL;
  return cells.slice(0, isCell ? 1 : 0);
}
