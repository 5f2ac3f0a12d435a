import type { CompiledIdentity, CompiledLine } from "../../tables/compiled-table.ts";
import type { Matrix } from "../../tables/matrix.ts";

/** A row's only figure, which its total does not count and the sums of its column contradict. */
export interface LoneFigure {
  readonly cell: number;
  readonly total: number;
}

const sumOf = (values: readonly number[], cells: readonly number[]) =>
  cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);

const fails = ({ values }: Matrix, { left, right }: CompiledLine) =>
  sumOf(values, left) !== sumOf(values, right);

const isTiedBy =
  (ties: "rows" | "columns") =>
  ({ identity }: CompiledIdentity) =>
    identity.ties === ties;

/** Finds rows whose only figure their own total and the sums of its column contradict. */
export function loneFigures(matrix: Matrix): readonly LoneFigure[] {
  const { form, values } = matrix;
  const failingColumns = form.identities
    .filter(isTiedBy("rows"))
    .flatMap(({ lines }) => lines.filter((line) => fails(matrix, line)));
  const isContradicted = (cell: number) =>
    failingColumns.some(({ left, right }) => left.includes(cell) || right.includes(cell));
  return form.identities.filter(isTiedBy("columns")).flatMap(({ lines }) =>
    lines.flatMap(({ left, right }) => {
      const [total = -1, ...others] = left;
      const [cell, ...further] = right.filter((each) => values[each] !== 0);
      const isLone = cell !== undefined && further.length === 0 && others.length === 0;
      return isLone && values[total] === 0 && isContradicted(cell) ? [{ cell, total }] : [];
    }),
  );
}
