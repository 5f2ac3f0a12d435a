import { boundBefore } from "./bound-words.ts";
import { figureInterval, lastDigitUnit } from "./figure-interval.ts";
import { figureValue } from "./figure-value.ts";
import { matchAt } from "./match-at.ts";
import type { Numeral } from "./numeral.ts";
import type { PrintedFigure } from "./printed-figure.ts";
import { toRational } from "./rational.ts";
import { scanDigits } from "./scan-digits.ts";
import { scanHanNumeral } from "./scan-han-numeral.ts";
import { type FigureTail, scanTail } from "./scan-tail.ts";
import type { ScannedFigure } from "./scanned-figure.ts";

const PER_CENT = /百分之/y;

/** No figure of a report is longer, and exact arithmetic on it would cost the square. */
const MOST_DIGITS = 100;

const COUNTED_ALONE = /^(?:[2-9]|10)$/;
/** 一倍 and 零件 count; 一件 and 一次 are words more often than figures. */
const ONE_COUNTS = new Set(["倍"]);

const numeralAt = (text: string, at: number, isPercentage: boolean): Numeral | null =>
  scanDigits(text, at) ?? scanHanNumeral(text, at, isPercentage);

/** 一次, 一个 and the bare 百 of 百家 are words; 两个, 百余件 and 十二件 are figures. */
const isCounted = (
  numeral: Numeral,
  start: number,
  tail: FigureTail,
  approx: PrintedFigure["approx"],
): boolean => {
  if (numeral.script === "digits") return true;
  if (numeral.end === start) return approx !== null;
  if (numeral.end - start > 1) return tail.unit !== null || approx !== null;
  if (tail.unit === null) return false;
  return COUNTED_ALONE.test(numeral.digits) || tail.scale > 0 || ONE_COUNTS.has(tail.unit);
};

/**
 * Scans a figure whose numeral, or 百分之, begins at `at`.
 *
 * @param floor Where a bound word or sign before the numeral may begin at the earliest.
 * @param signLength Characters of a minus before the numeral: 0 or 1.
 */
export function scanFigure(
  text: string,
  at: number,
  floor: number,
  signLength = 0,
): ScannedFigure | null {
  const isPercentage = matchAt(PER_CENT, text, at) !== null;
  const numeral = numeralAt(text, isPercentage ? at + 3 : at, isPercentage);
  if (numeral === null || numeral.digits.length > MOST_DIGITS) return null;
  const scanned = scanTail(text, numeral.end);
  if (scanned === null) return null;
  const tail = isPercentage ? { ...scanned, unit: "%" } : scanned;
  const before = boundBefore(text, at - signLength, floor);
  const approx = before?.approx ?? tail.approx;
  if (!isPercentage && !isCounted(numeral, at, tail, approx)) return null;
  const start = before?.edge ?? at - signLength;
  const isNegative = signLength > 0;
  return { numeral, tail, numeralStart: at, start, end: tail.end, approx, isNegative };
}

/** One unit of the last digit that is printed, as a power of ten: -1 of 15.2, 3 of 157.7万. */
export function lastPlace({ numeral, tail }: ScannedFigure): number {
  return tail.scale - decimalsOf(numeral.digits);
}

const decimalsOf = (digits: string): number => {
  const point = digits.indexOf(".");
  return point < 0 ? 0 : digits.length - point - 1;
};

/** Completes a scanned figure with its value and the interval that it stands for. */
export function printedFigure(text: string, scanned: ScannedFigure): PrintedFigure {
  const { numeral, tail, start, end, approx, isNegative } = scanned;
  const value = figureValue(isNegative ? `-${numeral.digits}` : numeral.digits, tail.scale);
  const unit = tail.step ?? lastDigitUnit(numeral.digits, tail.scale);
  return {
    start,
    length: end - start,
    printed: text.slice(start, end),
    value,
    approx,
    unit: tail.unit,
    decimals: decimalsOf(numeral.digits),
    ...(tail.place === undefined ? {} : { place: tail.place }),
    ...figureInterval(toRational(value), approx, unit),
  };
}
