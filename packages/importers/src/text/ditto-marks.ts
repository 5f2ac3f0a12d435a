import { DITTO, LEFT_DITTO, type TableCellNode } from "@gongkai/core/document";

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

function withSpans({ cell, rowSpan, colSpan }: Slot): TableCellNode {
  return {
    ...cell,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(colSpan > 1 ? { colSpan } : {}),
  };
}

/** Tells rows that show merged cells by ditto marks. */
export const hasDittos = (rows: readonly (readonly TableCellNode[])[]): boolean =>
  rows.some((row) => row.some((cell) => isMark(cell, DITTO) || isMark(cell, LEFT_DITTO)));

/** Puts back the spans that a drawn table shows as ditto marks; a mark with nothing to repeat stays. */
export function mergeDittos(rows: readonly (readonly TableCellNode[])[]): TableCellNode[][] {
  const above: (Slot | undefined)[] = [];
  return rows.map((row) => slotsOf(row, above)).map((slots) => slots.map(withSpans));
}
