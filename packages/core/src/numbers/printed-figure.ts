import type { Approximation } from "../models/cell.ts";
import type { Rational } from "./rational.ts";

/** A figure as a text prints it, with the interval of values that it stands for. */
export interface PrintedFigure {
  /** Where `printed` begins in the text, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
  /** As printed, with bound word, figure, percent sign and unit: `逾4000人次`, `15.2%`. */
  readonly printed: string;
  /**
   * A safe integer where it is one, else a decimal string; 万 and 亿 are multiplied out, a percentage
   * keeps its number: `"15.2"` for `15.2%`.
   */
  readonly value: number | string;
  /** With `gt`, `lt` or `about`, `value` is a bound and not the figure itself. */
  readonly approx: Approximation | null;
  /** `人次`, `万元`, `%`, …; null where none is printed. */
  readonly unit: string | null;
  /** Digits printed after the point, before 万 or 亿 multiplies: 1 for `157.7万`. */
  readonly decimals: number;
  /** The power of ten of the last digit that counts, where the digits do not show it: 1 of 三成. */
  readonly place?: number;
  /** The figure stands for [lower, upper); both are the value where nothing bounds it. */
  readonly lower: Rational;
  readonly upper: Rational;
}
