import type {
  OpenColumnDefinition,
  OpenTableDefinition,
  ParagraphNode,
  TableCellNode,
  TableNode,
} from "@gongkai/core";
import { type FlatTable, isFigureLine, isLabelLine } from "./flat-lines.ts";
import { matchFlatHeader } from "./match-flat-header.ts";

const isPercentage = (text: string) => /[%％]$/.test(text);

/** Puts the figures under a label into their columns: a percentage is a share, anything else a count. */
function rowOf(
  label: ParagraphNode,
  figures: readonly ParagraphNode[],
  columns: readonly OpenColumnDefinition[],
): TableCellNode[] {
  const cells = columns.map((column): TableCellNode => {
    if (column.role === "label") return label;
    const figure = figures.find((line) => isPercentage(line.text) === (column.role === "share"));
    return figure ?? { text: "" };
  });
  return cells;
}

/** Finds a table of labels, counts and shares in lines of one cell each, the header first. */
export function flatCountedTable(
  lines: readonly ParagraphNode[],
  definition: OpenTableDefinition,
): FlatTable<TableNode> | null {
  const header = matchFlatHeader(lines, definition);
  if (header === null) return null;
  const columns = header.columns;
  const rows: TableCellNode[][] = [];
  let next = header.lines;
  for (let label = lines[next]; isLabelLine(label); label = lines[next]) {
    const figures: ParagraphNode[] = [];
    for (let figure = lines[next + 1 + figures.length]; isFigureLine(figure); ) {
      figures.push(figure);
      figure = figures.length < columns.length - 1 ? lines[next + 1 + figures.length] : undefined;
    }
    if (figures.length === 0) break;
    rows.push(rowOf(label, figures, columns));
    next += 1 + figures.length;
  }
  if (rows.length === 0) return null;
  return { table: { type: "table", rows: [header.cells, ...rows] }, lines: next };
}
