import type { CellReading } from "../models/cell.ts";
import type { LocalText } from "../models/local-text.ts";
import { formatRational } from "../numbers/format-rational.ts";
import { compareRationals } from "../numbers/rational-arithmetic.ts";
import { addReadings, decimalsOf, whyNotAddable } from "./add-readings.ts";
import { readingAt } from "./cell-at.ts";
import type { CompiledLine } from "./compiled-table.ts";
import { CellKind, type Matrix } from "./matrix.ts";

/**
 * What one line of an identity says.
 *
 * `holdsWithBlanks`: the sums are equal if what is no figure counts as zero. `fails`: they are not;
 * `isCertain` is false where figures in the blank cells could still make them so. `silent`: nothing
 * of it is printed.
 */
export type LineVerdict =
  | { readonly kind: "holds" | "holdsWithBlanks" | "silent" }
  | { readonly kind: "notAssessable"; readonly reason: LocalText }
  | {
      readonly kind: "fails";
      readonly isCertain: boolean;
      readonly leftSum: string;
      readonly rightSum: string;
    };

const HOLDS: LineVerdict = { kind: "holds" };
const HOLDS_WITH_BLANKS: LineVerdict = { kind: "holdsWithBlanks" };
const SILENT: LineVerdict = { kind: "silent" };

function sumOf(values: readonly number[], cells: readonly number[]): number {
  let sum = 0;
  for (const cell of cells) sum += values[cell] ?? 0;
  return sum;
}

const hasBlank = (readings: readonly CellReading[]) =>
  readings.some(({ state }) => state === "blank");

/** Judges a line cell by cell, exactly; for tables that hold more than whole numbers, and failures. */
function judgeReadings(left: readonly CellReading[], right: readonly CellReading[]): LineVerdict {
  const all = [...left, ...right];
  if (all.every(({ state }) => state === "blank")) return SILENT;
  const reason = whyNotAddable(all);
  if (reason !== null) return { kind: "notAssessable", reason };
  const sums = [addReadings(left), addReadings(right)] as const;
  const order = compareRationals(...sums);
  if (order === 0) {
    return all.every(({ state }) => state === "number") ? HOLDS : HOLDS_WITH_BLANKS;
  }
  const decimals = Math.max(...all.map(decimalsOf));
  const [leftSum, rightSum] = sums.map((sum) => formatRational(sum, decimals));
  return {
    kind: "fails",
    isCertain: !hasBlank(order < 0 ? left : right),
    leftSum: leftSum ?? "",
    rightSum: rightSum ?? "",
  };
}

/** Judges one line of an identity: do its two sides add up to the same? */
export function judgeLine(matrix: Matrix, { left, right }: CompiledLine): LineVerdict {
  const { values, kinds } = matrix;
  if ((kinds & CellKind.notPlain) === 0) {
    const [leftSum, rightSum] = [sumOf(values, left), sumOf(values, right)];
    if (leftSum === rightSum) return HOLDS;
    return { kind: "fails", isCertain: true, leftSum: String(leftSum), rightSum: String(rightSum) };
  }
  const read = (cells: readonly number[]) => cells.map((cell) => readingAt(matrix, cell));
  return judgeReadings(read(left), read(right));
}
