import { pointerSegments } from "../../findings/json-pointer.ts";
import type { CellChange, Proposal } from "../../findings/proposal.ts";
import type { Located } from "../../locate/proposals-for.ts";
import type { Matrix } from "../../tables/matrix.ts";

/** Figures of a row that stand in the columns next to their own, as the likeliest proposal has it. */
export interface ShiftedFigures {
  /** One figure moved, two exchanged, or all of the row moved. */
  readonly kind: "moved" | "exchanged" | "row";
  /** The first cell in which a figure stands that belongs elsewhere. */
  readonly from: CellChange;
  /** The cell in which it should stand. */
  readonly to: CellChange;
  /** All sums hold only if other cells are corrected as well. */
  readonly isPart: boolean;
  readonly proposal: Proposal;
}

function figureIn({ form, values }: Matrix, { path }: CellChange): number {
  const [column = "", row = ""] = pointerSegments(path).reverse();
  return values[form.rowIds.indexOf(row) * form.width + form.columnIds.indexOf(column)] ?? 0;
}

/** The shifted cells of a proposal, row by row. */
function shiftedByRow({ changes = [] }: Proposal): Iterable<readonly CellChange[]> {
  const byRow = new Map<string, CellChange[]>();
  for (const change of changes) {
    if (change.cause !== "shiftedToNeighbour") continue;
    const row = change.path.slice(0, change.path.lastIndexOf("/"));
    byRow.set(row, [...(byRow.get(row) ?? []), change]);
  }
  return byRow.values();
}

function shiftOf(
  matrix: Matrix,
  cells: readonly CellChange[],
  proposal: Proposal,
): ShiftedFigures[] {
  const [left, right] = cells;
  if (left === undefined || right === undefined) return [];
  const isFilled = (cell: CellChange) => figureIn(matrix, cell) > 0;
  const isExchange = isFilled(left) && isFilled(right);
  const kind = cells.length > 2 ? "row" : isExchange ? "exchanged" : "moved";
  const [from, to] = isFilled(left) ? [left, right] : [right, left];
  return [{ kind, from, to, isPart: cells.length < (proposal.changes?.length ?? 0), proposal }];
}

/** The shifted figures of a table's likeliest proposal. */
export function shiftedFigures(matrix: Matrix, { tables }: Located): readonly ShiftedFigures[] {
  const id = matrix.form.definition.id;
  const proposal = tables.find(({ table }) => table === id)?.proposals[0];
  if (proposal === undefined) return [];
  return [...shiftedByRow(proposal)].flatMap((cells) => shiftOf(matrix, cells, proposal));
}
