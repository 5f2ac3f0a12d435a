import type { TableSource } from "@gongkai/core";
import type { DocumentNode, TableCellNode } from "@gongkai/core/document";
import { isLayoutCell, joined } from "../html/table-builder.ts";

/** Where a cell stands in its file, counted from one. */
export type CellPlace = Pick<TableSource, "file" | "table" | "row" | "column">;

/** A text of a cell with its place. */
export const cellSource = (place: CellPlace, text: string): TableSource => {
  const { file, table, row, column } = place;
  return { kind: "table", file, table, row, column, text };
};

/** Word itself makes no table wider. */
const MOST_COLUMNS = 63;

/** How a cell is merged with the one above, or before, it: it begins that, or goes on in it. */
export type Merge = "begins" | "goesOn" | null;

/** A cell while it is read. */
export interface OpenCell {
  readonly place: CellPlace;
  readonly blocks: DocumentNode[];
  width: number;
  height: number;
  vertical: Merge;
  horizontal: Merge;
  /** It was deleted, and nobody accepted that yet. */
  isDeleted: boolean;
}

/** A cell that goes on downwards, and the last row that it reaches. */
interface Merged {
  readonly cell: OpenCell;
  lastRow: number;
}

const textOf = (node: DocumentNode): string => (node.type === "table" ? "" : node.text);

function cellNode({ place, blocks, width, height }: OpenCell): TableCellNode {
  const [first] = blocks;
  const isOne = blocks.length === 1 && first?.type === "paragraph";
  const text = isOne ? first.text : joined(blocks.map(textOf));
  const source = (isOne ? first.source : undefined) ?? cellSource(place, text);
  if (width === 1 && height === 1) return { text, source };
  if (height === 1) return { text, colSpan: width, source };
  return width === 1
    ? { text, rowSpan: height, source }
    : { text, rowSpan: height, colSpan: width, source };
}

const widthOf = (printed: string | undefined): number => {
  const width = Number.parseInt(printed ?? "", 10);
  return width > 0 ? Math.min(width, MOST_COLUMNS) : 0;
};

/** Gathers the rows and cells of a table, and joins those that Word shows as one. */
export class WordTable {
  readonly #rows: OpenCell[][] = [];
  readonly #merged = new Map<number, Merged>();
  #row: OpenCell[] | null = null;
  #rowNumber = 0;
  #column = 0;
  #cell: OpenCell | null = null;
  #isRowHidden = false;
  #isRowDeleted = false;

  constructor(
    readonly file: string,
    /** Its number in the document, counted from one. */
    readonly number: number,
    /** Whether it stands in a row that is hidden. */
    readonly isHidden: boolean,
  ) {}

  /** Whether the open row was deleted, and nobody accepted that yet. */
  get isRowDeleted(): boolean {
    return this.#isRowDeleted;
  }

  get isRowOpen(): boolean {
    return this.#row !== null;
  }

  /** The cell being read; null outside of cells. */
  get cell(): OpenCell | null {
    return this.#cell;
  }

  /** Where the next cell of the open row begins, or where the row begins. */
  get place(): CellPlace {
    const column = Math.min(this.#column, MOST_COLUMNS) + 1;
    return { file: this.file, table: this.number, row: this.#rowNumber, column };
  }

  openRow(): void {
    this.#row = [];
    this.#rowNumber++;
    this.#column = 0;
    this.#isRowHidden = false;
    this.#isRowDeleted = false;
  }

  /** @returns Whether what stands in the row is hidden, by itself or with what is around. */
  hideRow(isHidden: boolean): boolean {
    this.#isRowHidden = isHidden;
    return isHidden || this.isHidden;
  }

  deleteRow(): void {
    this.#isRowDeleted = true;
  }

  /** Columns of the grid that the row leaves free at its beginning. */
  leaveFree(printed: string | undefined): void {
    const width = widthOf(printed);
    if (width === 0 || this.#row === null) return;
    this.#row.push(this.#newCell(width));
    this.#column += width;
  }

  #newCell(width = 1): OpenCell {
    const { place } = this;
    const [vertical, horizontal] = [null, null];
    return { place, blocks: [], width, height: 1, vertical, horizontal, isDeleted: false };
  }

  openCell(): OpenCell {
    this.#cell = this.#newCell();
    return this.#cell;
  }

  /** How many columns the open cell takes. */
  spanColumns(printed: string | undefined): void {
    if (this.#cell !== null) this.#cell.width = widthOf(printed) || 1;
  }

  /** @returns Whether what the cell holds is shown; a cell that goes on in another shows nothing. */
  closeCell(): boolean {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null || this.#row === null) return true;
    const column = this.#column;
    this.#column += cell.width;
    if (cell.isDeleted) return true;
    const before = this.#row.at(-1);
    if (cell.horizontal === "goesOn" && before !== undefined) {
      before.width += cell.width;
      return false;
    }
    if (cell.vertical === "goesOn" && this.#goesOn(column, cell)) return false;
    this.#row.push(cell);
    this.#forget(column, cell.width);
    if (cell.vertical !== null) this.#merged.set(column, { cell, lastRow: this.#rows.length });
    return true;
  }

  #goesOn(column: number, { width }: OpenCell): boolean {
    const above = this.#merged.get(column);
    if (above === undefined || above.lastRow !== this.#rows.length - 1) return false;
    if (above.cell.width !== width) return false;
    if (this.#isRowHidden) return true;
    above.lastRow++;
    above.cell.height++;
    return true;
  }

  #forget(column: number, width: number): void {
    for (let at = column; at < column + width; at++) this.#merged.delete(at);
  }

  closeRow(): void {
    const isKept = !this.#isRowHidden && !this.#isRowDeleted;
    if (this.#row !== null && isKept) this.#rows.push(this.#row);
    this.#row = null;
    this.#isRowDeleted = false;
  }

  /** The table; or, where it lays out the page, what stands in its cells. */
  take(): DocumentNode[] {
    const cells = this.#rows.flat();
    if (cells.length <= 1 || cells.some(isLayoutCell)) return cells.flatMap(({ blocks }) => blocks);
    return [{ type: "table", rows: this.#rows.map((row) => row.map(cellNode)) }];
  }
}
