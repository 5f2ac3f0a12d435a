import type { TableCellNode } from "@gongkai/core/document";
import { type Grid, gridOf } from "../tables/table-grid.ts";
import { isFigure } from "../text/is-figure.ts";

type Rows = readonly (readonly TableCellNode[])[];

/** Whether all that begins and ends in a row is blank, and something else goes through it. */
function isSliver(rows: Rows, at: number): boolean {
  const places = gridOf({ type: "table", rows })[at] ?? [];
  const own = places.filter((place) => place?.isOrigin === true && (place.cell.rowSpan ?? 1) === 1);
  const isBlank = own.every((place) => place?.cell.text === "");
  return isBlank && places.some((place) => (place?.cell.rowSpan ?? 1) > 1);
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

/** The labels over a blank cell that a line parts from it where no row ends; null where there are none. */
function labelsOver(
  grid: Grid,
  row: number,
  column: number,
  width: number,
): TableCellNode[] | null {
  const above = grid[row - 1];
  const places = grid[row];
  if (above === undefined || places === undefined) return null;
  const reachesThrough = places.some(
    (place, at) => at >= column + width && place !== undefined && place.cell === above[at]?.cell,
  );
  if (!reachesThrough) return null;
  const over = [...new Set(above.slice(column, column + width).map((place) => place?.cell))];
  const labels = over.filter((cell) => cell !== undefined);
  const isTiled = labels.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0) === width;
  const areLabels = labels.every(({ text }) => text !== "" && !isFigure(text));
  return isTiled && areLabels && labels.length === over.length ? labels : null;
}

/** Labels of groups reach as far down as nothing stands under them beside the rows they belong to. */
function withWholeLabels(rows: Rows): Rows {
  const grid = gridOf({ type: "table", rows });
  const longer = new Map<TableCellNode, number>();
  const gone = new Set<TableCellNode>();
  for (const [row, places] of grid.entries()) {
    for (const [column, place] of places.entries()) {
      if (place?.isOrigin !== true || place.cell.text !== "") continue;
      const { rowSpan = 1, colSpan = 1 } = place.cell;
      const labels = labelsOver(grid, row, column, colSpan);
      if (labels === null) continue;
      gone.add(place.cell);
      for (const label of labels) longer.set(label, (label.rowSpan ?? 1) + rowSpan);
    }
  }
  if (gone.size === 0) return rows;
  return rows.map((row) =>
    row.flatMap((cell) => {
      if (gone.has(cell)) return [];
      const rowSpan = longer.get(cell);
      return [rowSpan === undefined ? cell : { ...cell, rowSpan }];
    }),
  );
}

/**
 * Leaves out rows in which nothing stands but what reaches through them: where a page break cuts merged
 * cells, programs rule the ends of their parts at heights that are no rows.
 */
export function withoutSlivers(rows: Rows): Rows {
  let kept = withWholeLabels(rows);
  for (let at = rows.length - 1; at >= 0; at--) if (isSliver(kept, at)) kept = withoutRow(kept, at);
  return kept;
}
