import { editions } from "@gongkai/core";
import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { cell, over } from "./cells.ts";
import { headOf, isLabel, type TableHabit, unmerged } from "./table-habits.ts";

export type Row = readonly TableCellNode[];

/** A table with a cell in every place. */
interface LaidTable {
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  /** How many columns of labels stand before the figures. */
  readonly labels: number;
  readonly width: number;
}

/** Lays a table out; what was merged stands in each of its places, or only in the first. */
export function layOut(table: TableNode, isRepeated = true): LaidTable {
  const { rows } = unmerged(table, isRepeated);
  const head = rows.slice(0, headOf(table));
  const body = rows.slice(headOf(table));
  const labels = (body[0] ?? []).filter(isLabel).length;
  return { head, body, labels, width: Math.max(0, ...rows.map((row) => row.length)) };
}

/** Whether figures stand beside labels and below a header, as in all tables but those with parts and the last one. */
const isMatrix = (table: TableNode): boolean =>
  table.rows[0]?.length !== 1 && layOut(table).labels > 0;

const fixed = new Set(
  editions.flatMap(({ tables }) =>
    tables.flatMap(({ id, kind }) => (kind === "fixed" ? [id] : [])),
  ),
);

/** Whether the form fixes the rows of a table. */
export const isFixed = ({ ref }: TableNode): boolean => fixed.has(ref ?? "");

/** Only tables whose rows the form fixes. */
export const eachFixed =
  (habit: TableHabit): TableHabit =>
  (table, draft) =>
    isFixed(table) ? habit(table, draft) : [table];

/** Only tables whose rows the body chooses. */
export const eachOpen =
  (habit: TableHabit): TableHabit =>
  (table, draft) =>
    isFixed(table) ? [table] : habit(table, draft);

/** Only tables with labels beside and above. */
export const eachMatrix =
  (habit: TableHabit): TableHabit =>
  (table, draft) =>
    isMatrix(table) ? habit(table, draft) : [table];

/** Only tables of labels and one figure each. */
export const eachList =
  (habit: TableHabit): TableHabit =>
  (table, draft) => {
    const { labels, width } = layOut(table);
    return isMatrix(table) && width === labels + 1 ? habit(table, draft) : [table];
  };

/** The table with every row changed; `at` counts the rows of the body from 0, and is null in the header. */
export function eachRow(
  table: TableNode,
  change: (row: Row, at: number | null) => Row,
  isRepeated = true,
): TableNode {
  const { head, body } = layOut(table, isRepeated);
  const rows = [...head.map((row) => change(row, null)), ...body.map((row, at) => change(row, at))];
  return { ...table, rows };
}

interface Column {
  readonly name: string;
  /** Before which column, counted from that of the first figure; the last one where it is not given. */
  readonly before?: number;
  text(row: Row, at: number): string;
}

/** The table with a column that the form lacks. */
export function withColumn(table: TableNode, { name, before, text }: Column): TableNode {
  const { labels, width } = layOut(table);
  const place = before === undefined ? width : Math.max(0, labels + before);
  return eachRow(table, (row, at) => [
    ...row.slice(0, place),
    at === null ? over(name) : cell(text(row, at)),
    ...row.slice(place),
  ]);
}

/** The table with its columns of figures in another order. */
export function reordered(table: TableNode, order: readonly number[]): TableNode {
  const { labels } = layOut(table);
  return eachRow(table, (row) => [
    ...row.slice(0, labels),
    ...order.flatMap((at) => row[labels + at] ?? []),
  ]);
}

/** The sum of figures. */
export const sumOf = (cells: Row): string =>
  String(cells.reduce((sum, { text }) => sum + Number(text || 0), 0));

/** The labels of a row from the outermost on, each once. */
export const labelsOf = (row: Row): readonly string[] => [
  ...new Set(row.filter(isLabel).map(({ text }) => text)),
];

/** A table of rows of our own. */
export const withRows = (table: TableNode, rows: readonly Row[]): TableNode => ({ ...table, rows });
