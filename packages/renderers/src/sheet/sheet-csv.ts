import { BYTE_ORDER_MARK } from "../csv/byte-order-mark.ts";
import { writeCsv } from "../csv/write-csv.ts";
import type { SheetRow } from "./sheet-rows.ts";

/**
 * Writes rows as CSV (RFC 4180, with a byte order mark), each as wide as the widest.
 *
 * CSV merges nothing: what a merged cell covers is blank, and the label of a column stands right over
 * its figures, in the last row that it covers, so that one row names them all.
 */
export function sheetCsv(rows: readonly SheetRow[]): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map(() => new Array<string>(width).fill(""));
  for (const [at, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell === null) continue;
      const line = lines[cell.role === "columnLabel" ? at + cell.rowSpan - 1 : at];
      if (line !== undefined) line[column] = cell.text;
    }
  }
  return BYTE_ORDER_MARK + writeCsv(lines);
}
