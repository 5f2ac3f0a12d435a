import { type Rational, reduce } from "./reduce.ts";

const DECIMAL = /^(-?)([0-9]+)(?:\.([0-9]+))?$/;

/** Reducing costs the square of the digits; no figure of a report comes near. */
const MOST_CHARACTERS = 1000;

/**
 * Reads a decimal exactly as its digits say, without a detour through floating point.
 *
 * @param text Digits, with at most one point and one leading minus; nothing else.
 * @returns null for any other text, and for one of more than 1,000 characters.
 *
 * @example
 * String(parseDecimal("-0.25")?.denominator) //=> "4"
 * @example
 * parseDecimal("15.2%") //=> null
 */
export function parseDecimal(text: string): Rational | null {
  if (text.length > MOST_CHARACTERS) return null;
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  const magnitude = BigInt(whole + fraction);
  return reduce(sign === "-" ? -magnitude : magnitude, 10n ** BigInt(fraction.length));
}
