import type { DocumentNode, TableCellNode, TableNode } from "@gongkai/core/document";
import { gridOf } from "./grid.ts";
import type { Draft } from "./style.ts";

/** Changes one table into what a style prints in its place. */
export type TableHabit = (table: TableNode, draft: Draft) => readonly DocumentNode[];

export const eachTable =
  (habit: (table: TableNode) => readonly DocumentNode[]) =>
  (blocks: readonly DocumentNode[]): DocumentNode[] =>
    blocks.flatMap((block) => (block.type === "table" ? habit(block) : [block]));

export const onlyTable =
  (ref: string, habit: TableHabit): TableHabit =>
  (table, draft) =>
    table.ref === ref ? habit(table, draft) : [table];

export const eachCell =
  (change: (cell: TableCellNode) => TableCellNode) =>
  (table: TableNode): TableNode[] => [{ ...table, rows: table.rows.map((row) => row.map(change)) }];

export const isLabel = ({ header }: TableCellNode): boolean => header !== undefined;

/** The rows of the header: those before the first that holds a figure. */
export function headOf({ rows }: TableNode): number {
  const first = rows.findIndex((row) => row.some((cell) => !isLabel(cell)));
  return first < 0 ? rows.length : first;
}

const plain = ({ rowSpan: _rows, colSpan: _columns, ...cell }: TableCellNode): TableCellNode =>
  cell;

/** Every place filled with a cell of its own; what was merged stands in its first place, or in each. */
export function unmerged(table: TableNode, isRepeated: boolean): TableNode {
  const rows = gridOf(table).map((row) =>
    row.map(({ cell, isOrigin }) =>
      isOrigin || isRepeated ? plain(cell) : { ...plain(cell), text: "" },
    ),
  );
  return { ...table, rows };
}

/** Cut after some rows; the header is printed again. Merged cells must not reach over the cut. */
export function cutAt(table: TableNode, at: number): TableNode[] {
  const whole = unmerged(table, true);
  const head = whole.rows.slice(0, headOf(table));
  const body = whole.rows.slice(headOf(table));
  return [
    { ...whole, rows: [...head, ...body.slice(0, at)] },
    { ...whole, rows: [...head, ...body.slice(at)] },
  ];
}

/** A table for each row. */
export const rowByRow = (table: TableNode): TableNode[] =>
  unmerged(table, true).rows.map((row): TableNode => ({ type: "table", rows: [row] }));

/** Parts with a title and a header of their own become tables of their own. */
export function partByPart(table: TableNode): TableNode[] {
  const starts = table.rows.flatMap((row, at) => (row.length === 1 ? [at] : []));
  return starts.map((start, at) => ({ ...table, rows: table.rows.slice(start, starts[at + 1]) }));
}

export function transposed(table: TableNode): TableNode {
  const { rows } = unmerged(table, true);
  const width = Math.max(...rows.map((row) => row.length));
  return {
    ...table,
    rows: Array.from({ length: width }, (_, column) =>
      rows.map((row) => row[column] ?? { text: "" }),
    ),
  };
}
