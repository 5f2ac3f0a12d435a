import { formatRational } from "./format-rational.ts";
import type { PrintedFigure } from "./printed-figure.ts";
import { type Rational, toRational } from "./rational.ts";
import { compareRationals } from "./rational-arithmetic.ts";
import { reduce } from "./reduce.ts";
import { lastPlace } from "./scan-figure.ts";
import { scanWhole } from "./scan-whole.ts";

/**
 * How a printed figure relates to the exact value: `truncated` where digits were cut off instead of
 * rounded.
 */
export type StatedVerdict = "agrees" | "truncated" | "disagrees";

/** The exact value counted in units of the last printed digit: 157.7万 is 1577 thousands. */
const inLastPlaces = ({ numerator, denominator }: Rational, place: number): Rational =>
  place < 0
    ? reduce(numerator * 10n ** BigInt(-place), denominator)
    : reduce(numerator, denominator * 10n ** BigInt(place));

const judgeExact = (stated: PrintedFigure, exact: Rational): StatedVerdict => {
  const scanned = scanWhole(stated.printed.trim());
  const place = stated.place ?? (scanned === null ? -stated.decimals : lastPlace(scanned));
  const printed = formatRational(inLastPlaces(toRational(stated.value), place), 0);
  const places = inLastPlaces(exact, place);
  if (formatRational(places, 0, "halfUp") === printed) return "agrees";
  return formatRational(places, 0, "truncate") === printed ? "truncated" : "disagrees";
};

const judgeBound = ({ lower, upper }: PrintedFigure, exact: Rational): StatedVerdict =>
  compareRationals(lower, exact) <= 0 && compareRationals(exact, upper) < 0
    ? "agrees"
    : "disagrees";

/**
 * Judges a printed figure against the exact value, at the decimals that are printed: equal after
 * rounding half up agrees, else equal after cutting off is truncated, else it disagrees. A bound
 * agrees where the exact value lies in its interval.
 *
 * @param stated A figure read by `readFigure` or `readFigures`. Signs count: for 下降37.8% pass the
 *   magnitude of the growth.
 * @param exact The value in the figure's own unit; in per cent for a percentage.
 * @returns The verdict, and the exact value with two decimals, or more where more are printed.
 *
 * @example
 * const stated = readFigure("30%");
 * const growth = growthRate(101, 132);
 * stated && growth && judgeStated(stated, growth) //=> {"verdict": "truncated", "recomputed": "30.69"}
 */
export function judgeStated(
  stated: PrintedFigure,
  exact: Rational,
): { verdict: StatedVerdict; recomputed: string } {
  const judge = stated.approx === null ? judgeExact : judgeBound;
  return {
    verdict: judge(stated, exact),
    recomputed: formatRational(exact, Math.max(2, stated.decimals)),
  };
}
