import type { ColumnDefinition, FixedTableDefinition, RowDefinition } from "@gongkai/core";
import type { ParagraphNode, TableCellNode } from "@gongkai/core/document";
import { type FlatAttempt, isFigureLine } from "./flat-lines.ts";
import { isPrintedOverLine } from "./header-words.ts";
import { columnLineMatcher, isRowHeader, matchRowLine } from "./match-labels.ts";

interface FlatHeader {
  readonly lines: number;
  readonly rows: readonly RowDefinition[];
  readonly columns: ReadonlySet<ColumnDefinition>;
}

/** Takes the labels of rows and columns that stand before the figures, in whatever order. */
function readHeader(
  lines: readonly ParagraphNode[],
  definition: FixedTableDefinition,
  year: number,
): FlatHeader {
  const match = columnLineMatcher(definition, year);
  const taken = new Set<string>();
  const rows: RowDefinition[] = [];
  const columns = new Set<ColumnDefinition>();
  let at = 0;
  for (let line = lines[at]; line !== undefined; line = lines[++at]) {
    const row = matchRowLine(definition, line.text, taken);
    const column = match(line.text)?.item ?? null;
    if (row !== null) {
      taken.add(row.id);
      rows.push(row);
    } else if (column !== null) columns.add(column);
    else if (!isRowHeader(definition, line.text) && !isPrintedOverLine(definition, line.text))
      break;
  }
  return { lines: at, rows, columns };
}

/**
 * Finds a table of one line in lines of one cell each: all its labels, then each of its figures.
 *
 * Where figures are missing it cannot be told which, and there is no table.
 *
 * @returns Null where a row has figures before the next is named: it is no table of one line.
 */
export function flatOneLine(
  lines: readonly ParagraphNode[],
  definition: FixedTableDefinition,
  year: number,
): FlatAttempt | null {
  const header = readHeader(lines, definition, year);
  const { columns } = definition;
  if (header.rows.length < definition.rows.length) return null;
  const length = header.rows.length * columns.length;
  const figures = lines.slice(header.lines, header.lines + length);
  const isWhole = header.columns.size === columns.length && figures.length === length;
  if (!isWhole || !figures.every(isFigureLine)) {
    return { table: null, lines: header.lines };
  }
  const labels = columns.map(({ label }) => ({ text: label["zh-CN"] }));
  const rows = header.rows.map((row, at): TableCellNode[] => [
    { text: row.label["zh-CN"] },
    ...figures.slice(at * columns.length, (at + 1) * columns.length),
  ]);
  return {
    table: { type: "table", rows: [[{ text: definition.rowHeader["zh-CN"] }, ...labels], ...rows] },
    lines: header.lines + length,
  };
}
