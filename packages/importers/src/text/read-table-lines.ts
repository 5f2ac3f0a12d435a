import {
  DITTO,
  LEFT_DITTO,
  type TableCellNode,
  type TableNode,
  type TextSource,
} from "@gongkai/core";

/** Tells a line of a drawn table: `| cell | cell |`. */
export function isTableLine(line: TextSource | undefined): line is TextSource {
  return (
    line !== undefined && line.length > 2 && line.text.startsWith("|") && line.text.endsWith("|")
  );
}

const isRule = (line: TextSource) => /^\|[-|: ]+\|$/.test(line.text) && line.text.includes("-");

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
  cell: TableCellNode;
  rowSpan: number;
  colSpan: number;
}

/** Puts back the spans that a drawn table shows as ditto marks. */
function mergeDittos(rows: readonly TableCellNode[][]): TableCellNode[][] {
  const above: (Slot | undefined)[] = [];
  return rows
    .map((row) => {
      const slots: Slot[] = [];
      let left: Slot | undefined;
      row.forEach((cell, column) => {
        if (isMark(cell, LEFT_DITTO) && left !== undefined) {
          left.colSpan++;
          above[column] = undefined;
          return;
        }
        if (isMark(cell, DITTO)) {
          const over = above[column];
          if (over !== undefined) over.rowSpan++;
          left = undefined;
          return;
        }
        left = { cell, rowSpan: 1, colSpan: 1 };
        above[column] = left;
        slots.push(left);
      });
      return slots;
    })
    .map((slots) => slots.map(withSpans));
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
