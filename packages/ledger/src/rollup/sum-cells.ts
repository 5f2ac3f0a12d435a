import {
  addRationals,
  type Cell,
  type CellReading,
  formatRational,
  type LocalText,
  rational,
  toRational,
} from "@gongkai/core";

/** What one child prints in a cell. */
export interface ChildReading {
  /** The child's number. */
  readonly child: number;
  readonly reading: CellReading;
}

/** A child's cell that cannot be added, and why. */
export interface UnusableCell {
  readonly child: number;
  readonly reason: LocalText;
}

/** The sum of one cell over all children. */
export interface CellSum {
  /** Null where all are blank, or where one of them cannot be added. */
  readonly cell: Cell;
  /** The children that print a figure. */
  readonly from: readonly number[];
  /** The children without one. */
  readonly blank: readonly number[];
  readonly unusable: readonly UnusableCell[];
}

/** The unit that the figures are in: the form's, or the one that all of them print. */
function commonUnit(readings: readonly ChildReading[], formUnit: string | null): string | null {
  if (formUnit !== null) return formUnit;
  const [first] = readings;
  return first?.reading.unit ?? null;
}

function whyUnusable({ state, approx, unit }: CellReading, wanted: string | null, isFree: boolean) {
  if (state === "unreadable" || state === "notStated")
    return { "zh-CN": "读不出一个数", en: "cannot be read as one figure" };
  if (approx !== null) return { "zh-CN": "是约数", en: "is only approximate" };
  const isOwnUnit = isFree ? unit === wanted : unit === null || unit === wanted;
  if (isOwnUnit) return null;
  return {
    "zh-CN": `单位${unit === null ? "没有写明" : `是“${unit}”`}`,
    en: unit === null ? "prints no unit" : `is in ${unit}`,
  };
}

const decimalsOf = ({ value }: CellReading): number =>
  String(value ?? "").split(".")[1]?.length ?? 0;

function total(readings: readonly CellReading[]): number | string {
  const sum = readings.map(({ value }) => toRational(value ?? 0)).reduce(addRationals, rational(0));
  const printed = formatRational(sum, Math.max(0, ...readings.map(decimalsOf)));
  const whole = printed.includes(".") ? Number.NaN : Number(printed);
  return Number.isSafeInteger(whole) ? whole : printed;
}

/**
 * Adds up what children print in one cell, exactly.
 *
 * A blank, a dash, a slash and 无 add nothing; blanks alone add up to a blank. What cannot be read, is
 * approximate or in another unit is not guessed: there is no sum then.
 *
 * @param formUnit The unit of the form; null: figures may print their own, all the same.
 */
export function sumCells(readings: readonly ChildReading[], formUnit: string | null): CellSum {
  const isFigure = ({ reading: { state } }: ChildReading) =>
    state === "number" || state === "unreadable" || state === "notStated";
  const figures = readings.filter(isFigure);
  const unit = commonUnit(figures, formUnit);
  const unusable = figures.flatMap(({ child, reading }): UnusableCell[] => {
    const reason = whyUnusable(reading, unit, formUnit === null);
    return reason === null ? [] : [{ child, reason }];
  });
  const from = [...new Set(figures.map(({ child }) => child))];
  const blank = readings.flatMap(({ child }) => (from.includes(child) ? [] : [child]));
  if (figures.length === 0 || unusable.length > 0) return { cell: null, from, blank, unusable };
  const value = total(figures.map(({ reading }) => reading));
  const cell =
    formUnit === null && unit !== null ? { printed: `${value}${unit}`, value, unit } : value;
  return { cell, from, blank, unusable };
}
