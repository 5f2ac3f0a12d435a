import { DITTO, LEFT_DITTO, type TableCellNode } from "@gongkai/core/document";
import stringWidth from "string-width";

/** Cells wider than this stick out of their column, or one long description would pad every row. */
const WIDEST_COLUMN = 60;

export interface PlainCell {
  readonly text: string;
  readonly width: number;
  readonly isFigure: boolean;
}

export function plainCell(text: string, isFigure: boolean): PlainCell {
  return { text, width: stringWidth(text), isFigure };
}

const coveredFromAbove = plainCell(DITTO, false);
const coveredFromLeft = plainCell(LEFT_DITTO, false);

/** Lays cells with spans out as a grid, each as `write` writes it; a covered place says so. */
export function alignedGrid(
  rows: readonly (readonly TableCellNode[])[],
  write: (cell: TableCellNode, row: number) => string,
): PlainCell[][] {
  const grid: PlainCell[][] = rows.map(() => []);
  for (const [rowIndex, cells] of rows.entries()) {
    const line = grid[rowIndex] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (line[column] !== undefined) column++;
      const { rowSpan = 1, colSpan = 1 } = cell;
      for (const [below, spanned] of grid.slice(rowIndex, rowIndex + rowSpan).entries()) {
        const mark = below > 0 ? coveredFromAbove : coveredFromLeft;
        for (let offset = 0; offset < colSpan; offset++) spanned[column + offset] = mark;
      }
      line[column] = plainCell(write(cell, rowIndex), cell.align === "end");
      column += colSpan;
    }
  }
  return grid;
}

/** How wide each column is, at least `least` places. */
export function columnWidths(
  grid: readonly (readonly (PlainCell | undefined)[])[],
  least = 3,
): number[] {
  const widths: number[] = [];
  for (const line of grid) {
    for (const [column, cell] of line.entries()) {
      const width = cell?.width ?? 0;
      const fitting = width > WIDEST_COLUMN ? least : Math.max(width, least);
      widths[column] = Math.max(widths[column] ?? least, fitting);
    }
  }
  return widths;
}

export function padCell({ text, width, isFigure }: PlainCell, columnWidth: number): string {
  const padding = " ".repeat(Math.max(0, columnWidth - width));
  return isFigure ? padding + text : text + padding;
}
