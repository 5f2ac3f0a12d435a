const DIGITS = "〇一二三四五六七八九";

/**
 * Writes 1 to 99 in Chinese numerals, as headings number themselves; null for any other number.
 *
 * @example
 * chineseNumeral(12) //=> "十二"
 */
export function chineseNumeral(number: number): string | null {
  if (!Number.isInteger(number) || number < 1 || number > 99) return null;
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
    const index = DIGITS.indexOf(/[○◯零oO]/.test(character) ? "〇" : character);
    return index < 0 ? character : String(index);
  }).join("");
  return /^(?:19|20)\d{2}$/.test(digits) ? Number(digits) : null;
}

/**
 * Reads a month or a day printed in digits or Chinese numerals, 1 to 99, or null.
 *
 * @example
 * readSmallNumeral("三十一") //=> 31
 * @example
 * readSmallNumeral("9") //=> 9
 */
export function readSmallNumeral(printed: string): number | null {
  if (/^\d{1,2}$/.test(printed)) return Number(printed);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(printed);
  if (match === null || printed === "") return null;
  const [, first, ten, last] = match;
  const digit = (character: string | undefined) =>
    character === undefined ? 0 : DIGITS.indexOf(character);
  if (ten === undefined) return last === undefined ? digit(first) : null;
  return (first === undefined ? 1 : digit(first)) * 10 + digit(last);
}
