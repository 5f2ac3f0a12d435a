import { GongkaiError } from "../findings/gongkai-error.ts";
import type { Rational } from "./rational.ts";

/**
 * How digits that are not printed are dropped: `halfUp` half away from zero, `truncate` towards
 * zero, `halfEven` half to the even digit.
 */
export type RoundingPolicy = "halfUp" | "truncate" | "halfEven";

/** Whether the last digit of a quotient grows by one, given the rest of the division. */
const growsByOne = (
  policy: RoundingPolicy,
  quotient: bigint,
  doubledRest: bigint,
  divisor: bigint,
): boolean => {
  if (policy === "truncate") return false;
  if (doubledRest !== divisor) return doubledRest > divisor;
  return policy === "halfUp" || quotient % 2n === 1n;
};

const withPoint = (digits: string, decimals: number): string => {
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, "0");
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
};

/**
 * Prints a fraction with a fixed number of decimals, exactly: ties are found by whole-number
 * arithmetic, never by floating point. A result of zero has no sign.
 *
 * @param decimals How many digits after the point: a whole number from 0 to 1,000.
 * @param policy `halfUp` unless given.
 * @throws GongkaiError `usage` for a number of decimals out of that range.
 *
 * @example
 * formatRational(rational(3100, 101), 2) //=> "30.69"
 * @example
 * formatRational(rational("30.69"), 0, "truncate") //=> "30"
 * @example
 * formatRational(rational(-1, 8), 2, "halfEven") //=> "-0.12"
 */
export function formatRational(
  exact: Rational,
  decimals: number,
  policy: RoundingPolicy = "halfUp",
): string {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 1000) throw wrongDecimals(decimals);
  const isNegative = exact.numerator < 0n;
  const magnitude = isNegative ? -exact.numerator : exact.numerator;
  const shifted = decimals === 0 ? magnitude : magnitude * 10n ** BigInt(decimals);
  const quotient = shifted / exact.denominator;
  const doubledRest = (shifted - quotient * exact.denominator) * 2n;
  const isMore = growsByOne(policy, quotient, doubledRest, exact.denominator);
  const rounded = isMore ? quotient + 1n : quotient;
  const printed = withPoint(rounded.toString(), decimals);
  return isNegative && rounded !== 0n ? `-${printed}` : printed;
}

const wrongDecimals = (decimals: number): GongkaiError =>
  new GongkaiError("usage", {
    message: {
      "zh-CN": `小数位数 ${decimals} 无效`,
      en: `${decimals} is no number of decimals`,
    },
    expected: { "zh-CN": "0 至 1000 的整数", en: "a whole number from 0 to 1000" },
  });
