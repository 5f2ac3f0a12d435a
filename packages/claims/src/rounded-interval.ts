import { addRationals, type PrintedFigure, rational, subtractRationals } from "@gongkai/core";
import type { Interval } from "./interval.ts";

const SCALE = /[万亿]/u;
const POWERS: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/** From half a unit of the last printed digit below a figure to one above: what is rounded or cut to it. */
export function aroundLastDigit(
  { decimals, lower, upper }: PrintedFigure,
  scale: bigint = 1n,
): Interval {
  const places = 10n ** BigInt(decimals);
  return {
    lower: subtractRationals(lower, rational(scale, 2n * places)),
    upper: addRationals(upper, rational(scale, places)),
  };
}

/**
 * The values that a printed figure stands for where it is compared.
 *
 * 1.3万件 is printed for 13,000, and for what is rounded or cut to it: from half a unit of its last digit below to
 * one above.
 */
export function roundedInterval(figure: PrintedFigure): Interval {
  const { approx, printed, unit, lower, upper } = figure;
  const scale = approx === null ? SCALE.exec(printed)?.[0] : undefined;
  const power = scale === undefined ? undefined : POWERS[scale];
  if (power === undefined) return { lower, upper };
  // 万元 is the unit, 万 of 万件 is part of the number.
  const isOfUnit = unit?.startsWith(scale ?? "") === true;
  return aroundLastDigit(figure, isOfUnit ? 1n : power);
}
