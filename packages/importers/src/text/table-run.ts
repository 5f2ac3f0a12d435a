import type { TableCellNode } from "@gongkai/core/document";
import { isRule } from "./is-rule.ts";
import type { TextLine } from "./text-line.ts";

/** Rows of cells that begin together. */
export type Rows = TableCellNode[][];

/** Lines that one way of cutting makes rows of. */
export interface TableRun<Row> {
  /** The rows, those between two rules together. */
  readonly groups: readonly Row[][];
  /** Behind its last line. */
  readonly end: number;
}

export interface RunOptions<Row> {
  /** The row that a line is; null where it is none of the table. */
  readonly cut: (line: TextLine, at: number) => Row | null;
  /** So many lines of the file the next row may be away. */
  readonly step?: number;
}

/** A rule may be drawn of several lines; more of them are no table. */
const MOST_RULES = 4;

/** The lines from one on that are cut into rows; rules between them are passed over. */
export function tableRun<Row>(
  lines: readonly TextLine[],
  start: number,
  { cut, step = Number.POSITIVE_INFINITY }: RunOptions<Row>,
): TableRun<Row> {
  const groups: Row[][] = [[]];
  let end = start;
  let rules = 0;
  for (let at = start; rules <= MOST_RULES; at++) {
    const line = lines[at];
    const before = lines[at - 1] ?? line;
    const isFar = at > start && (line?.source.line ?? 0) - (before?.source.line ?? 0) > step;
    if (line === undefined || isFar) break;
    if (isRule(line.source.text)) {
      if (groups.at(-1)?.length !== 0) groups.push([]);
      // The rule under the last row is the table's own; more of them are those of the next.
      if (end === at) end = at + 1;
      rules++;
      continue;
    }
    const row = cut(line, at);
    if (row === null) break;
    groups.at(-1)?.push(row);
    end = at + 1;
    rules = 0;
  }
  return { groups: groups.filter((rows) => rows.length > 0), end };
}
