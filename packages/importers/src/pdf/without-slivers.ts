import type { TableCellNode } from "@gongkai/core/document";
import { gridOf } from "../tables/table-grid.ts";

type Rows = readonly (readonly TableCellNode[])[];

/** Whether all that begins and ends in a row is blank, and something else goes through it. */
function isSliver(rows: Rows, at: number): boolean {
  const places = gridOf({ type: "table", rows })[at] ?? [];
  const own = places.filter((place) => place?.isOrigin === true && (place.cell.rowSpan ?? 1) === 1);
  const isBlank = own.every((place) => place?.cell.text === "");
  return isBlank && own.length > 0 && places.some((place) => (place?.cell.rowSpan ?? 1) > 1);
}

/** The rows without one of them: what reaches through it is a row shorter, what begins in it begins below. */
function withoutRow(rows: Rows, at: number): Rows {
  const grid = gridOf({ type: "table", rows });
  return rows.flatMap((_, index) => {
    if (index === at) return [];
    const cells: TableCellNode[] = [];
    const places = grid[index] ?? [];
    for (const [column, place] of places.entries()) {
      if (place === undefined) continue;
      const { cell } = place;
      const isOwn = place.isOrigin;
      const gone = grid[at]?.[column];
      const isMoved = index === at + 1 && !isOwn && gone?.isOrigin === true && gone.cell === cell;
      if (!isOwn && !isMoved) continue;
      const reaches = gone?.cell === cell;
      const rowSpan = (cell.rowSpan ?? 1) - (reaches ? 1 : 0);
      const { rowSpan: _before, ...rest } = cell;
      cells.push(rowSpan > 1 ? { ...rest, rowSpan } : rest);
    }
    return [cells];
  });
}

/**
 * Leaves out rows in which nothing stands but what reaches through them: where a page break cuts merged
 * cells, programs rule the ends of their parts at heights that are no rows.
 */
export function withoutSlivers(rows: Rows): Rows {
  let kept = rows;
  for (let at = rows.length - 1; at >= 0; at--) if (isSliver(kept, at)) kept = withoutRow(kept, at);
  return kept;
}
