import type { Approximation } from "../models/cell.ts";
import { boundAfter, boundBetween } from "./bound-words.ts";
import { afterSpace, matchAt } from "./match-at.ts";
import { MEASURE_WORD } from "./measure-words.ts";
import type { Rational } from "./rational.ts";

/** What follows a numeral: 万余条, %以上. */
export interface FigureTail {
  readonly end: number;
  /** The power of ten of the multiplier: 4 for 万. */
  readonly scale: number;
  readonly approx: Approximation | null;
  readonly unit: string | null;
  /** One unit of the digit that counts, where the printed digits do not show it: 10 of 三成. */
  readonly step?: Rational;
  /** The power of ten that the last digit stands for, likewise: 1 of 三成. */
  readonly place?: number;
}

/** 万 before 元 belongs to the unit 万元. */
const MULTIPLIER =
  /万(?=亿元)|万亿(?!元)|万万(?!元)|[百千](?=[万亿]元)|[百千]?[万亿](?!元|美元)|百(?![姓货度科分])|千(?![克米瓦])/y;

const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Years and days after a bound (30余年) are no measure of what a report counts. */
const PERIOD = /[年月日]/y;

const scanMultiplier = (text: string, at: number): { end: number; scale: number } => {
  const match = matchAt(MULTIPLIER, text, afterSpace(text, at));
  if (match === null) return { end: at, scale: 0 };
  const scale = [...match[0]].reduce((sum, character) => sum + (powers[character] ?? 0), 0);
  return { end: MULTIPLIER.lastIndex, scale };
};

const scanUnit = (text: string, at: number): { end: number; unit: string | null } => {
  const match = matchAt(MEASURE_WORD, text, afterSpace(text, at));
  if (match === null) return { end: at, unit: null };
  return { end: MEASURE_WORD.lastIndex, unit: match[0] === "％" ? "%" : match[0] };
};

/**
 * Reads multiplier, bound word and unit after a numeral that ends at `at`.
 *
 * @returns null where a period follows the bound: 30余年.
 */
export function scanTail(text: string, at: number): FigureTail | null {
  const multiplier = scanMultiplier(text, at);
  const between = boundBetween(text, multiplier.end);
  if (between === null) {
    const { end, unit } = scanUnit(text, multiplier.end);
    const after = boundAfter(text, end);
    const approx = after?.approx ?? null;
    return { end: after?.edge ?? end, scale: multiplier.scale, approx, unit };
  }
  if (matchAt(PERIOD, text, between.edge)) return null;
  const later = multiplier.scale === 0 ? scanMultiplier(text, between.edge) : null;
  const { end, unit } = scanUnit(text, later?.end ?? between.edge);
  return { end, scale: later?.scale ?? multiplier.scale, approx: between.approx, unit };
}
