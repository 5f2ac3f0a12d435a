import type { OpenColumnDefinition, OpenTableDefinition } from "@gongkai/core";
import type { ParagraphNode, TableCellNode } from "@gongkai/core/document";
import { type FlatAttempt, isFigureLine, isLabelLine, noTable } from "./flat-lines.ts";
import { matchFlatHeader } from "./match-flat-header.ts";

/** A label without figures: the row of a blank, if another row follows. A longer line is narrative. */
const LONGEST_BLANK_LABEL = 30;

const isPercentage = ({ text }: ParagraphNode) => /[%％]$/.test(text);

/** Puts figures into columns by what they are, if that uses each of them; else in order. */
function cellsOf(
  figures: readonly ParagraphNode[],
  columns: readonly OpenColumnDefinition[],
): TableCellNode[] {
  const byKind = columns.map((column) =>
    figures.find((figure) => isPercentage(figure) === (column.role === "share")),
  );
  const isComplete = figures.every((figure) => byKind.includes(figure));
  return columns.map((_, at) => (isComplete ? byKind[at] : figures[at]) ?? { text: "" });
}

function rowOf(
  label: ParagraphNode,
  figures: readonly ParagraphNode[],
  columns: readonly OpenColumnDefinition[],
): TableCellNode[] {
  const cells = cellsOf(
    figures,
    columns.filter((column) => column.role !== "label"),
  );
  return columns.map((column) =>
    column.role === "label" ? label : (cells.shift() ?? { text: "" }),
  );
}

function figuresFrom(lines: readonly ParagraphNode[], start: number, most: number) {
  const figures = lines.slice(start, start + most);
  const end = figures.findIndex((line) => !isFigureLine(line));
  return end < 0 ? figures : figures.slice(0, end);
}

const isBlankRow = (lines: readonly ParagraphNode[], at: number): boolean =>
  (lines[at]?.text.length ?? 0) <= LONGEST_BLANK_LABEL &&
  isLabelLine(lines[at + 1]) &&
  (lines[at + 1]?.text.length ?? 0) <= LONGEST_BLANK_LABEL &&
  isFigureLine(lines[at + 2]);

/** Finds a table of labels, counts and shares in lines of one cell each, the header first. */
export function flatCountedTable(
  lines: readonly ParagraphNode[],
  definition: OpenTableDefinition,
): FlatAttempt {
  const header = matchFlatHeader(lines, definition);
  if (header === null) return noTable;
  const rows: TableCellNode[][] = [];
  let next = header.lines;
  for (let label = lines[next]; isLabelLine(label); label = lines[next]) {
    const figures = figuresFrom(lines, next + 1, header.columns.length - 1);
    if (figures.length === 0 && !isBlankRow(lines, next)) break;
    rows.push(rowOf(label, figures, header.columns));
    next += 1 + figures.length;
  }
  if (rows.length === 0) return noTable;
  return { table: { type: "table", rows: [header.cells, ...rows] }, lines: next };
}
