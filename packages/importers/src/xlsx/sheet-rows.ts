import { cellPlace } from "@gongkai/core/document";
import { fileDamaged } from "../files/file-errors.ts";
import { CellReader } from "./cell-reader.ts";
import type { WorkbookWords } from "./cell-value.ts";
import { type XmlAttributes, type XmlHandler, xmlReader } from "./read-xml.ts";
import { recordedValue } from "./recorded-value.ts";

/** A row of a list on a sheet. */
export interface SheetRow {
  /** Its number on the sheet, from 1. */
  readonly line: number;
  /** From the first column to the last that says something. */
  readonly cells: readonly string[];
  /** Whether the sheet hides it, as filters do. */
  readonly isHidden: boolean;
}

/** No cell holds more, by far. */
const LONGEST_CELL = 1_000_000;

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** Gathers the rows of a sheet; those that are done are taken away as they come. */
class RowGatherer implements XmlHandler {
  #rows: SheetRow[] = [];
  #line = 0;
  #isHidden = false;
  #cells: string[] = [];
  #column = -1;
  #length = 0;
  readonly #cell = new CellReader();

  constructor(readonly words: WorkbookWords) {}

  take(): readonly SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#cell.isOpen) this.#cell.open(name, attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (name === "c") this.#openCell(attributes);
  }

  text(text: string): void {
    this.#length += text.length;
    if (this.#length > LONGEST_CELL) throw this.#damaged();
    this.#cell.text(text);
  }

  close(name: string): void {
    if (name === "c") this.#closeCell();
    else if (name === "row") this.#closeRow();
    else this.#cell.close(name);
  }

  #damaged(): Error {
    return fileDamaged(this.words.file, "XLSX");
  }

  #openRow({ r, hidden }: XmlAttributes): void {
    const line = r === undefined ? this.#line + 1 : Number(r);
    if (!Number.isSafeInteger(line) || line <= this.#line) throw this.#damaged();
    this.#line = line;
    this.#isHidden = isTrue(hidden);
    this.#column = -1;
  }

  #openCell(attributes: XmlAttributes): void {
    const { r } = attributes;
    const column = r === undefined ? this.#column + 1 : (cellPlace(r)?.column ?? -1);
    // Of two values in one cell nobody can say which is meant.
    if (column <= this.#column) throw this.#damaged();
    this.#column = column;
    this.#length = 0;
    this.#cell.begin(attributes, false);
  }

  #closeCell(): void {
    const cell = this.#cell.take();
    const value = cell === null ? "" : recordedValue(cell, this.words);
    if (value === "") return;
    while (this.#cells.length < this.#column) this.#cells.push("");
    this.#cells.push(value);
  }

  #closeRow(): void {
    const cells = this.#cells;
    this.#cells = [];
    if (cells.length > 0) this.#rows.push({ line: this.#line, cells, isHidden: this.#isHidden });
  }
}

/**
 * Reads the rows of a sheet that say something, holding no more than a piece of it at a time.
 *
 * @throws {GongkaiError} `file-damaged`.
 */
export function* sheetRows(xml: Iterable<string>, words: WorkbookWords): Generator<SheetRow> {
  const gatherer = new RowGatherer(words);
  const reader = xmlReader(words.file, gatherer);
  for (const piece of xml) {
    reader.write(piece);
    yield* gatherer.take();
  }
  reader.end();
  yield* gatherer.take();
}
