import type { TableCellNode, TableNode } from "@gongkai/core/document";

/** A header that goes on below its row: in which column it stands, and to which row it reaches. */
interface Reach {
  readonly id: string;
  readonly column: number;
  readonly end: number;
}

const isNamed = ({ header, text }: TableCellNode): boolean => header !== undefined && text !== "";

function isNested(rows: TableNode["rows"], isHeader: readonly boolean[]): boolean {
  if (isHeader.indexOf(true) !== isHeader.lastIndexOf(true)) return true;
  return rows.some((row) =>
    row.some((cell) => isNamed(cell) && (cell.rowSpan ?? cell.colSpan) !== undefined),
  );
}

/** Follows the rows of one table, and tells of each figure which headers it stands under. */
export class TableHeaders {
  /** Which columns a cell of an earlier row covers: the row after its last, by column. */
  readonly #covered: number[] = [];
  /** The headers over each column. */
  #above: string[] = [];
  #beside: Reach[] = [];
  /** The ids of all beside, and how far to the right the last of them stands: most cells are further. */
  #besideIds = "";
  #besideColumn = -1;
  #row = -1;
  #column = 0;
  #wasHeaderRow = true;

  /** The headers of a simple table are found by their scope: null. */
  static of(rows: TableNode["rows"], isHeader: readonly boolean[]): TableHeaders | null {
    return isNested(rows, isHeader) ? new TableHeaders() : null;
  }

  startRow(isHeader: boolean): void {
    this.#row++;
    this.#column = 0;
    // Headers that come again further down head only what follows.
    if (isHeader && !this.#wasHeaderRow) this.#above = [];
    this.#wasHeaderRow = isHeader;
    if (this.#beside.length === 0) return;
    const reaching = this.#beside.filter(({ end }) => end > this.#row);
    this.#beside = [];
    this.#besideIds = "";
    this.#besideColumn = -1;
    for (const reach of reaching) this.#addBeside(reach);
  }

  #addBeside(reach: Reach): void {
    this.#beside.push(reach);
    this.#besideIds += ` ${reach.id}`;
    this.#besideColumn = Math.max(this.#besideColumn, reach.column);
  }

  /** Takes the next cell of the row to its column, the first it stands in. */
  #place(rowSpan: number, colSpan: number): number {
    while ((this.#covered[this.#column] ?? 0) > this.#row) this.#column++;
    const first = this.#column;
    this.#column += colSpan;
    for (let at = first; rowSpan > 1 && at < this.#column; at++) {
      this.#covered[at] = this.#row + rowSpan;
    }
    return first;
  }

  /** Takes a header that has an id. */
  addHeader(id: string, isOfRow: boolean, rowSpan: number, colSpan: number): void {
    const first = this.#place(rowSpan, colSpan);
    if (isOfRow) {
      this.#addBeside({ id, column: first, end: this.#row + rowSpan });
      return;
    }
    for (let at = first; at < this.#column; at++) {
      const before = this.#above[at];
      this.#above[at] = before === undefined ? ` ${id}` : `${before} ${id}`;
    }
  }

  /** Takes a cell and lists the ids of its headers, each behind a blank, those of its columns before those of its row. */
  headersOf(rowSpan: number, colSpan: number): string {
    const first = this.#place(rowSpan, colSpan);
    let headers = this.#above[first] ?? "";
    for (let at = first + 1; at < this.#column; at++) {
      const above = this.#above[at];
      if (above !== undefined && above !== this.#above[at - 1]) headers += above;
    }
    if (this.#besideColumn < first) return headers + this.#besideIds;
    for (const { id, column } of this.#beside) if (column < first) headers += ` ${id}`;
    return headers;
  }
}
