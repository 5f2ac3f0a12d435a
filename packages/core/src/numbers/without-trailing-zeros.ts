/**
 * Gives digits without the zeros at their end, in one pass from there.
 *
 * @example
 * withoutTrailingZeros("25100") //=> "251"
 */
export function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === "0") end--;
  return digits.slice(0, end);
}
