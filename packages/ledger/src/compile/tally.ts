import {
  type Approximation,
  addRationals,
  type Dimensions,
  formatRational,
  type Rational,
  toRational,
} from "@gongkai/core";
import { figureKey } from "./figure-key.ts";
import { figureValue } from "./in-unit.ts";
import { RecordRanges } from "./record-ranges.ts";

/** The lists whose records are counted. */
export type CountedList = "items" | "requests" | "indicators";

/** What stands behind a figure: records of a list, or the reports that were added up. */
export type TracedList = CountedList | "children";

/** A figure and the records behind it. */
export interface CompiledFigure {
  /** A safe integer, or a decimal as digits. */
  readonly value: number | string;
  /** With a bound, the value is not the figure itself. */
  readonly approx: Approximation | null;
  /** The unit that was entered with it; null: that of its concept, of fees yuan. */
  readonly unit: string | null;
  readonly list: TracedList;
  readonly records: RecordRanges;
}

interface Sum {
  readonly list: CountedList;
  readonly records: RecordRanges;
  amount: Rational | null;
  decimals: number;
}

/** Counts records by what they count as. */
export class Tally {
  readonly #sums = new Map<string, Sum>();
  readonly #entered = new Map<string, CompiledFigure>();

  #sumOf(key: string, list: CountedList): Sum {
    const known = this.#sums.get(key);
    if (known !== undefined) return known;
    const sum: Sum = { list, records: new RecordRanges(), amount: null, decimals: 0 };
    this.#sums.set(key, sum);
    return sum;
  }

  /** Counts one record. */
  count(list: CountedList, ordinal: number, key: string): void {
    this.#sumOf(key, list).records.add(ordinal);
  }

  /** Adds a record's amount in yuan. */
  add(list: CountedList, ordinal: number, key: string, amount: string): void {
    const sum = this.#sumOf(key, list);
    sum.records.add(ordinal);
    sum.amount = addRationals(sum.amount ?? toRational(0), toRational(amount));
    sum.decimals = Math.max(sum.decimals, amount.split(".")[1]?.length ?? 0);
  }

  /** Puts in a figure that was entered. */
  enter(key: string, figure: CompiledFigure): void {
    this.#entered.set(key, figure);
  }

  /** The figure of a concept; undefined where no record counts as it. */
  find(concept: string, dimensions: Dimensions = {}): CompiledFigure | undefined {
    return this.at(figureKey(concept, dimensions));
  }

  at(key: string): CompiledFigure | undefined {
    const sum = this.#sums.get(key);
    if (sum === undefined) return this.#entered.get(key);
    const { list, records, amount, decimals } = sum;
    const value = amount === null ? records.count : figureValue(formatRational(amount, decimals));
    return { value, approx: null, unit: null, list, records };
  }

  /** The keys of all figures, and of those of a list alone. */
  *keys(): Generator<string> {
    yield* this.#sums.keys();
    yield* this.#entered.keys();
  }
}
