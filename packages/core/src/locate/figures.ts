import { readingAt } from "../tables/cell-at.ts";
import { CellKind, type Matrix } from "../tables/matrix.ts";

/** What the cells of a table say, as far as a search for the wrong one has to know. */
export interface Figures {
  /** By the number of the cell; what is no figure stands as 0. */
  readonly values: readonly number[];
  /** Cells that say no whole number of their own: unreadable, approximate, with a decimal point. */
  readonly unknown: ReadonlySet<number>;
  readonly blank: ReadonlySet<number>;
  /** Cells with a dash, a slash or 无. */
  readonly marked: ReadonlySet<number>;
  /** A figure is so large that sums of doubles would not be exact. */
  readonly isTooLarge: boolean;
}

const LARGEST = 2 ** 44;

const NONE: ReadonlySet<number> = new Set();

/** The unit that most cells with a unit have; cells with another cannot be added to them. */
function commonestUnit(units: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const unit of units) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let commonest: string | null = null;
  for (const [unit, count] of counts) {
    if (commonest === null || count > (counts.get(commonest) ?? 0)) commonest = unit;
  }
  return commonest;
}

/** Reads cell by cell what a matrix only says of all its cells together. */
export function figuresOf(matrix: Matrix): Figures {
  const { values, kinds } = matrix;
  if ((kinds & CellKind.notPlain) === 0) {
    return { values, unknown: NONE, blank: NONE, marked: NONE, isTooLarge: false };
  }
  const readings = values.map((_, cell) => readingAt(matrix, cell));
  const unit = commonestUnit(readings.map((reading) => reading.unit));
  const unknown = new Set<number>();
  const blank = new Set<number>();
  const marked = new Set<number>();
  let isTooLarge = false;
  for (const [cell, reading] of readings.entries()) {
    const { state } = reading;
    const value = values[cell] ?? 0;
    if (state === "blank") blank.add(cell);
    else if (state !== "number") marked.add(cell);
    const isIllegible = state === "unreadable" || state === "notStated";
    const isOtherUnit = reading.unit !== null && reading.unit !== unit;
    if (isIllegible) marked.delete(cell);
    if (isIllegible || isOtherUnit || reading.approx !== null || !Number.isInteger(value)) {
      unknown.add(cell);
    } else if (Math.abs(value) > LARGEST) isTooLarge = true;
  }
  return { values, unknown, blank, marked, isTooLarge };
}
