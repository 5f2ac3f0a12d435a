import type { TextSource } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { cutCell } from "./cut-cell.ts";
import { isSentence } from "./is-sentence.ts";
import { joinWrapped } from "./join-wrapped.ts";
import type { SeparatedTable } from "./separated-table.ts";
import { type Rows, tableRun } from "./table-run.ts";
import type { TextLine } from "./text-line.ts";

/** Two in a row mean a blank cell between them. The surest first: nobody writes a bar in a sentence. */
const SEPARATORS: readonly RegExp[] = [
  /(?:(?<! ) +)?(?<!\\)[|｜│┃║¦]\s?/g,
  /(?:(?<![ \u3000\u00a0])[ \u3000\u00a0]+)?\t[ \u3000\u00a0]*/g,
];

/** A LaTeX row ends so. */
const ROW_END = /\\\\\s*(?:\\hline\s*)*$/;
const AMPERSAND = /(?:(?<! ) +)?(?<!\\)& */g;

function split(line: TextSource, separator: RegExp, length = line.length): TableCellNode[] {
  const cells: TableCellNode[] = [];
  let start = 0;
  for (const match of line.text.slice(0, length).matchAll(separator)) {
    cells.push(cutCell(line, start, match.index));
    start = match.index + match[0].length;
  }
  cells.push(cutCell(line, start, length));
  return cells;
}

const wholeRow = (cells: TableCellNode[]) => (cells.length > 1 ? cells : null);

const cutAt =
  (separator: RegExp) =>
  ({ source }: TextLine): TableCellNode[] | null =>
    isSentence(source.text) ? null : wholeRow(split(source, separator));

function latexRow({ source }: TextLine): TableCellNode[] | null {
  const end = ROW_END.exec(source.text)?.index;
  return end === undefined ? null : wholeRow(split(source, AMPERSAND, end));
}

/** The ways of cutting a line that say where each cell begins and ends. */
const CUTS = [...SEPARATORS.map(cutAt), latexRow];

const isBlank = (cell: TableCellNode | undefined): boolean => cell?.text === "";

/** A bar or a tab at the same end of every row stands around the table. */
function withoutEdges(rows: Rows): Rows {
  const isOpen = rows.every((row) => isBlank(row[0]));
  const isClosed = rows.every((row) => row.length > 1 && isBlank(row.at(-1)));
  if (!isOpen && !isClosed) return rows;
  return rows.map((row) => row.slice(isOpen ? 1 : 0, isClosed ? -1 : undefined));
}

/** Where every second cell of every row is blank, two separators stand between cells. */
function withoutDoubles(rows: Rows): Rows {
  const isDoubled = rows.every(
    (row) => row.length % 2 === 1 && row.every((cell, at) => at % 2 === 0 || isBlank(cell)),
  );
  return isDoubled ? rows.map((row) => row.filter((_, at) => at % 2 === 0)) : rows;
}

const isEven = (rows: Rows): boolean => rows.every((row) => row.length === rows[0]?.length);

/**
 * Reads the table that begins at a line whose cells bars or tabs keep apart; null where none does.
 * A row with more or fewer cells than others keeps them as they are.
 */
export function separatedTable(lines: readonly TextLine[], start: number): SeparatedTable | null {
  const first = lines[start];
  for (const cut of CUTS) {
    if (first === undefined || cut(first) === null) continue;
    const { groups, end } = tableRun(lines, start, { cut });
    const cells = groups.flat();
    if (cells.length < 2) continue;
    const rows = withoutDoubles(withoutEdges(cells));
    const table = { type: "table" as const, rows: isEven(rows) ? joinWrapped(rows) : rows };
    return { table, lines: end - start };
  }
  return null;
}
