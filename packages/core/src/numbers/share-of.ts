import { type Rational, toRational } from "./rational.ts";
import { reduce } from "./reduce.ts";

/**
 * The share of a part in a whole, in per cent and exact.
 *
 * @param part A safe integer or a decimal string, as cells hold them.
 * @param whole The declared base.
 * @returns null where the whole is zero: there is no share of nothing.
 * @throws GongkaiError `figure-invalid` for what is neither a safe integer nor a decimal.
 *
 * @example
 * const share = shareOf(43, 417);
 * share && formatRational(share, 2) //=> "10.31"
 * @example
 * shareOf(0, 0) //=> null
 */
export function shareOf(part: number | string, whole: number | string): Rational | null {
  const base = toRational(whole);
  if (base.numerator === 0n) return null;
  const { numerator, denominator } = toRational(part);
  const isNegative = base.numerator < 0n;
  const scaled = numerator * 100n * base.denominator;
  const divisor = denominator * base.numerator;
  return isNegative ? reduce(-scaled, -divisor) : reduce(scaled, divisor);
}
