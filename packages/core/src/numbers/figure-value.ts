/** Multiplies a decimal by a power of ten, on its digits. */
const shifted = (digits: string, scale: number): string => {
  if (scale === 0) return digits;
  const [whole = "", fraction = ""] = digits.split(".");
  const moved = fraction.slice(0, scale).padEnd(scale, "0");
  const rest = fraction.slice(scale);
  const integer = (whole + moved).replace(/^0+(?=[0-9])/, "");
  return rest === "" ? integer : `${integer}.${rest}`;
};

/**
 * The value of printed digits: a safe integer where it is one, else a decimal string that keeps the
 * printed decimals.
 *
 * @param digits ASCII digits with at most one point and one leading minus.
 * @param scale The power of ten of 万 or 亿.
 *
 * @example
 * figureValue("157.7", 4) //=> 1577000
 * @example
 * figureValue("4.80", 0) //=> "4.80"
 */
export function figureValue(digits: string, scale: number): number | string {
  const isNegative = digits.startsWith("-");
  const magnitude = shifted(isNegative ? digits.slice(1) : digits, scale);
  if (!magnitude.includes(".")) {
    const whole = Number(magnitude);
    if (whole === 0) return 0;
    if (Number.isSafeInteger(whole)) return isNegative ? -whole : whole;
  }
  return isNegative ? `-${magnitude}` : magnitude;
}
