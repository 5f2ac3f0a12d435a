import { DITTO, LEFT_DITTO, type TableNode } from "@gongkai/core/document";
import { isHeaderRow } from "../compose/header-row.ts";
import { alignedGrid, columnWidths, padCell, plainCell } from "./aligned-grid.ts";
import { oneLine } from "./escape-text.ts";

function escapeCell(text: string): string {
  const line = oneLine(text).replace(/[\\|]/g, "\\$&");
  return line === DITTO || line === LEFT_DITTO ? `\\${line}` : line;
}

/**
 * Writes a table as lines `| cell | cell |`, aligned by display width: a Chinese character is two wide.
 *
 * Rows of header cells are followed by a rule; a place covered from above prints `〃`, one covered
 * from the left `←`; `|` and backslash get a backslash.
 */
export function writeTable({ rows }: TableNode): string {
  const grid = alignedGrid(rows, ({ text }) => escapeCell(text));
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
