import type { Dimensions, Fact, LocalText, TextRange } from "@gongkai/core";
import { type Interval, pointInterval } from "./interval.ts";

/** One place of a report that states one quantity. */
export interface Occurrence {
  readonly path: string;
  readonly range: TextRange | null;
  readonly concept: string;
  readonly dimensions: Dimensions;
  readonly year: number;
  /** Of money in yuan. */
  readonly interval: Interval;
  /** Null where the figure is stated without one. */
  readonly unit: string | null;
  /** As the report shows it: the figure, the words for "none", or the cell. */
  readonly printed: string;
  readonly fact: Fact;
}

/** Occurrences with the same key state the same quantity. */
export function keyOf({
  concept,
  dimensions,
  year,
}: Pick<Occurrence, "concept" | "dimensions" | "year">): string {
  let key = `${concept} ${year}`;
  for (const name of Object.keys(dimensions).sort()) {
    key += ` ${name}=${JSON.stringify(dimensions[name])}`;
  }
  return key;
}

const isMoney = (unit: string | null): boolean => unit?.endsWith("元") === true;

const ZERO = pointInterval(0);

const isZero = ({ interval }: Occurrence): boolean =>
  interval.lower.numerator === ZERO.lower.numerator &&
  interval.upper.numerator === ZERO.upper.numerator;

/** Whether two figures can be compared at all: 880 and 万元 without a unit in the form cannot. */
export function isComparable(first: Occurrence, second: Occurrence): boolean {
  if (isMoney(first.unit) === isMoney(second.unit)) return true;
  return isZero(first) || isZero(second);
}

/** Names an occurrence in a message. */
export const namedPlace = (place: LocalText, printed: string): LocalText => ({
  "zh-CN": `“${place["zh-CN"]}”的“${printed}”`,
  en: `“${printed}” in “${place.en}”`,
});
