import type { Figures } from "./figures.ts";
import type { Network } from "./network.ts";

/** Tells whether a line of a network does not hold, or holds a cell that is to be read. */
export function needsSearch(
  { lines, linksOfCell }: Network,
  { values, unknown }: Figures,
): boolean {
  for (const cell of unknown) if (linksOfCell[cell]?.length) return true;
  for (const { left, right } of lines) {
    let residual = 0;
    for (const cell of left) residual += values[cell] ?? 0;
    for (const cell of right) residual -= values[cell] ?? 0;
    if (residual !== 0) return true;
  }
  return false;
}
