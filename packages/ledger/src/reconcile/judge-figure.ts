import {
  type CellReading,
  compareRationals,
  judgeStated,
  multiplyRationals,
  type PrintedFigure,
  type Rational,
  rational,
  readFigure,
  type StatedVerdict,
  toRational,
} from "@gongkai/core";
import { readFigures, unitFactor } from "@gongkai/core/figures";
import { BOUND_WORDS } from "../compile/bound-words.ts";

/** A figure with its bound and its unit, as a cell or a sentence prints it. */
export type Figure = Pick<CellReading, "approx" | "unit" | "printed"> & {
  readonly value: number | string;
};

/** The figure with the interval that it stands for: as printed where that is legible, else by its value. */
function asPrinted({ value, approx, printed }: Figure): PrintedFigure | null {
  const inText = readFigures(printed).find(
    (figure) => figure.value === value && figure.approx === approx,
  );
  return inText ?? readFigure(`${approx === null ? "" : BOUND_WORDS[approx]}${value}`);
}

/** How many of the second unit one of the first is; 1 where they are no units of money. */
function unitsPer(from: string | null, to: string | null): Rational {
  const power = from === null || to === null ? 0 : (unitFactor(from, to) ?? 0);
  const factor = 10 ** Math.abs(power);
  return power < 0 ? rational(1, factor) : rational(factor);
}

/**
 * Judges a published figure by the computed one, in the published one's unit and digits.
 *
 * A bound agrees with what lies in its interval (逾4000 is at least 4000 and under 5000), two bounds
 * where their intervals meet; 元 and 万元 are converted exactly.
 *
 * @returns `truncated` where digits were cut off instead of rounded.
 *
 * @example
 * const computed = { value: 4123, approx: null, unit: "人次", printed: "4123" };
 * judgeFigure(computed, { value: 4000, approx: "gt", unit: "人次", printed: "逾4000人次" }) //=> "agrees"
 */
export function judgeFigure(computed: Figure, published: Figure): StatedVerdict {
  const factor = unitsPer(computed.unit, published.unit);
  const exact = multiplyRationals(toRational(computed.value), factor);
  const stated = asPrinted(published);
  if (stated === null) {
    return compareRationals(exact, toRational(published.value)) === 0 ? "agrees" : "disagrees";
  }
  const own = computed.approx === null ? null : asPrinted(computed);
  if (own === null) return judgeStated(stated, exact).verdict;
  const lower = multiplyRationals(own.lower, factor);
  const upper = multiplyRationals(own.upper, factor);
  const isBelow =
    stated.approx === null
      ? compareRationals(lower, stated.lower) <= 0
      : compareRationals(lower, stated.upper) < 0;
  return isBelow && compareRationals(stated.lower, upper) < 0 ? "agrees" : "disagrees";
}
