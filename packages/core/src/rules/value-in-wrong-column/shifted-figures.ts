import { pointerSegments } from "../../findings/json-pointer.ts";
import type { CellChange, Proposal } from "../../findings/proposal.ts";
import type { Located } from "../../locate/proposals-for.ts";
import type { Matrix } from "../../tables/matrix.ts";

/** A figure that stands in the column next to its own, as the likeliest proposal has it. */
export interface ShiftedFigure {
  /** The cell in which it stands. */
  readonly from: CellChange;
  /** The cell in which it should stand. */
  readonly to: CellChange;
  /** Each of the two cells holds the other's figure. */
  readonly isExchange: boolean;
  readonly proposal: Proposal;
}

function figureIn({ form, values }: Matrix, { path }: CellChange): number {
  const [column = "", row = ""] = pointerSegments(path).reverse();
  return values[form.rowIds.indexOf(row) * form.width + form.columnIds.indexOf(column)] ?? 0;
}

function asShift(matrix: Matrix, pair: readonly [CellChange, CellChange], proposal: Proposal) {
  const [left, right] = pair;
  const isLeftFilled = figureIn(matrix, left) > 0;
  const isExchange = isLeftFilled && figureIn(matrix, right) > 0;
  return isLeftFilled
    ? { from: left, to: right, isExchange, proposal }
    : { from: right, to: left, isExchange, proposal };
}

/** The shifted figures of a table's likeliest proposal. */
export function shiftedFigures(matrix: Matrix, { tables }: Located): readonly ShiftedFigure[] {
  const id = matrix.form.definition.id;
  const proposal = tables.find(({ table }) => table === id)?.proposals[0];
  const changes = proposal?.changes ?? [];
  if (proposal === undefined) return [];
  const shifted: ShiftedFigure[] = [];
  for (let at = 0; at + 1 < changes.length; at++) {
    const [left, right] = [changes[at], changes[at + 1]];
    if (left?.cause !== "shiftedToNeighbour" || right?.cause !== "shiftedToNeighbour") continue;
    shifted.push(asShift(matrix, [left, right], proposal));
    at++;
  }
  return shifted;
}
