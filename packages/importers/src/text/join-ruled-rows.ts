import type { TableCellNode } from "@gongkai/core/document";
import { isFigure } from "./is-figure.ts";
import type { Rows } from "./table-run.ts";

/** With two groups the rule stands under the header; with more, each row has its own. */
const FEWEST_GROUPS = 3;

function under(above: TableCellNode | undefined, cell: TableCellNode): TableCellNode {
  if (above === undefined || above.text === "") return cell;
  return { ...above, text: above.text + cell.text };
}

const figuresIn = (rows: Rows, column: number): number =>
  rows.filter((row) => isFigure(row[column]?.text ?? "")).length;

/** The lines between two rules are one row, unless one column has two figures. */
function isOneRow(rows: Rows): boolean {
  return rows[0]?.every((_, column) => figuresIn(rows, column) <= 1) ?? true;
}

const joined = (rows: Rows): TableCellNode[] =>
  rows.reduce((above, row) => row.map((cell, column) => under(above[column], cell)), []);

/**
 * Joins the lines between two rules into one row, column by column, where a rule stands under every
 * row of the table; else lines stay rows.
 *
 * @example
 * const lines = (...rows: string[][]) => rows.map((row) => row.map((text) => ({ text })));
 * const groups = [lines(["项目", "总计"]), lines(["（一）予", "3"], ["以公开", ""]), lines(["其他", "1"])];
 * joinRuledRows(groups).map((row) => row[0]?.text) //=> ["项目", "（一）予以公开", "其他"]
 */
export function joinRuledRows(groups: readonly Rows[]): Rows {
  const isGrid = groups.length >= FEWEST_GROUPS && groups.slice(1).every(isOneRow);
  return isGrid ? groups.map(joined) : groups.flat();
}
