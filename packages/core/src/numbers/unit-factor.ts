import { withoutTrailingZeros } from "./without-trailing-zeros.ts";

/** The power of ten of what stands before 元. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ["元", 0],
  ["千元", 3],
  ["万元", 4],
  ["百万元", 6],
  ["千万元", 7],
  ["亿元", 8],
]);

/**
 * The power of ten by which one unit of money is more than another; null for other units.
 *
 * @example
 * unitFactor("元", "万元") //=> -4
 */
export function unitFactor(from: string, to: string): number | null {
  const printed = POWERS.get(from);
  const wanted = POWERS.get(to);
  return printed === undefined || wanted === undefined ? null : printed - wanted;
}

/**
 * Multiplies a decimal by a power of ten, on its digits; trailing zeros after the point are dropped.
 *
 * @example
 * timesPowerOfTen("251000", -4) //=> "25.1"
 */
export function timesPowerOfTen(decimal: string, power: number): string {
  const isNegative = decimal.startsWith("-");
  const [whole = "", fraction = ""] = decimal.replace("-", "").split(".");
  const padding = "0".repeat(Math.abs(power));
  const digits = `${padding}${whole}${fraction}${padding}`;
  const point = padding.length + whole.length + power;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const after = withoutTrailingZeros(digits.slice(point));
  const magnitude = after === "" ? before : `${before}.${after}`;
  return isNegative ? `-${magnitude}` : magnitude;
}
