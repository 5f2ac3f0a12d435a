import { GongkaiError } from "../findings/gongkai-error.ts";
import { parseDecimal } from "./parse-decimal.ts";
import { type Rational, reduce } from "./reduce.ts";

export type { Rational };

type WholeNumber = number | bigint | string;

/** A message quotes so much of what it complains about. */
const QUOTED_CHARACTERS = 40;

function notExact(value: WholeNumber): GongkaiError {
  const text = String(value);
  const quoted =
    text.length > QUOTED_CHARACTERS
      ? `${text.slice(0, QUOTED_CHARACTERS)}… (${text.length})`
      : text;
  return new GongkaiError("figure-invalid", {
    message: {
      "zh-CN": `${quoted} 不是可精确表示的数`,
      en: `${quoted} is not an exact number`,
    },
    expected: {
      "zh-CN": "安全整数、BigInt 或不超过一千个字符的十进制字符串",
      en: "safe integer, BigInt, or a decimal of at most a thousand characters",
    },
  });
}

const zeroDenominator = (): GongkaiError =>
  new GongkaiError("figure-invalid", {
    message: { "zh-CN": "分母为零", en: "The denominator is zero" },
  });

const exact = (value: WholeNumber): Rational => {
  if (typeof value === "bigint") return { numerator: value, denominator: 1n };
  if (typeof value === "string") {
    const decimal = parseDecimal(value);
    if (decimal !== null) return decimal;
  } else if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  throw notExact(value);
};

/**
 * Makes the exact fraction `numerator / denominator`, reduced, with the sign in the numerator.
 *
 * @param numerator A safe integer, a BigInt, or a decimal string such as `"4.80"`.
 * @param denominator As the numerator; 1 if left out.
 * @throws GongkaiError `figure-invalid` for a number that is no safe integer, a string that is no
 *   decimal, and a denominator of zero.
 *
 * @example
 * String(rational(6, -4).numerator) //=> "-3"
 * @example
 * String(rational("59237.2449").denominator) //=> "10000"
 */
export function rational(numerator: WholeNumber, denominator: WholeNumber = 1): Rational {
  const upper = exact(numerator);
  const lower = exact(denominator);
  if (lower.numerator === 0n) throw zeroDenominator();
  const product = upper.numerator * lower.denominator;
  const divisor = upper.denominator * lower.numerator;
  return divisor < 0n ? reduce(-product, -divisor) : reduce(product, divisor);
}

/**
 * The exact fraction that a cell's value stands for; the same as `rational(value)`.
 *
 * @throws GongkaiError `figure-invalid` for a number that is no safe integer and a string that is
 *   no decimal.
 *
 * @example
 * String(toRational("4.80").numerator) //=> "24"
 */
export function toRational(value: number | string): Rational {
  return exact(value);
}
