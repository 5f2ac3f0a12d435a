import type { CompiledLine } from "../tables/compiled-table.ts";
import type { Change } from "./smallest-changes.ts";
import type { Sums } from "./sums.ts";

/** A line along one row: its parts from left to right, and their total. */
interface RowLine {
  readonly parts: readonly number[];
  readonly total: number;
}

/** The line as a row of neighbours, the total last; null for one that runs down a column. */
function rowLine({ left, right }: CompiledLine): RowLine | null {
  const [total = -1, ...others] = left;
  const isRow = [...right, total].every(
    (cell, at, cells) => at === 0 || cell === (cells[at - 1] ?? 0) + 1,
  );
  return isRow && others.length === 0 ? { parts: right, total } : null;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/**
 * What the row says if its figures are moved back by one place.
 *
 * A figure that was pushed out of the row, a part or the total, follows from the others.
 */
function movedBack(sums: Sums, { parts, total }: RowLine): Change[][] {
  const values = parts.map((cell) => sums.valueAt(cell));
  const whole = sums.valueAt(total);
  const write = (figures: readonly number[], sum: number): Change[] => [
    ...parts.map((cell, at) => ({ cell, value: figures[at] ?? 0 })),
    { cell: total, value: sum },
  ];
  const [withoutFirst, withoutLast] = [values.slice(1), values.slice(0, -1)];
  const last = values.at(-1) ?? 0;
  const moved: Change[][] = [];
  if (values[0] === 0) {
    moved.push(write([...withoutFirst, whole - sumOf(withoutFirst)], whole));
    moved.push(write([...withoutFirst, whole], sumOf(withoutFirst) + whole));
  }
  if (last === 0) moved.push(write([whole - sumOf(withoutLast), ...withoutLast], whole));
  if (whole === 0) moved.push(write([last - sumOf(withoutLast), ...withoutLast], last));
  return moved;
}

function mends(sums: Sums, changes: readonly Change[]): boolean {
  const before = changes.map(({ cell }) => ({ cell, value: sums.valueAt(cell) }));
  for (const { cell, value } of changes) sums.set(cell, value);
  const isMended = sums.failing === 0;
  for (const { cell, value } of before) sums.set(cell, value);
  return isMended && changes.every(({ value }) => value >= 0);
}

/**
 * Finds rows whose figures, moved by one column, make all lines hold: with the total or without.
 *
 * Only the sums of the columns can tell: where there are none, nothing is found.
 */
export function shiftedRows(sums: Sums): readonly (readonly Change[])[] {
  const { linksOfCell } = sums.network;
  const isCrossed = (cell: number) => (linksOfCell[cell]?.length ?? 0) > 1;
  return sums.network.lines.flatMap((line) => {
    const row = rowLine(line);
    if (row === null || !row.parts.every(isCrossed)) return [];
    return movedBack(sums, row).filter((changes) => mends(sums, changes));
  });
}
