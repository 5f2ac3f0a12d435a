import { addRationals, compareRationals, toRational } from "@gongkai/core";
import type { Chart } from "./chart.ts";

/**
 * Whether the parts of a year exceed the whole that the report states: two of its tables may count the
 * same in different parts. Such parts are not put one over another.
 */
export function isOverfull({ shape, series, total }: Chart, at: number): boolean {
  const whole = total?.figures[at]?.value ?? null;
  if (shape !== "stack" || whole === null) return false;
  const parts = series.flatMap(({ figures }) => figures[at]?.value ?? []);
  const sum = parts.map(toRational).reduce(addRationals, toRational(0));
  return compareRationals(sum, toRational(whole)) > 0;
}
