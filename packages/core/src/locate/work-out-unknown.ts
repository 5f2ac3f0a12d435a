import type { CompiledLine } from "../tables/compiled-table.ts";

/** Figures with what could be worked out of the unknown ones, and what could not. */
export interface WorkedOut {
  readonly values: readonly number[];
  readonly determined: ReadonlySet<number>;
  readonly open: ReadonlySet<number>;
}

/** The value that makes a line hold, for one cell of it that stands as 0. */
function remainder({ left, right }: CompiledLine, cell: number, values: readonly number[]) {
  let residual = 0;
  for (const each of left) residual += values[each] ?? 0;
  for (const each of right) residual -= values[each] ?? 0;
  return left.includes(cell) ? -residual : residual;
}

/**
 * Works out unknown cells from lines on which they are the only one, as long as that leads further.
 *
 * Never below zero: a line that would need that is left not holding.
 */
export function workOutUnknown(
  lines: readonly CompiledLine[],
  figures: readonly number[],
  unknown: ReadonlySet<number>,
): WorkedOut {
  const values = figures.map((value, cell) => (unknown.has(cell) ? 0 : value));
  const open = new Set(unknown);
  const determined = new Set<number>();
  const isOpen = (cell: number) => open.has(cell);
  for (let before = -1; open.size > 0 && before !== determined.size; ) {
    before = determined.size;
    for (const line of lines) {
      const [cell, ...others] = [...line.left, ...line.right].filter(isOpen);
      if (cell === undefined || others.length > 0) continue;
      values[cell] = Math.max(0, remainder(line, cell, values));
      open.delete(cell);
      determined.add(cell);
    }
  }
  return { values, determined, open };
}
