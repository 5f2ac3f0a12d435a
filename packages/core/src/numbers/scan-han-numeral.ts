import { hanDigits, hanNumeral } from "./han-numeral.ts";
import { matchAt } from "./match-at.ts";
import type { Numeral } from "./numeral.ts";

const RUN = /[〇○零一二两三四五六七八九十百千万亿]+/y;

const DECIMALS = /点([〇○零一二三四五六七八九]+)/y;

/** Where 点 parts decimals and not hours, points or sections. */
const DECIMAL_CONTEXT = /[万亿%％倍元]|个百分点/y;

/** 百, 千万 … without a digit before them stand for one of them: 百余件. */
const BARE = /^(?:[百千]?[万亿]|[百千])$/;

const FINAL_MULTIPLIER = /^([^万亿]+)(?:万亿|万|亿)$/;

/** The end of the run of Chinese numerals that begins at `at`. */
export function endOfHanRun(text: string, at: number): number {
  return matchAt(RUN, text, at) === null ? at : RUN.lastIndex;
}

/** 三十万 is the numeral 三十 and the multiplier 万, as 30万 is. */
const withoutMultiplier = (run: string): string => FINAL_MULTIPLIER.exec(run)?.[1] ?? run;

/**
 * Reads Chinese numerals; a final 万 or 亿 is left for the reader of multipliers.
 *
 * @param isPercentage After 百分之, where 点 always parts decimals.
 * @returns null where the whole run is no numeral: 十三五, 三四, 一一.
 */
export function scanHanNumeral(text: string, at: number, isPercentage = false): Numeral | null {
  const end = endOfHanRun(text, at);
  const run = text.slice(at, end);
  if (BARE.test(run)) return { end: at, digits: "1", script: "han" };
  const spelled = withoutMultiplier(run);
  const whole = hanNumeral(spelled);
  if (whole === null) return null;
  const decimals = spelled === run ? matchAt(DECIMALS, text, end) : null;
  const afterDecimals = DECIMALS.lastIndex;
  if (decimals !== null && (isPercentage || matchAt(DECIMAL_CONTEXT, text, afterDecimals))) {
    const digits = `${whole}.${hanDigits(decimals[1] ?? "")}`;
    return { end: afterDecimals, digits, script: "han" };
  }
  return { end: at + spelled.length, digits: whole, script: "han" };
}
