import type { Figures } from "./figures.ts";
import type { Network } from "./network.ts";

/** Tells whether all lines of a network hold, what is no figure counted as zero. */
export function allLinesHold({ lines }: Network, values: readonly number[]): boolean {
  for (const { left, right } of lines) {
    let residual = 0;
    for (const cell of left) residual += values[cell] ?? 0;
    for (const cell of right) residual -= values[cell] ?? 0;
    if (residual !== 0) return false;
  }
  return true;
}

/** Tells whether a line of a network does not hold, or holds a cell that is to be read. */
export function needsSearch(network: Network, { values, unknown }: Figures): boolean {
  for (const cell of unknown) if (network.linksOfCell[cell]?.length) return true;
  return !allLinesHold(network, values);
}
