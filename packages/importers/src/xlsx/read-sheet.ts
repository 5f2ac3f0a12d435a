import { cellPlace } from "@gongkai/core/document";
import { fileDamaged } from "../files/file-errors.ts";
import { PieceCount, tooLarge } from "../too-large.ts";
import { CellReader } from "./cell-reader.ts";
import { shownCell, type WorkbookWords } from "./cell-value.ts";
import { readXml, type XmlAttributes } from "./read-xml.ts";
import type { MergedRange, SheetCell, SheetCells } from "./sheet-cells.ts";

/** A sheet has no more columns. */
const MOST_COLUMNS = 16_384;

/** Cells without a word, formatted for looks; a sheet may have many of them. */
const MOST_BLANK = 1_000_000;

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

const isNothing = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;

/** Gathers what the XML of a sheet says. */
class SheetReader implements SheetCells {
  readonly cells: SheetCell[] = [];
  readonly merged: MergedRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: boolean[] = [];

  readonly #places = new Set<number>();
  readonly #mergedCount: PieceCount;
  readonly #cell = new CellReader();
  #blank = 0;
  #row = -1;
  #column = -1;
  #hidesZero = false;

  constructor(
    readonly words: WorkbookWords,
    readonly pieces: PieceCount,
  ) {
    this.#mergedCount = new PieceCount(words.file);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#cell.isOpen) this.#cell.open(name, attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "col") this.#readColumns(attributes);
    else if (name === "mergeCell") this.#readMerged(attributes);
    else if (name === "sheetView") this.#hidesZero = attributes.showZeros === "0";
  }

  text(text: string): void {
    this.#cell.text(text);
  }

  close(name: string): void {
    if (name === "c") this.#closeCell();
    else this.#cell.close(name);
  }

  #openRow({ r, hidden, ht }: XmlAttributes): void {
    this.#row = r === undefined ? this.#row + 1 : (cellPlace(`A${r}`)?.row ?? -1);
    this.#column = -1;
    if (this.#row < 0) throw fileDamaged(this.words.file, "XLSX");
    if (isTrue(hidden) || isNothing(ht)) this.hiddenRows.add(this.#row);
  }

  #openCell(attributes: XmlAttributes): void {
    const { r } = attributes;
    const place =
      r === undefined ? { row: this.#row, column: this.#column + 1 } : (cellPlace(r) ?? null);
    if (place === null || place.row < 0) throw fileDamaged(this.words.file, "XLSX");
    this.#row = place.row;
    this.#column = place.column;
    this.#cell.begin(attributes, this.#hidesZero);
  }

  #closeCell(): void {
    const cell = this.#cell.take();
    if (cell === null) return;
    const shown = shownCell(cell, this.words);
    if (shown.text === "" && !shown.isMasked) {
      if (++this.#blank > MOST_BLANK) throw tooLarge(this.words.file);
      return;
    }
    this.pieces.add();
    const place = this.#row * MOST_COLUMNS + this.#column;
    // Of two values in one cell nobody can say which is shown.
    if (this.#places.has(place)) throw fileDamaged(this.words.file, "XLSX");
    this.#places.add(place);
    this.cells.push({ row: this.#row, column: this.#column, ...shown });
  }

  #readColumns({ min, max, hidden, width }: XmlAttributes): void {
    if (!(isTrue(hidden) || isNothing(width))) return;
    const last = Math.min(Number(max), MOST_COLUMNS);
    // What is hidden already need not be hidden again, however often a file says so.
    for (let column = Math.max(Number(min), 1) - 1; column < last; column++) {
      if (this.hiddenColumns[column] === true && this.hiddenColumns[last - 1] === true) break;
      this.hiddenColumns[column] = true;
    }
  }

  #readMerged({ ref = "" }: XmlAttributes): void {
    this.#mergedCount.add();
    const [from = "", to = from] = ref.split(":");
    const first = cellPlace(from);
    const last = cellPlace(to);
    if (first === null || last === null) throw fileDamaged(this.words.file, "XLSX");
    this.merged.push({ first, last });
  }
}

/**
 * Reads the cells of a sheet that say something; how large the sheet says it is decides nothing.
 *
 * @throws {GongkaiError} `file-damaged`, `file-too-large`.
 */
export function readSheet(xml: string, words: WorkbookWords, pieces: PieceCount): SheetCells {
  const reader = new SheetReader(words, pieces);
  readXml(xml, words.file, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader;
}
