import { type Rational, toRational } from "./rational.ts";
import { subtractRationals } from "./rational-arithmetic.ts";
import { reduce } from "./reduce.ts";

/**
 * The growth from one figure to a later one, in per cent and exact; a decline is negative.
 *
 * Of a negative base the magnitude counts, so that growth always has the sign of the change.
 *
 * @param from The earlier figure: a safe integer or a decimal string.
 * @param to The later figure.
 * @returns null where the earlier figure is zero: growth from nothing has no rate.
 * @throws GongkaiError `figure-invalid` for what is neither a safe integer nor a decimal.
 *
 * @example
 * const growth = growthRate(101, 132);
 * growth && formatRational(growth, 2) //=> "30.69"
 * @example
 * const decline = growthRate(119, 74);
 * decline && formatRational(decline, 1) //=> "-37.8"
 * @example
 * growthRate(0, 17) //=> null
 */
export function growthRate(from: number | string, to: number | string): Rational | null {
  const base = toRational(from);
  if (base.numerator === 0n) return null;
  const change = subtractRationals(toRational(to), base);
  const magnitude = base.numerator < 0n ? -base.numerator : base.numerator;
  return reduce(change.numerator * 100n * base.denominator, change.denominator * magnitude);
}
