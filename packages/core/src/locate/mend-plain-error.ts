import type { Change } from "./smallest-changes.ts";
import type { Sums } from "./sums.ts";

/** The value that makes all lines of a cell hold at once, none of which does now; null if there is none. */
function mendingValue(sums: Sums, cell: number): number | null {
  let mending: number | null = null;
  const links = sums.network.linksOfCell[cell] ?? [];
  for (const link of links) {
    const value = sums.valueFor(cell, link);
    const isMended = value !== sums.valueAt(cell) && value >= 0;
    if (!isMended || (mending !== null && mending !== value)) return null;
    mending = value;
  }
  return links.length < 2 ? null : mending;
}

/** What one change would mend a line together with all others of its cell; the fewest choices first. */
function plainestChange(sums: Sums): Change | null {
  let plainest: readonly Change[] = [];
  for (const [line, cells] of sums.network.cellsOfLine.entries()) {
    if (sums.residuals[line] === 0) continue;
    const choices = cells.flatMap((cell) => {
      const value = mendingValue(sums, cell);
      return value === null ? [] : [{ cell, value }];
    });
    if (choices.length > 0 && (plainest.length === 0 || choices.length < plainest.length)) {
      plainest = choices;
    }
  }
  return plainest[0] ?? null;
}

/**
 * Changes a cell that is off by the same amount on all its lines; null where there is none.
 *
 * For tables with many independent errors, where no search can be complete.
 */
export function mendPlainError(sums: Sums): Change | null {
  const change = plainestChange(sums);
  if (change !== null) sums.set(change.cell, change.value);
  return change;
}
