import type { TextSource } from "@gongkai/core";
import { DITTO, LEFT_DITTO, type TableCellNode, type TableNode } from "@gongkai/core/document";

/** Tells a line of a drawn table: `| cell | cell |`. */
export function isTableLine(line: TextSource | undefined): line is TextSource {
  return (
    line !== undefined && line.length > 2 && line.text.startsWith("|") && line.text.endsWith("|")
  );
}

const RULE = /^\|[-|: ]*-{3}[-|: ]*\|$/;
const DASHES = /^\s*(?::?-{3,}:?)?\s*$/;

/** The rule under a header: three dashes or more to a cell; a row of single dashes says something. */
const isRule = ({ text }: TextSource) =>
  RULE.test(text) && text.split("|").every((cell) => DASHES.test(cell));

/** Splits a drawn row at the bars that no backslash escapes. */
function readRow(line: TextSource): TableCellNode[] {
  const cells: TableCellNode[] = [];
  let start = 1;
  for (let index = 1; index < line.text.length; index++) {
    const character = line.text[index];
    if (character === "\\") index++;
    else if (character === "|") {
      cells.push(cellOf(line, start, index));
      start = index + 1;
    }
  }
  // A backslash before the last bar: the cell is not closed, and still a cell.
  if (start < line.text.length) cells.push(cellOf(line, start, line.text.length));
  return cells;
}

function cellOf(line: TextSource, start: number, end: number): TableCellNode {
  const padded = line.text.slice(start, end);
  const raw = padded.trim();
  const column = line.column + start + (padded.length - padded.trimStart().length);
  const source: TextSource = { ...line, column, length: raw.length, text: raw };
  return { text: raw.replace(/\\([\\|〃←])/g, "$1"), source };
}

/** As drawn: a cell that prints the mark itself has a backslash before it. */
const isMark = (cell: TableCellNode, mark: string) => cell.source?.text === mark;

interface Slot {
  readonly cell: TableCellNode;
  readonly column: number;
  rowSpan: number;
  colSpan: number;
}

/** Reads one row: marks widen the cell to their left or lengthen the one above. */
function slotsOf(row: readonly TableCellNode[], above: (Slot | undefined)[]): Slot[] {
  const slots: Slot[] = [];
  let left: Slot | undefined;
  for (const [column, cell] of row.entries()) {
    const over = above[column];
    if (isMark(cell, LEFT_DITTO) && left !== undefined) {
      left.colSpan++;
      above[column] = left;
    } else if (isMark(cell, DITTO) && over !== undefined) {
      if (over.column === column) over.rowSpan++;
      left = undefined;
    } else {
      left = { cell, column, rowSpan: 1, colSpan: 1 };
      above[column] = left;
      slots.push(left);
    }
  }
  return slots;
}

/** Puts back the spans that a drawn table shows as ditto marks; a mark with nothing to repeat stays. */
function mergeDittos(rows: readonly TableCellNode[][]): TableCellNode[][] {
  const above: (Slot | undefined)[] = [];
  return rows.map((row) => slotsOf(row, above)).map((slots) => slots.map(withSpans));
}

function withSpans({ cell, rowSpan, colSpan }: Slot): TableCellNode {
  return {
    ...cell,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(colSpan > 1 ? { colSpan } : {}),
  };
}

/** Reads lines drawn as a table, `| cell | cell |`; the rule under the header is passed over. */
export function readTableLines(lines: readonly TextSource[]): TableNode {
  const rows = lines.filter((line) => !isRule(line)).map(readRow);
  return { type: "table", rows: mergeDittos(rows) };
}
