import { multiplyRationals, type Rational, rational } from "@gongkai/core";
import type { Interval } from "./interval.ts";

const YUAN: ReadonlyMap<string, number> = new Map([
  ["元", 1],
  ["万元", 10_000],
  ["亿元", 100_000_000],
]);

/** How many yuan a measure of money stands for; null for what is no money. */
export const yuanIn = (unit: string | null): Rational | null => {
  const yuan = unit === null ? undefined : YUAN.get(unit);
  return yuan === undefined ? null : rational(yuan);
};

/** An interval of money in yuan, so that 万元 and 元 can be compared; others as they are. */
export function inYuan(interval: Interval, unit: string | null): Interval {
  const yuan = yuanIn(unit);
  if (yuan === null) return interval;
  return {
    lower: multiplyRationals(interval.lower, yuan),
    upper: multiplyRationals(interval.upper, yuan),
  };
}
