import type { SearchArea } from "./find-corrections.ts";
import type { Change, ChangeSet } from "./smallest-changes.ts";

/** The changes of each row, in order; a cell that cannot be read is not among them. */
function changesByRow({ form, figures }: SearchArea, changes: ChangeSet): Iterable<ChangeSet> {
  const byRow = new Map<number, Change[]>();
  for (const change of changes) {
    if (figures.unknown.has(change.cell)) continue;
    const row = Math.floor(change.cell / form.width);
    byRow.set(row, [...(byRow.get(row) ?? []), change]);
  }
  return byRow.values();
}

/** All figures stand one place too far to the right: the first place is empty, the last is lost. */
function isOneOff(before: readonly number[], after: readonly number[]): boolean {
  const shifted = before.slice(1);
  return before[0] === 0 && shifted.length > 0 && shifted.every((value, at) => value === after[at]);
}

/** From the first change of a row to its last, all figures stand one place too far to one side. */
function isRowShifted({ figures }: SearchArea, changes: ChangeSet): boolean {
  const from = changes[0]?.cell ?? 0;
  const to = changes.at(-1)?.cell ?? 0;
  const before = figures.values.slice(from, to + 1);
  const after = [...before];
  for (const { cell, value } of changes) after[cell - from] = value;
  return isOneOff(before, after) || isOneOff(before.toReversed(), after.toReversed());
}

/** Two neighbours: each holds the other's figure, or an empty one's figure overwrote the other. */
function isPairShifted({ figures }: SearchArea, left: Change, right: Change): boolean {
  if (right.cell !== left.cell + 1) return false;
  const [atLeft = 0, atRight = 0] = [figures.values[left.cell], figures.values[right.cell]];
  const isMovedLeft = atRight === 0 && atLeft === right.value;
  const isMovedRight = atLeft === 0 && atRight === left.value;
  return isMovedLeft || isMovedRight || (atLeft === right.value && atRight === left.value);
}

/** The changed cells whose figures stand in a neighbour's place, alone or with the rest of their row. */
export function shiftedWithin(area: SearchArea, changes: ChangeSet): ReadonlySet<number> {
  const shifted = new Set<number>();
  for (const own of changesByRow(area, changes)) {
    const isWhole = isRowShifted(area, own);
    for (const [index, change] of own.entries()) {
      const next = own[index + 1];
      if (isWhole) shifted.add(change.cell);
      else if (next !== undefined && isPairShifted(area, change, next)) {
        shifted.add(change.cell).add(next.cell);
      }
    }
  }
  return shifted;
}
