import type { LikelyCause } from "../findings/proposal.ts";
import { digitSlip } from "./digit-slip.ts";
import type { SearchArea } from "./find-corrections.ts";
import { shiftedWithin } from "./shifted-within.ts";
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

/** Why each of the cells may be wrong, in the order of the changes. */
export function causesOf(area: SearchArea, changes: ChangeSet): readonly (LikelyCause | null)[] {
  const shifted = shiftedWithin(area, changes);
  return changes.map((change) =>
    shifted.has(change.cell) ? "shiftedToNeighbour" : causeOfChange(area, change),
  );
}
