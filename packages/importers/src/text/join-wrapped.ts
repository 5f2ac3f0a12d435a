import type { TableCellNode } from "@gongkai/core/document";
import { isFigure } from "./is-figure.ts";
import type { Rows } from "./table-run.ts";
import { type Unit, wrappedUnits } from "./wrapped-units.ts";

type Row = readonly (TableCellNode | undefined)[];

const blank: TableCellNode = { text: "" };

const firstFigure = (row: Row): number =>
  row.findIndex((cell, at) => at > 0 && cell !== undefined && isFigure(cell.text));

/** Rows that are one: each knows the first of its own. */
class JoinedRows {
  readonly #first: number[];
  readonly #anchors: Map<number, number>;

  constructor(rows: number, anchors: readonly number[]) {
    this.#first = Array.from({ length: rows }, (_, row) => row);
    this.#anchors = new Map(anchors.map((row) => [row, 1]));
  }

  firstOf(row: number): number {
    return this.#first[row] ?? row;
  }

  /** Makes rows from one to another one, unless figures would come together. */
  join(from: number, to: number): void {
    const firsts = new Set<number>();
    for (let row = from; row <= to; row++) firsts.add(this.firstOf(row));
    const anchors = [...firsts].reduce((sum, first) => sum + (this.#anchors.get(first) ?? 0), 0);
    if (anchors > 1) return;
    const start = Math.min(...firsts);
    for (
      let row = start;
      row < this.#first.length && (row <= to || firsts.has(this.firstOf(row)));
      row++
    )
      this.#first[row] = start;
    this.#anchors.set(start, anchors);
  }
}

/** The texts of each column, each in the row where it begins; of a header, those above each other in rows of their own. */
function filled(columns: readonly (readonly Unit[])[], joined: JoinedRows, head: number): Rows {
  const rows = new Map<number, (TableCellNode | undefined)[]>();
  for (const [column, units] of columns.entries()) {
    let level = 0;
    for (const { cell, rows: own } of units) {
      const [first = 0] = own;
      const row = first < head ? level++ - head : joined.firstOf(first);
      const cells = rows.get(row) ?? [];
      const before = cells[column];
      cells[column] = before === undefined ? cell : { ...before, text: before.text + cell.text };
      rows.set(row, cells);
    }
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([, cells]) => Array.from({ length: columns.length }, (_, at) => cells[at] ?? blank));
}

/**
 * Joins lines that are one row of a table: a label of a form that goes on in the next lines. What makes
 * up no label of any form stays as it is.
 *
 * @param rows As wide as each other, or blank at their ends.
 *
 * @example
 * const rows = [["项目", "总计"], ["（一）予", "3"], ["以公开"]].map((row) => row.map((text) => ({ text })));
 * joinWrapped(rows).map((row) => row.map(({ text }) => text)) //=> [["项目", "总计"], ["（一）予以公开", "3"]]
 */
export function joinWrapped(rows: Rows): Rows {
  const figures = rows.map(firstFigure);
  const anchors = figures.flatMap((at, row) => (at < 0 ? [] : [row]));
  const [firstAnchor] = anchors;
  if (firstAnchor === undefined || anchors.length === rows.length) return rows;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const labels = figures.reduce((least, at) => (at < 0 ? least : Math.min(least, at)), width);
  const columns = Array.from({ length: width }, (_, at) =>
    wrappedUnits(
      rows.map((row) => row[at]),
      {
        isAnchor: (row) => at < labels && (figures[row] ?? -1) >= 0,
        isOpen: (row) => at < labels && (figures[row] ?? -1) >= 0 && !rows[row]?.[at]?.text,
      },
    ),
  );
  if (columns.every((units) => units.every((unit) => unit.rows.length === 1))) return rows;
  const joined = new JoinedRows(rows.length, anchors);
  for (const units of columns.slice(0, labels).reverse()) {
    for (const { rows: own } of units) joined.join(own[0] ?? 0, own.at(-1) ?? 0);
  }
  return filled(columns, joined, joined.firstOf(firstAnchor));
}
