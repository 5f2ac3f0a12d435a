import stringWidth from "string-width";
import type { SheetRow } from "./sheet-rows.ts";

/** In characters: a figure of eight digits fits the narrowest, a label wraps in the widest. */
const NARROWEST = 9;
const WIDEST = 22;

/** Finds how wide each column has to be, by the cells that are not merged over several. */
export function columnWidths(rows: readonly SheetRow[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      const isOwn = cell !== null && cell.colSpan === 1;
      const wanted = isOwn ? stringWidth(cell.text) + 2 : 0;
      const width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
      widths[column] = Math.max(widths[column] ?? 0, width);
    }
  }
  return widths;
}

const LINE_POINTS = 15;

/** Finds how high a row has to be for its longest text: not every program does, least of all for merged cells. */
export function rowHeight(row: SheetRow, widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    if (cell === null) return 1;
    const { text, colSpan, rowSpan } = cell;
    const width = widths.slice(column, column + colSpan).reduce((sum, each) => sum + each, 0);
    return Math.ceil(stringWidth(text) / (width - 1) / rowSpan);
  });
  return LINE_POINTS * Math.max(1, ...lines) + 3;
}
