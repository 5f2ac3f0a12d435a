import type { LocalText } from "../../models/local-text.ts";
import type { OpenTable } from "../../models/table.ts";
import { rational, toRational } from "../../numbers/rational.ts";
import {
  addRationals,
  compareRationals,
  subtractRationals,
} from "../../numbers/rational-arithmetic.ts";
import { type BaseRange, type CountedShare, impliedBases } from "./implied-bases.ts";

/** The whole that shares are of, and how it is known. More than one range: all explain the rows equally well. */
export interface ShareBase {
  readonly ranges: readonly [BaseRange, ...BaseRange[]];
  readonly origin: LocalText;
}

const DECLARED: LocalText = { "zh-CN": "报告所注明的总数", en: "the declared total" };
const IMPLIED: LocalText = { "zh-CN": "多数行推出的总数", en: "the total that most rows imply" };
const SUMMED: LocalText = { "zh-CN": "各行之和", en: "the sum of the rows" };

const exactly = (base: bigint): readonly [BaseRange] => [{ from: base, to: base }];

/** The sum of the counts, where the shares add up to 100 % as nearly as their rounding allows. */
function summedBase(rows: readonly CountedShare[]): bigint | null {
  const sum = rows.map(({ share }) => share).reduce(addRationals, rational(0));
  const slack = rows
    .map(({ decimals }) => rational(1, 2n * 10n ** BigInt(decimals)))
    .reduce(addRationals, rational(0));
  const excess = subtractRationals(sum, rational(100));
  const distance = excess.numerator < 0n ? subtractRationals(rational(0), excess) : excess;
  if (compareRationals(distance, slack) === 1) return null;
  const base = rows.reduce((total, { count }) => total + count, 0n);
  return base === 0n ? null : base;
}

/** Finds the whole that the shares of a table are of: declared, else implied, else the sum; null where none is known. */
export function shareBase(
  declared: OpenTable["base"],
  rows: readonly CountedShare[],
): ShareBase | null {
  if (declared !== undefined) {
    const base = toRational(declared.value).numerator;
    return base > 0n ? { ranges: exactly(base), origin: DECLARED } : null;
  }
  const [first, ...others] = impliedBases(rows);
  if (first !== undefined) return { ranges: [first, ...others], origin: IMPLIED };
  const sum = summedBase(rows);
  return sum === null ? null : { ranges: exactly(sum), origin: SUMMED };
}
