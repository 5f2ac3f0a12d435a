import type { Edition, FixedTableDefinition } from "@gongkai/core";
import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import { labelWords } from "../recognize/label-key.ts";
import { isFigureText } from "./flat-lines.ts";
import { columnMatcher, isRowHeader } from "./match-labels.ts";

type Row = readonly TableCellNode[];

/** The rows, and groups of rows, that stand side by side over the figures of a table of one line. */
const standsOver = once(
  ({ rows }: FixedTableDefinition) =>
    new Set(
      rows.flatMap(({ label, groups = [] }) =>
        [label, ...groups].map((over) => labelWords(over["zh-CN"])),
      ),
    ),
);

/** The table of the form whose header a row prints. */
function headed(row: Row, edition: Edition, year: number): FixedTableDefinition | null {
  const written: TableCellNode[] = [];
  for (const cell of row) {
    if (cell.text === "") continue;
    if (written.length > 0 && isFigureText(cell.text)) return null;
    written.push(cell);
  }
  const [first, ...others] = written;
  if (first === undefined || others.length === 0) return null;
  for (const table of edition.tables) {
    if (table.kind === "fixed" && table.layout === "oneLine") {
      if (written.every(({ text }) => standsOver(table).has(labelWords(text)))) return table;
    }
    if (table.kind !== "fixed" || !isRowHeader(table, first.text)) continue;
    const match = columnMatcher(table, year);
    if (others.some(({ text }) => match(text) !== null)) return table;
  }
  return null;
}

const hasFigures = (rows: readonly Row[]): boolean =>
  rows.some((row) => row.some(({ text }) => isFigureText(text)));

/** Cuts lines of cells where the header of another table of the form stands among them. */
export function splitTables(node: TableNode, edition: Edition, year: number): TableNode[] {
  const starts: number[] = [0];
  let current: FixedTableDefinition | null = null;
  for (const [at, row] of node.rows.entries()) {
    const table = headed(row, edition, year);
    if (table === null) continue;
    if (table !== current && (current !== null || hasFigures(node.rows.slice(0, at))))
      starts.push(at);
    current = table;
  }
  if (starts.length === 1) return [node];
  return starts.map((start, at) => ({ ...node, rows: node.rows.slice(start, starts[at + 1]) }));
}
