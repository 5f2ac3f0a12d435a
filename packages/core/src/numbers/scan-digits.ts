import { matchAt } from "./match-at.ts";
import type { Numeral } from "./numeral.ts";

const GROUPED =
  /[0-9０-９]{1,3}([,，])[0-9０-９]{3}(?:\1[0-9０-９]{3}){0,7}(?![0-9０-９])(?!\1[0-9０-９])(?:[.．][0-9０-９]+)?/y;

const PLAIN = /[0-9０-９]+(?:[.．][0-9０-９]+)?/y;

const FULL_WIDTH = /[０-９．]/g;

const halfWidth = (printed: string): string =>
  printed.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** Thousands parted by spaces count only where a measure word shows that all of it is one figure. */
const SPACED =
  /[0-9０-９]{1,3}(?:[ \u00a0\u2009][0-9０-９]{3}){1,5}(?=[ \u00a0]?[件条份宗起元人篇次])/y;
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
  const spaced = matchAt(SPACED, text, at);
  if (spaced !== null) {
    const digits = halfWidth(spaced[0].replace(/[ \u00a0\u2009]/g, ""));
    return { end: SPACED.lastIndex, digits, script: "digits" };
  }
  const plain = matchAt(PLAIN, text, at);
  return plain && { end: PLAIN.lastIndex, digits: halfWidth(plain[0]), script: "digits" };
}
