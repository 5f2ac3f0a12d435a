import type { Approximation } from "../models/cell.ts";
import type { Rational } from "./rational.ts";
import { addRationals, subtractRationals } from "./rational-arithmetic.ts";
import { reduce } from "./reduce.ts";
import { withoutTrailingZeros } from "./without-trailing-zeros.ts";

/** The place of a printed digit as a fraction: 10 to the power of `exponent`. */
const powerOfTen = (exponent: number): Rational =>
  exponent < 0
    ? reduce(1n, 10n ** BigInt(-exponent))
    : { numerator: 10n ** BigInt(exponent), denominator: 1n };

/**
 * One unit of the last significant printed digit: 1000 of 7000, 10 of 140, 0.1 of 15.7.
 *
 * @param digits ASCII digits with at most one point. Zeros at the end of a whole number only hold
 *   the place; after a point they count.
 * @param scale The power of ten of 万 or 亿.
 *
 * @example
 * formatRational(lastDigitUnit("7000", 0), 0) //=> "1000"
 * @example
 * formatRational(lastDigitUnit("15.7", 4), 0) //=> "1000"
 */
export function lastDigitUnit(digits: string, scale: number): Rational {
  const point = digits.indexOf(".");
  if (point >= 0) return powerOfTen(scale - (digits.length - point - 1));
  const significant = withoutTrailingZeros(digits).length;
  return powerOfTen(scale + (significant === 0 ? 0 : digits.length - significant));
}

/** The interval [lower, upper) that a bounded figure stands for. */
export function figureInterval(
  value: Rational,
  approx: Approximation | null,
  unit: Rational,
): { lower: Rational; upper: Rational } {
  if (approx === null) return { lower: value, upper: value };
  return {
    lower: approx === "gt" ? value : subtractRationals(value, unit),
    upper: approx === "lt" ? value : addRationals(value, unit),
  };
}
