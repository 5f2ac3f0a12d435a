import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { isHeaderRow } from "../compose/header-row.ts";

/** A header that goes on below its row: in which column it stands, and to which row it reaches. */
interface Reach {
  readonly id: string;
  readonly column: number;
  readonly end: number;
}

const isNamed = ({ header, text }: TableCellNode): boolean => header !== undefined && text !== "";

const isNested = ({ rows }: TableNode): boolean =>
  rows.filter(isHeaderRow).length > 1 ||
  rows.some((row) =>
    row.some((cell) => isNamed(cell) && (cell.rowSpan ?? cell.colSpan) !== undefined),
  );

/** Follows the rows of one table, and tells of each figure which headers it stands under. */
export class TableHeaders {
  /** Which columns a cell of an earlier row covers: the row after its last, by column. */
  readonly #covered: number[] = [];
  /** The headers over each column. */
  #above: string[] = [];
  #beside: Reach[] = [];
  #row = -1;
  #column = 0;
  #wasHeaderRow = true;

  /** The headers of a simple table are found by their scope: null. */
  static of(table: TableNode): TableHeaders | null {
    return isNested(table) ? new TableHeaders() : null;
  }

  startRow(row: readonly TableCellNode[]): void {
    this.#row++;
    this.#column = 0;
    const isHeader = isHeaderRow(row);
    // Headers that come again further down head only what follows.
    if (isHeader && !this.#wasHeaderRow) this.#above = [];
    this.#wasHeaderRow = isHeader;
    this.#beside = this.#beside.filter(({ end }) => end > this.#row);
  }

  /** Takes the next cell of the row to its column. */
  #place({ rowSpan = 1, colSpan = 1 }: TableCellNode): { first: number; end: number } {
    while ((this.#covered[this.#column] ?? 0) > this.#row) this.#column++;
    const first = this.#column;
    this.#column += colSpan;
    for (let at = first; rowSpan > 1 && at < this.#column; at++) {
      this.#covered[at] = this.#row + rowSpan;
    }
    return { first, end: this.#column };
  }

  /** Takes a header that has an id. */
  addHeader(cell: TableCellNode, id: string): void {
    const { first, end } = this.#place(cell);
    if (cell.header === "row") {
      this.#beside.push({ id, column: first, end: this.#row + (cell.rowSpan ?? 1) });
      return;
    }
    for (let at = first; at < end; at++) {
      const before = this.#above[at];
      this.#above[at] = before === undefined ? id : `${before} ${id}`;
    }
  }

  /** Takes a cell and lists the ids of its headers, those of its columns before those of its row. */
  headersOf(cell: TableCellNode): string {
    const { first, end } = this.#place(cell);
    let headers = "";
    for (let at = first; at < end; at++) {
      const above = this.#above[at];
      if (above !== undefined && above !== this.#above[at - 1]) headers += ` ${above}`;
    }
    for (const { id, column } of this.#beside) if (column < first) headers += ` ${id}`;
    return headers.slice(1);
  }
}
