import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { gridOf } from "../tables/table-grid.ts";
import { isFigure } from "../text/is-figure.ts";
import { withCutRow } from "./cut-row.ts";
import type { PlacedTable } from "./page-layout.ts";

/** Columns of the two parts stand so near to each other, in points. */
const SAME_COLUMN = 4;

type Row = readonly TableCellNode[];

const isSameRow = (one: Row | undefined, other: Row | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.length === other.length &&
  one.some(({ text }) => text !== "") &&
  one.every(
    (cell, at) =>
      cell.text === other[at]?.text &&
      cell.colSpan === other[at]?.colSpan &&
      cell.rowSpan === other[at]?.rowSpan,
  );

const hasFigure = (row: Row | undefined): boolean =>
  row?.some(({ text }) => isFigure(text)) === true;

/** How many rows of its head a table prints again on the next page. */
function repeatedHead(before: TableNode, after: TableNode): number {
  let rows = 0;
  while (isSameRow(before.rows[rows], after.rows[rows]) && !hasFigure(after.rows[rows])) rows++;
  return rows;
}

/** The merged cells that a page break cut, one part blank, made one again. */
function withCutCells(before: TableNode, after: TableNode): TableNode {
  const upper = gridOf(before);
  const lastRow = upper.at(-1) ?? [];
  const firstRow = gridOf(after)[0] ?? [];
  const longer = new Map<TableCellNode, number>();
  const gone = new Set<TableCellNode>();
  // From the right: a group whose parts are groups themselves is cut where they are.
  for (const [column, place] of [...firstRow.entries()].reverse()) {
    const above = lastRow[column]?.cell;
    if (place === undefined || above === undefined || !place.isOrigin || place.cell.text !== "")
      continue;
    const isSameWidth =
      (above.colSpan ?? 1) === (place.cell.colSpan ?? 1) && lastRow[column - 1]?.cell !== above;
    const right = firstRow[column + (place.cell.colSpan ?? 1)]?.cell;
    // What stands left of a label is the label of its group, and never a figure.
    const isLabel = right !== undefined && right.text !== "" && !isFigure(right.text);
    const isOfGroup = isLabel || (right !== undefined && gone.has(right));
    if (!isSameWidth || !isOfGroup || above.text === "" || isFigure(above.text)) continue;
    longer.set(above, (above.rowSpan ?? 1) + (place.cell.rowSpan ?? 1));
    gone.add(place.cell);
  }
  const lengthened = before.rows.map((row) =>
    row.map((cell) => {
      const rowSpan = longer.get(cell);
      return rowSpan === undefined ? cell : { ...cell, rowSpan };
    }),
  );
  const rest = after.rows.map((row) => row.filter((cell) => !gone.has(cell)));
  return { type: "table", rows: [...lengthened, ...rest] };
}

/** A table as it stands in columns that its own are some of; null where they are not. */
function inColumns(
  table: TableNode,
  own: readonly number[],
  columns: readonly number[],
): TableNode | null {
  const places = own.map((x) => columns.findIndex((other) => Math.abs(x - other) <= SAME_COLUMN));
  const isWhole = places[0] === 0 && places.at(-1) === columns.length - 1;
  if (!isWhole || places.includes(-1)) return null;
  if (own.length === columns.length) return table;
  const grid = gridOf(table);
  const rows = table.rows.map((row, at) =>
    row.map((cell) => {
      const from = grid[at]?.findIndex((place) => place?.cell === cell) ?? 0;
      const colSpan = (places[from + (cell.colSpan ?? 1)] ?? 0) - (places[from] ?? 0);
      return { ...cell, colSpan };
    }),
  );
  return { type: "table", rows };
}

/**
 * Puts a table together that goes on over a page break: with the same columns, at the head of the next
 * page. The head that is printed again is left out. Null for two tables.
 */
export function joinOverPages(before: PlacedTable, after: PlacedTable): TableNode | null {
  if (after.marks.page !== before.marks.page + 1) return null;
  const { xs } = before.grid;
  const others = after.grid.xs;
  const [upper, lower] = [
    inColumns(before.table, xs, others.length > xs.length ? others : xs),
    inColumns(after.table, others, others.length > xs.length ? others : xs),
  ];
  if (upper === null || lower === null) return null;
  const head = repeatedHead(upper, lower);
  const spans = lower.rows.slice(0, head).flat();
  // A head whose cells reach below it is none.
  if (spans.some(({ rowSpan = 1 }) => rowSpan > head)) return null;
  const rest: TableNode = { type: "table", rows: lower.rows.slice(head) };
  return withCutRow(upper, rest) ?? withCutCells(upper, rest);
}
