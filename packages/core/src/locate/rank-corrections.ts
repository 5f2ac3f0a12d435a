import { editDistance } from "../findings/edit-distance.ts";
import type { LikelyCause } from "../findings/proposal.ts";
import { causesOf } from "./explain-change.ts";
import type { Correction, SearchArea } from "./find-corrections.ts";

/** A correction with the likely cause of each of its changes. */
export interface ExplainedCorrection extends Correction {
  readonly causes: readonly (LikelyCause | null)[];
}

/** How little a cause explains: a slip that leaves its trace in the digits explains most. */
const doubts: Readonly<Record<LikelyCause, number>> = {
  digitsSwapped: 0,
  digitLost: 0,
  digitDoubled: 0,
  factorTenThousand: 0,
  shiftedToNeighbour: 0,
  totalNotFilledIn: 0,
  blankMeantZero: 0,
  notFilledIn: 1,
  digitAdded: 1,
  digitChanged: 1,
  totalNotUpdated: 2,
};

const UNEXPLAINED = 3;

interface Ranked {
  readonly explained: ExplainedCorrection;
  readonly doubt: number;
  readonly edits: number;
}

function rankOf(area: SearchArea, correction: Correction): Ranked {
  const { values, unknown } = area.figures;
  const causes = causesOf(area, correction.changes);
  let doubt = 0;
  let edits = 0;
  for (const [index, { cell, value }] of correction.changes.entries()) {
    if (unknown.has(cell)) continue;
    const cause = causes[index] ?? null;
    doubt += cause === null ? UNEXPLAINED : doubts[cause];
    edits += editDistance(String(values[cell] ?? 0), String(value));
  }
  return { explained: { ...correction, causes }, doubt, edits };
}

/** The first cell in which two corrections differ decides; its place in the form, then its figure. */
function inDocument({ changes: left }: Correction, { changes: right }: Correction): number {
  for (const [index, { cell, value }] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = cell - other.cell || value - other.value;
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const keyOf = ({ changes }: Correction) =>
  changes.map(({ cell, value }) => `${cell}=${value}`).join();

/**
 * Orders corrections, the likeliest first, each once.
 *
 * Few cells before many, then what has a cause, then few digits to write, then the form's order.
 */
export function rankCorrections(
  area: SearchArea,
  corrections: readonly Correction[],
): readonly ExplainedCorrection[] {
  const unique = new Map(corrections.map((correction) => [keyOf(correction), correction]));
  return [...unique.values()]
    .map((correction) => rankOf(area, correction))
    .sort(
      (left, right) =>
        left.explained.size - right.explained.size ||
        left.doubt - right.doubt ||
        left.edits - right.edits ||
        inDocument(left.explained, right.explained),
    )
    .map(({ explained }) => explained);
}
