import { boundAfter, boundBefore } from "./bound-words.ts";
import { hanNumeral } from "./han-numeral.ts";
import { matchAt } from "./match-at.ts";
import type { Rational } from "./rational.ts";
import type { ScannedFigure } from "./scanned-figure.ts";

const FRACTION = /([二两三四五六七八九十]{1,3})分之([一二两三四五六七八九十]{1,3})/y;
/** 三成, 两成五, 9.5成; 三成员 and 五成立 are words. */
const TENTHS =
  /(?:([一两二三四五六七八九])成(?:([一二三四五六七八九])(?![成分项件条个])|(半))?|([1-9](?:\.[0-9])?)成)(?![员立为效果功绩本套型品都交长熟分章功就绩])/y;
const HALF = /一半(?!时)|半数/y;

/** A share of a whole in words, in per cent: what it is, and one unit of the digit that counts. */
interface Fraction {
  readonly digits: string;
  readonly end: number;
  readonly step: Rational;
  /** The power of ten of the last digit. */
  readonly place: number;
}

const TEN: Rational = { numerator: 10n, denominator: 1n };
const FIFTY: Rational = { numerator: 50n, denominator: 1n };

/** Per cent of a fraction, with two decimals where it does not end. */
function perCentOf(part: number, whole: number): string {
  const hundredths = Math.round((part * 10_000) / whole);
  return hundredths % 100 === 0 ? String(hundredths / 100) : (hundredths / 100).toFixed(2);
}

function tenthsAt(text: string, at: number): Fraction | null {
  const match = matchAt(TENTHS, text, at);
  if (match === null) return null;
  const [, whole, tenth, half, digits] = match;
  const value =
    digits === undefined
      ? `${hanNumeral(whole ?? "")}.${half === undefined ? (hanNumeral(tenth ?? "") ?? "0") : "5"}`
      : digits;
  const place = value.includes(".") && !value.endsWith(".0") ? 0 : 1;
  return {
    digits: String(Math.round(Number(value) * 10)),
    end: TENTHS.lastIndex,
    step: TEN,
    place,
  };
}

function fractionAt(text: string, at: number): Fraction | null {
  const match = matchAt(FRACTION, text, at);
  if (match === null) return tenthsAt(text, at);
  const [whole, part] = [
    Number(hanNumeral(match[1] ?? "")),
    Number(hanNumeral(match[2] ?? "")) || 0,
  ];
  if (!(whole > 1) || part === 0 || part >= whole) return null;
  const digits = perCentOf(part, whole);
  const place = digits.includes(".") ? -2 : 0;
  return { digits, end: FRACTION.lastIndex, step: TEN, place };
}

/**
 * Scans a share that is put in words: 三分之一, 三成, 两成五, 一半. Its value is in per cent.
 *
 * @param floor Where a bound word before it may begin at the earliest.
 */
export function scanFraction(text: string, at: number, floor: number): ScannedFigure | null {
  const isHalf = matchAt(HALF, text, at) !== null;
  const read: Fraction | null = isHalf
    ? { digits: "50", end: HALF.lastIndex, step: TEN, place: 1 }
    : fractionAt(text, at);
  if (read === null) return null;
  const { digits, end, place } = read;
  const before = boundBefore(text, at, floor);
  const after = boundAfter(text, end);
  const approx = before?.approx ?? after?.approx ?? null;
  // 半数以上 is anything from a half to the whole.
  const step = isHalf && approx === "gt" ? FIFTY : read.step;
  const edge = after?.edge ?? end;
  return {
    numeral: { end, digits, script: "han" },
    tail: { end: edge, scale: 0, approx: after?.approx ?? null, unit: "%", step, place },
    numeralStart: at,
    start: before?.edge ?? at,
    end: edge,
    approx,
    isNegative: false,
  };
}
