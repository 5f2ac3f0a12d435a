import type { CellReading } from "../models/cell.ts";
import type { LocalText } from "../models/local-text.ts";
import { type Rational, rational, toRational } from "../numbers/rational.ts";
import { addRationals } from "../numbers/rational-arithmetic.ts";

const ZERO = rational(0);

/** What a cell adds to a sum, exactly; blank, dash, slash and 无 stand for zero: an assumption. */
export const amountOf = ({ value }: Pick<CellReading, "value">): Rational =>
  value === null ? ZERO : toRational(value);

/** Adds cells up exactly. */
export const addReadings = (readings: readonly CellReading[]): Rational =>
  readings.map(amountOf).reduce(addRationals, ZERO);

/** So many decimals a cell is printed with. */
export const decimalsOf = ({ value }: Pick<CellReading, "value">): number =>
  String(value ?? "").split(".")[1]?.length ?? 0;

/** Why cells cannot be added up, or null where they can. */
export function whyNotAddable(readings: readonly CellReading[]): LocalText | null {
  if (readings.some(({ state }) => state === "unreadable" || state === "notStated")) {
    return { "zh-CN": "有一格无法读出一个数", en: "a cell cannot be read as one figure" };
  }
  if (readings.some(({ approx }) => approx !== null)) {
    return { "zh-CN": "有一格只是约数", en: "a cell is only approximate" };
  }
  const units = new Set(readings.flatMap(({ unit }) => unit ?? []));
  return units.size > 1 ? { "zh-CN": "各格单位不同", en: "the cells have different units" } : null;
}
