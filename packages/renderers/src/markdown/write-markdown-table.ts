import { DITTO, LEFT_DITTO, type TableCellNode, type TableNode } from "@gongkai/core/document";
import { isHeaderRow } from "../compose/header-row.ts";
import {
  alignedGrid,
  columnWidths,
  type PlainCell,
  padCell,
  plainCell,
} from "../text/aligned-grid.ts";
import { escapeInline } from "./escape-markdown.ts";

/** The narrowest rule that every renderer knows: `---:`. */
const LEAST_WIDTH = 4;

/** Backslashes do not escape these. */
const references: Readonly<Record<string, string>> = {
  [DITTO]: "&#12291;",
  [LEFT_DITTO]: "&#8592;",
};

/** A bar behind a backslash is read in two ways. */
const escapeCell = (text: string): string => {
  const escaped = escapeInline(text).replaceAll("\\\\\\|", "\\\\&#124;");
  return references[escaped] ?? escaped;
};

const bold = (text: string): string => (text === "" ? text : `**${text}**`);

/** Tells a column of figures: they are aligned on their last digit, and its header with them. */
function isOfFigures(grid: readonly (readonly PlainCell[])[], column: number): boolean {
  const cells = grid.flatMap((line) => line[column] ?? []);
  return cells.filter(({ isFigure }) => isFigure).length * 2 > cells.length;
}

const ruleOf = (width: number, isRight: boolean): string =>
  isRight ? `${"-".repeat(width - 1)}:` : `:${"-".repeat(width - 1)}`;

const lineOf = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const withHeader = (rows: TableNode["rows"]): readonly (readonly TableCellNode[])[] =>
  rows[0] !== undefined && isHeaderRow(rows[0]) ? rows : [[], ...rows];

/**
 * Writes a table with bars, aligned by display width. Markdown knows one row of headers: further ones
 * are bold, and a table without any has an empty one. Covered places print what they do in text.
 */
export function writeMarkdownTable({ rows }: TableNode): string {
  const all = withHeader(rows);
  const isHeader = all.map((row, at) => at > 0 && isHeaderRow(row));
  const grid = alignedGrid(all, ({ text }, row) =>
    isHeader[row] === true ? bold(escapeCell(text)) : escapeCell(text),
  );
  const widths = columnWidths(grid, LEAST_WIDTH);
  const figures = grid.filter((_, row) => row > 0 && isHeader[row] !== true);
  const isRight = widths.map((_, column) => isOfFigures(figures, column));
  const [head = "", ...body] = grid.map((line) =>
    lineOf(
      widths.map((width, column) => {
        const { text } = line[column] ?? plainCell("", false);
        return padCell(plainCell(text, isRight[column] === true), width);
      }),
    ),
  );
  const rule = lineOf(widths.map((width, column) => ruleOf(width, isRight[column] === true)));
  return [head, rule, ...body].join("\n");
}
