import { matchAt } from "./match-at.ts";
import type { Numeral } from "./numeral.ts";

const GROUPED =
  /[0-9０-９]{1,3}([,，])[0-9０-９]{3}(?:\1[0-9０-９]{3}){0,7}(?![0-9０-９])(?!\1[0-9０-９])(?:[.．][0-9０-９]+)?/y;

const PLAIN = /[0-9０-９]+(?:[.．][0-9０-９]+)?/y;

const FULL_WIDTH = /[０-９．]/g;

const halfWidth = (printed: string): string =>
  printed.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** 237，100% is two figures: the full-width comma parts clauses more often than thousands. */
const isTwoFigures = (text: string, grouped: RegExpExecArray, end: number): boolean =>
  grouped[1] === "，" && /[%％]/.test(text.charAt(end));

/**
 * Reads Arabic digits, half or full width, with thousands separators where every group is valid.
 *
 * @returns null where no digit stands at `at`.
 *
 * @example
 * scanDigits("1，234.5万", 0)?.digits //=> "1234.5"
 */
export function scanDigits(text: string, at: number): Numeral | null {
  const grouped = matchAt(GROUPED, text, at);
  if (grouped !== null && !isTwoFigures(text, grouped, GROUPED.lastIndex)) {
    const digits = halfWidth(grouped[0].replace(/[,，]/g, ""));
    return { end: GROUPED.lastIndex, digits, script: "digits" };
  }
  const plain = matchAt(PLAIN, text, at);
  return plain && { end: PLAIN.lastIndex, digits: halfWidth(plain[0]), script: "digits" };
}
