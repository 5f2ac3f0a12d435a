import type { TextSource } from "@gongkai/core";
import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { cutCell } from "./cut-cell.ts";
import { mergeDittos } from "./ditto-marks.ts";
import { plainEscapes } from "./escapes.ts";
import { isRule } from "./is-rule.ts";

/** The upright lines of drawn boxes; beside each other they may differ. */
const UPRIGHT = /[│┃║┆┇┊┋╎╏]/;
const BARS: readonly RegExp[] = [/[|]/, /[｜]/, /[¦]/, UPRIGHT];

/** The bars of a drawn line, by the one that it begins with. */
const barsOf = (text: string): RegExp | undefined => BARS.find((bars) => bars.test(text.charAt(0)));

/** Tells a line of a drawn table: `| cell | cell |`. */
export function isTableLine(line: TextSource | undefined): line is TextSource {
  if (line === undefined || line.length < 3) return false;
  return barsOf(line.text)?.test(line.text.at(-1) ?? "") === true;
}

/** Splits a drawn row at the bars; a backslash escapes those that are typed. */
export function drawnCells(
  line: TextSource,
  withoutEscapes = plainEscapes.drawnCell,
): TableCellNode[] {
  const cellOf = (start: number, end: number): TableCellNode => {
    const cell = cutCell(line, start, end);
    return { ...cell, text: withoutEscapes(cell.text) };
  };
  const bars = barsOf(line.text) ?? /[|]/;
  const isTyped = line.text.startsWith("|");
  const cells: TableCellNode[] = [];
  let start = 1;
  for (let index = 1; index < line.text.length; index++) {
    const character = line.text[index] ?? "";
    if (isTyped && character === "\\") index++;
    else if (bars.test(character)) {
      cells.push(cellOf(start, index));
      start = index + 1;
    }
  }
  // A backslash before the last bar: the cell is not closed, and still a cell.
  if (start < line.text.length) cells.push(cellOf(start, line.text.length));
  return cells;
}

/** Reads lines drawn as a table, `| cell | cell |`; the rule under the header is passed over. */
export function readTableLines(lines: readonly TextSource[]): TableNode {
  const rows = lines.filter(({ text }) => !isRule(text)).map((line) => drawnCells(line));
  return { type: "table", rows: mergeDittos(rows) };
}
