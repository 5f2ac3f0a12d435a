import { DITTO, LEFT_DITTO, type TableCellNode, type TableNode } from "@gongkai/core/document";
import stringWidth from "string-width";
import { isHeaderRow } from "../compose/header-row.ts";
import { oneLine } from "./escape-text.ts";

/** Cells wider than this stick out of their column, or one long description would pad every row. */
const WIDEST_COLUMN = 60;

interface PlainCell {
  readonly text: string;
  readonly width: number;
  readonly isFigure: boolean;
}

function plainCell(text: string, isFigure: boolean): PlainCell {
  return { text, width: stringWidth(text), isFigure };
}

const coveredFromAbove = plainCell(DITTO, false);
const coveredFromLeft = plainCell(LEFT_DITTO, false);

function escapeCell(text: string): string {
  const line = oneLine(text).replace(/[\\|]/g, "\\$&");
  return line === DITTO || line === LEFT_DITTO ? `\\${line}` : line;
}

/** Lays cells with spans out as a grid; a covered place says so. */
function gridOf(rows: readonly (readonly TableCellNode[])[]): PlainCell[][] {
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
      line[column] = plainCell(escapeCell(cell.text), cell.align === "end");
      column += colSpan;
    }
  }
  return grid;
}

function columnWidths(grid: readonly (readonly (PlainCell | undefined)[])[]): number[] {
  const widths: number[] = [];
  for (const line of grid) {
    for (const [column, cell] of line.entries()) {
      const width = cell?.width ?? 0;
      const fitting = width > WIDEST_COLUMN ? 3 : Math.max(width, 3);
      widths[column] = Math.max(widths[column] ?? 3, fitting);
    }
  }
  return widths;
}

function padCell({ text, width, isFigure }: PlainCell, columnWidth: number): string {
  const padding = " ".repeat(Math.max(0, columnWidth - width));
  return isFigure ? padding + text : text + padding;
}

/**
 * Writes a table as lines `| cell | cell |`, aligned by display width: a Chinese character is two wide.
 *
 * Rows of header cells are followed by a rule; a place covered from above prints `〃`, one covered
 * from the left `←`; `|` and backslash get a backslash.
 */
export function writeTable({ rows }: TableNode): string {
  const grid = gridOf(rows);
  const widths = columnWidths(grid);
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  const isHeader = rows.map(isHeaderRow);
  const lines = grid.flatMap((line, row) => {
    const cells = widths.map((width, column) =>
      padCell(line[column] ?? plainCell("", false), width),
    );
    const drawn = `| ${cells.join(" | ")} |`;
    return isHeader[row] === true && isHeader[row + 1] !== true ? [drawn, rule] : [drawn];
  });
  return lines.join("\n");
}
