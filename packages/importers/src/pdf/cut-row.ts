import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { gridOf } from "../tables/table-grid.ts";
import { isFormLabel } from "../text/form-words.ts";
import { isFigure } from "../text/is-figure.ts";
import { joinedLines } from "./letter-lines.ts";

const joined = (above: TableCellNode, below: TableCellNode): string =>
  joinedLines([above.text, below.text].filter((text) => text !== ""));

/** A cell that goes on below, whatever of it is printed there. */
function wholeCell(above: TableCellNode, below: TableCellNode): TableCellNode {
  const rowSpan = (above.rowSpan ?? 1) + (below.rowSpan ?? 1) - 1;
  return { ...above, text: joined(above, below), ...(rowSpan > 1 ? { rowSpan } : {}) };
}

/**
 * A table whose last row a page break cut, and the rest of it: what stands over the break are the first
 * lines of labels of the form, what stands under it their last lines, and nothing else. Null where no
 * row was cut.
 */
export function withCutRow(before: TableNode, after: TableNode): TableNode | null {
  const above = gridOf(before).at(-1) ?? [];
  const below = gridOf(after)[0] ?? [];
  const whole = new Map<TableCellNode, TableCellNode>();
  for (const [column, place] of below.entries()) {
    if (place?.isOrigin !== true) continue;
    const upper = above[column]?.cell;
    const isSameWidth =
      upper !== undefined &&
      above[column - 1]?.cell !== upper &&
      (upper.colSpan ?? 1) === (place.cell.colSpan ?? 1);
    if (!isSameWidth) return null;
    const { text } = place.cell;
    if (text !== "" && (isFigure(text) || !isFormLabel(joined(upper, place.cell)))) return null;
    whole.set(upper, wholeCell(upper, place.cell));
  }
  const isCut = [...whole].some(
    ([upper, { text }]) => text !== upper.text && upper.text !== "" && !isFormLabel(upper.text),
  );
  if (!isCut) return null;
  const rows = before.rows.map((row) => row.map((cell) => whole.get(cell) ?? cell));
  return { type: "table", rows: [...rows, ...after.rows.slice(1)] };
}
