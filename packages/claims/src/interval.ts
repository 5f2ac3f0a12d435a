import { addRationals, compareRationals, type Rational, toRational } from "@gongkai/core";

/** The values that a figure stands for: [lower, upper), or the one value where both are equal. */
export interface Interval {
  readonly lower: Rational;
  readonly upper: Rational;
}

/** The interval of an exact figure. */
export function pointInterval(value: number | string): Interval {
  const exact = toRational(value);
  return { lower: exact, upper: exact };
}

/** What two figures add up to. */
export const addIntervals = (first: Interval, second: Interval): Interval => ({
  lower: addRationals(first.lower, second.lower),
  upper: addRationals(first.upper, second.upper),
});

const ZERO = pointInterval(0);

/** What figures add up to, zero where there are none. */
export const sumOfIntervals = (intervals: readonly Interval[]): Interval =>
  intervals.reduce(addIntervals, ZERO);

/** Whether a figure stands for one value. */
export const isPoint = ({ lower, upper }: Interval): boolean =>
  compareRationals(lower, upper) === 0;

const contains = ({ lower, upper }: Interval, value: Rational): boolean =>
  compareRationals(lower, value) <= 0 && compareRationals(value, upper) < 0;

/** Whether two figures can stand for the same value: 4000余 and 4321 can, 4000余 and 5000 cannot. */
export function canBeEqual(first: Interval, second: Interval): boolean {
  if (isPoint(first) && isPoint(second)) return compareRationals(first.lower, second.lower) === 0;
  if (isPoint(first)) return contains(second, first.lower);
  if (isPoint(second)) return contains(first, second.lower);
  return (
    compareRationals(first.lower, second.upper) < 0 &&
    compareRationals(second.lower, first.upper) < 0
  );
}

/** Whether the first figure is greater than the second whatever the two stand for. */
export function mustExceed(first: Interval, second: Interval): boolean {
  const order = compareRationals(first.lower, second.upper);
  return order > 0 || (order === 0 && !isPoint(second));
}
