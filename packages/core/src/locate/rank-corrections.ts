import { editDistance } from "../findings/edit-distance.ts";
import type { LikelyCause } from "../findings/proposal.ts";
import { causesOf, isTotal } from "./explain-change.ts";
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

/** That a digit was lost says little of a figure of which one is left. */
function doubtOf(cause: LikelyCause | null, written: number): number {
  if (cause === null) return UNEXPLAINED;
  return cause === "digitLost" && written < 10 ? doubts.digitChanged : doubts[cause];
}

interface Ranked {
  readonly explained: ExplainedCorrection;
  readonly doubt: number;
  readonly edits: number;
  readonly totals: number;
}

function rankOf(area: SearchArea, correction: Correction): Ranked {
  const { values, unknown } = area.figures;
  const causes = causesOf(area, correction.changes);
  let doubt = 0;
  let edits = 0;
  let totals = 0;
  for (const [index, { cell, value }] of correction.changes.entries()) {
    if (unknown.has(cell)) continue;
    const written = values[cell] ?? 0;
    doubt += doubtOf(causes[index] ?? null, written);
    edits += editDistance(String(written), String(value));
    if (isTotal(area, cell)) totals++;
  }
  return { explained: { ...correction, causes }, doubt, edits, totals };
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
 * Few cells before many, then what has a cause, then few digits to write, totals before their
 * parts, then the form's order.
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
        right.totals - left.totals ||
        inDocument(left.explained, right.explained),
    )
    .map(({ explained }) => explained);
}
