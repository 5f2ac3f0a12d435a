import type { LocalText } from "../../models/local-text.ts";
import { formatRational } from "../../numbers/format-rational.ts";
import { rational } from "../../numbers/rational.ts";
import {
  addRationals,
  compareRationals,
  subtractRationals,
} from "../../numbers/rational-arithmetic.ts";
import { amountOf, decimalsOf } from "../add-readings.ts";
import type { ConceptCell } from "./cells-of-concept.ts";

/** A cell that takes part in a continuation, and the year of its report. */
export interface Operand {
  readonly cell: ConceptCell;
  readonly year: number;
  readonly isSubtracted: boolean;
}

export type ContinuationVerdict =
  | { readonly kind: "holds" }
  | { readonly kind: "notAssessable"; readonly reason: LocalText }
  | { readonly kind: "fails"; readonly expected: string; readonly isAssumed: boolean };

const HOLDS: ContinuationVerdict = { kind: "holds" };

function obstacle(operands: readonly Operand[]): LocalText | null {
  for (const { cell, year } of operands) {
    const { state, approx } = cell.reading;
    if (state === "unreadable" || state === "notStated") {
      return {
        "zh-CN": `${year}年度“${cell.label["zh-CN"]}”无法读出一个数`,
        en: `“${cell.label.en}” of ${year} cannot be read as one figure`,
      };
    }
    if (approx !== null) {
      return {
        "zh-CN": `${year}年度“${cell.label["zh-CN"]}”只是约数`,
        en: `“${cell.label.en}” of ${year} is only approximate`,
      };
    }
  }
  return null;
}

/** Compares a figure with what the others, added and subtracted, make of it; exactly. */
export function judgeContinuation(
  whole: Operand,
  operands: readonly Operand[],
): ContinuationVerdict {
  const all = [whole, ...operands];
  if (all.every(({ cell }) => cell.reading.state === "blank")) return HOLDS;
  const reason = obstacle(all);
  if (reason !== null) return { kind: "notAssessable", reason };
  const expected = operands.reduce(
    (sum, operand) =>
      operand.isSubtracted
        ? subtractRationals(sum, amountOf(operand.cell.reading))
        : addRationals(sum, amountOf(operand.cell.reading)),
    rational(0),
  );
  if (compareRationals(amountOf(whole.cell.reading), expected) === 0) return HOLDS;
  const decimals = Math.max(...all.map(({ cell }) => decimalsOf(cell.reading)));
  return {
    kind: "fails",
    expected: formatRational(expected, decimals),
    isAssumed: all.some(({ cell }) => cell.reading.state !== "number"),
  };
}
