import {
  compareRationals,
  divideRationals,
  type Fact,
  type LocalText,
  multiplyRationals,
  type PrintedFigure,
  type Rational,
  rational,
  subtractRationals,
  type TextRange,
} from "@gongkai/core";
import { growth } from "@gongkai/metrics";
import { addIntervals, canBeEqual, type Interval, isPoint } from "../interval.ts";
import { keyOf, type Occurrence } from "../occurrence.ts";
import type { OccurrenceIndex } from "../occurrence-index.ts";
import type { Expression, Quantity } from "../reader/expression.ts";
import { aroundLastDigit, roundedInterval } from "../rounded-interval.ts";

/** Where the figures of an expression are looked up. */
export interface Evidence {
  readonly index: OccurrenceIndex;
  /** What last year's report states, for years that this one does not. */
  readonly earlier: OccurrenceIndex | null;
  /** The quantities whose cells are printed blank: in a sum they count nothing. */
  readonly blanks: ReadonlySet<string>;
  /** The text that the figure stands in, and where. */
  readonly path: string;
  readonly own: TextRange;
  /** Whose figures are taken first: those of the same text, or those of the tables. */
  readonly prefers: "text" | "tables";
}

/** What an expression comes to, and what it was computed from. */
export interface Value {
  readonly interval: Interval;
  readonly facts: readonly Fact[];
  /** Whether a figure of last year's report is among them. */
  readonly isEarlier: boolean;
  /** Whether it is only known to the digits of 万 or 亿: 468万. */
  readonly isRounded: boolean;
}

export type Evaluated = Value | LocalText;

export const isValue = (evaluated: Evaluated): evaluated is Value => "interval" in evaluated;

const missing = (year: number): LocalText => ({
  "zh-CN": `报告没有给出${year}年的数`,
  en: `The report does not give the figure for ${year}`,
});

const ambiguous = (year: number): LocalText => ({
  "zh-CN": `${year}年的数在报告中前后不一，无法核算`,
  en: `The report gives different figures for ${year}`,
});

/** Of figures that are only bounds nothing can be computed. */
export const vague: LocalText = {
  "zh-CN": "所依据的数只有约数，无法核算",
  en: "One of the figures is only a bound",
};

const ofZero: LocalText = {
  "zh-CN": "基数为零，无法核算",
  en: "The figure that it is measured by is zero",
};

const isOwn = ({ path, range }: Occurrence, { path: own, own: place }: Evidence): boolean =>
  path === own && range?.start === place.start;

const sameValue = (one: Occurrence, other: Occurrence): boolean =>
  compareRationals(one.interval.lower, other.interval.lower) === 0 &&
  compareRationals(one.interval.upper, other.interval.upper) === 0;

/** The figures for a quantity that are asked first: of the same text, of tables, of other texts. */
function candidatesFor(of: Quantity, evidence: Evidence): readonly Occurrence[] {
  const repetition = evidence.index.get(keyOf(of));
  if (repetition === undefined) return [];
  const { ofTables, byText, distinct } = repetition;
  const near = (byText.get(evidence.path) ?? []).filter((one) => !isOwn(one, evidence));
  // 办结3600余件 says less than the table, where both can be one figure.
  const isRough =
    near.every(({ fact }) => fact.approx !== null) &&
    near.every((one) => ofTables.some((other) => canBeEqual(one.interval, other.interval)));
  const isOfText = evidence.prefers === "text" && !isRough;
  const order = isOfText ? [near, ofTables] : [ofTables, near];
  const first = order.find(({ length }) => length > 0);
  return first ?? distinct.slice(0, 3).filter((one) => !isOwn(one, evidence));
}

function quantityValue(of: Quantity, evidence: Evidence): Evaluated {
  const candidates = candidatesFor(of, evidence);
  const [first] = candidates;
  if (first !== undefined) {
    const isOne = candidates.every((other) => sameValue(first, other));
    return isOne
      ? {
          interval: first.interval,
          facts: [first.fact],
          isEarlier: false,
          isRounded: isRounded(first),
        }
      : ambiguous(of.year);
  }
  const [past] =
    evidence.earlier?.get(keyOf(of))?.values.filter(({ range }) => range === null) ?? [];
  const other = past ?? evidence.earlier?.get(keyOf(of))?.values[0];
  return other === undefined
    ? missing(of.year)
    : {
        interval: other.interval,
        facts: [other.fact],
        isEarlier: true,
        isRounded: isRounded(other),
      };
}

/** No bound word, and still a range: 468万 is one of ten thousand figures. */
const isRounded = ({ fact, interval }: Occurrence): boolean =>
  fact.approx === null && !isPoint(interval);

function figureValue(figure: PrintedFigure): Value {
  // A percentage is printed rounded or cut; so it is where it is computed with.
  const interval = figure.unit === "%" ? aroundLastDigit(figure) : roundedInterval(figure);
  const isRange = figure.approx === null && !isPoint(interval);
  return { interval, facts: [], isEarlier: false, isRounded: isRange };
}

const ZERO: Value = {
  interval: { lower: rational(0), upper: rational(0) },
  facts: [],
  isEarlier: false,
  isRounded: false,
};

const added = (one: Value, other: Value): Value => ({
  interval: addIntervals(one.interval, other.interval),
  facts: [...one.facts, ...other.facts],
  isEarlier: one.isEarlier || other.isEarlier,
  isRounded: one.isRounded || other.isRounded,
});

function sumValue(of: readonly Expression[], evidence: Evidence): Evaluated {
  let total = ZERO;
  let isPrinted = false;
  for (const expression of of) {
    const isBlank = expression.op === "quantity" && evidence.blanks.has(keyOf(expression.of));
    const value = evaluate(expression, evidence);
    if (isValue(value)) {
      total = added(total, value);
      isPrinted = true;
    } else if (!isBlank) return value;
  }
  return isPrinted ? total : missing(0);
}

/** The ends of a range; the one value where it is no range; null of a bound, which says too little. */
const endsOf = ({ interval, isRounded: isRange }: Value): readonly Rational[] | null => {
  if (isPoint(interval)) return [interval.lower];
  return isRange ? [interval.lower, interval.upper] : null;
};

/** What two values give: their quotient in per cent, their difference, their growth; of ranges the range of it. */
function combined(
  [first, second]: readonly [Value, Value],
  compute: (first: Rational, second: Rational) => Rational | null,
): Evaluated {
  const [ones, others] = [endsOf(first), endsOf(second)];
  if (ones === null || others === null) return vague;
  const results = ones.flatMap((one) => others.map((other) => compute(one, other)));
  const known = results.filter((result) => result !== null).sort(compareRationals);
  const [lower] = known;
  const upper = known.at(-1);
  if (lower === undefined || upper === undefined || known.length < results.length) return ofZero;
  return {
    interval: { lower, upper },
    facts: [...first.facts, ...second.facts],
    isEarlier: first.isEarlier || second.isEarlier,
    isRounded: known.length > 1,
  };
}

const HUNDRED = rational(100);

const perCent = (part: Rational, whole: Rational): Rational | null =>
  whole.numerator === 0n ? null : multiplyRationals(divideRationals(part, whole), HUNDRED);

const magnitude = ({ numerator, denominator }: Rational): Rational => ({
  numerator: numerator < 0n ? -numerator : numerator,
  denominator,
});

const COMPUTE: Readonly<
  Record<"growth" | "change" | "multiple", (from: Rational, to: Rational) => Rational | null>
> = {
  change: (from, to) => subtractRationals(to, from),
  growth: (from, to) => perCent(subtractRationals(to, from), magnitude(from)),
  multiple: (from, to) => (from.numerator === 0n ? null : divideRationals(to, from)),
};

/** Why a growth of these two facts cannot be computed: zero, a bound, counted otherwise since. */
function obstacle(from: Value, to: Value): LocalText | null {
  const [[earlier, ...more], [later, ...others]] = [from.facts, to.facts];
  if (earlier === undefined || later === undefined || more.length + others.length > 0) return null;
  if (earlier.approx !== null || later.approx !== null) return vague;
  return growth(earlier, later).reason;
}

/** Computes an expression from what the report states; or says why it cannot. */
export function evaluate(expression: Expression, evidence: Evidence): Evaluated {
  switch (expression.op) {
    case "quantity":
      return quantityValue(expression.of, evidence);
    case "figure":
      return figureValue(expression.of);
    case "sum":
      return sumValue(expression.of, evidence);
    case "share": {
      const part = evaluate(expression.part, evidence);
      const whole = evaluate(expression.whole, evidence);
      if (!isValue(part)) return part;
      return isValue(whole) ? combined([part, whole], perCent) : whole;
    }
    default: {
      const from = evaluate(expression.from, evidence);
      const to = evaluate(expression.to, evidence);
      if (!isValue(from)) return from;
      if (!isValue(to)) return to;
      const reason = expression.op === "growth" ? obstacle(from, to) : null;
      return reason ?? combined([from, to], COMPUTE[expression.op]);
    }
  }
}
