const DIGITS = "〇一二三四五六七八九";

/**
 * Writes 1 to 99 in Chinese numerals, as headings number themselves.
 *
 * @example
 * chineseNumeral(12) //=> "十二"
 */
export function chineseNumeral(number: number): string {
  const ones = number % 10 === 0 ? "" : (DIGITS[number % 10] ?? "");
  if (number < 10) return ones;
  const tens = Math.floor(number / 10);
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${ones}`;
}

/**
 * Reads a year printed in digits of any kind, or null.
 *
 * @example
 * readYear("二〇一八") //=> 2018
 * @example
 * readYear("２０１８") //=> 2018
 */
export function readYear(printed: string): number | null {
  const digits = Array.from(printed.normalize("NFKC"), (character) => {
    const index = DIGITS.indexOf(/[○零O]/.test(character) ? "〇" : character);
    return index < 0 ? character : String(index);
  }).join("");
  return /^(?:19|20)\d{2}$/.test(digits) ? Number(digits) : null;
}
