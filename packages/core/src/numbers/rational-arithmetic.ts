import { GongkaiError } from "../findings/gongkai-error.ts";
import { type Rational, reduce } from "./reduce.ts";

/**
 * The exact sum of two fractions.
 *
 * @example
 * formatRational(addRationals(toRational("0.1"), toRational("0.2")), 1) //=> "0.3"
 */
export function addRationals(first: Rational, second: Rational): Rational {
  return reduce(
    first.numerator * second.denominator + second.numerator * first.denominator,
    first.denominator * second.denominator,
  );
}

/**
 * The exact difference `minuend − subtrahend`.
 *
 * @example
 * formatRational(subtractRationals(toRational(417), toRational(389)), 0) //=> "28"
 */
export function subtractRationals(minuend: Rational, subtrahend: Rational): Rational {
  return addRationals(minuend, {
    numerator: -subtrahend.numerator,
    denominator: subtrahend.denominator,
  });
}

/**
 * The exact product of two fractions.
 *
 * @example
 * formatRational(multiplyRationals(toRational("157.7"), toRational(10000)), 0) //=> "1577000"
 */
export function multiplyRationals(first: Rational, second: Rational): Rational {
  return reduce(first.numerator * second.numerator, first.denominator * second.denominator);
}

/**
 * The exact quotient `dividend ÷ divisor`.
 *
 * @throws GongkaiError `figure-invalid` where the divisor is zero.
 *
 * @example
 * formatRational(divideRationals(toRational(17), toRational(417)), 4) //=> "0.0408"
 */
export function divideRationals(dividend: Rational, divisor: Rational): Rational {
  if (divisor.numerator === 0n) {
    throw new GongkaiError("figure-invalid", {
      message: { "zh-CN": "除数为零", en: "Division by zero" },
    });
  }
  const numerator = dividend.numerator * divisor.denominator;
  const denominator = dividend.denominator * divisor.numerator;
  return denominator < 0n ? reduce(-numerator, -denominator) : reduce(numerator, denominator);
}

/**
 * Orders two fractions: -1 where the first is smaller, 0 where they are equal, else 1.
 *
 * @example
 * compareRationals(toRational("4.8"), toRational("4.80")) //=> 0
 */
export function compareRationals(first: Rational, second: Rational): -1 | 0 | 1 {
  const left = first.numerator * second.denominator;
  const right = second.numerator * first.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
