import type { LikelyCause } from "../findings/proposal.ts";
import { digitSlip } from "./digit-slip.ts";
import type { SearchArea } from "./find-corrections.ts";
import type { Change, ChangeSet } from "./smallest-changes.ts";

/** The parts of which a cell is the whole, line by line; none where it is no total. */
function partsOf({ network }: SearchArea, cell: number): (readonly number[])[] {
  return (network.linksOfCell[cell] ?? []).flatMap(({ line, sign }) => {
    const { left = [], right = [] } = network.lines[line] ?? {};
    return sign === 1 && left.length === 1 ? [right] : [];
  });
}

export const isTotal = (area: SearchArea, cell: number): boolean => partsOf(area, cell).length > 0;

/** A part that is as large as the total is off was added, left out or changed after the total. */
function isOffByPart({ figures }: SearchArea, off: number, lines: readonly (readonly number[])[]) {
  return lines.some((parts) => parts.some((part) => figures.values[part] === Math.abs(off)));
}

/** Why one cell alone may be wrong; null where its figures show nothing, or there are none to read. */
export function causeOfChange(area: SearchArea, { cell, value }: Change): LikelyCause | null {
  const { values, unknown, blank } = area.figures;
  if (unknown.has(cell)) return null;
  const written = values[cell] ?? 0;
  const lines = partsOf(area, cell);
  if (blank.has(cell)) return lines.length > 0 ? "totalNotFilledIn" : "notFilledIn";
  const slip = digitSlip(written, value);
  if (slip !== null && slip !== "digitChanged") return slip;
  if (lines.length > 0 && (slip === null || isOffByPart(area, value - written, lines))) {
    return "totalNotUpdated";
  }
  return slip;
}

/** Tells whether the figure of one cell stands in the next one of its row, or each in the other's. */
function isShifted({ form, figures }: SearchArea, from: Change, to: Change): boolean {
  const at = (cell: number) => (figures.unknown.has(cell) ? null : (figures.values[cell] ?? 0));
  const isNextColumn =
    to.cell === from.cell + 1 &&
    Math.floor(to.cell / form.width) === Math.floor(from.cell / form.width);
  if (!isNextColumn) return false;
  const [left, right] = [at(from.cell), at(to.cell)];
  if (left === null || right === null) return false;
  const isExchanged = left === to.value && right === from.value;
  const isMovedRight = left === 0 && right === from.value;
  const isMovedLeft = right === 0 && left === to.value;
  return isExchanged || isMovedRight || isMovedLeft;
}

/** Why each of the cells may be wrong, in the order of the changes. */
export function causesOf(area: SearchArea, changes: ChangeSet): readonly (LikelyCause | null)[] {
  const causes = changes.map((change) => causeOfChange(area, change));
  for (const [index, change] of changes.entries()) {
    const next = changes[index + 1];
    if (next === undefined || !isShifted(area, change, next)) continue;
    causes[index] = "shiftedToNeighbour";
    causes[index + 1] = "shiftedToNeighbour";
  }
  return causes;
}
