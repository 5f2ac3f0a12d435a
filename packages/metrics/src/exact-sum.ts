import type { Rational } from "@gongkai/core";
import { addRationals, formatRational, subtractRationals, toRational } from "@gongkai/core";

type Figure = number | string;

const decimalsOf = (figure: Figure): number => String(figure).split(".")[1]?.length ?? 0;

/** Writes an exact result with as many decimals as the finest figure that went into it. */
function writeExactly(result: Rational, figures: readonly Figure[]): string {
  const decimals = figures.reduce<number>((most, figure) => Math.max(most, decimalsOf(figure)), 0);
  return formatRational(result, decimals);
}

/** Adds figures without losing a digit: `["1.5", 2]` is `"3.5"`. */
export function exactSum(figures: readonly Figure[]): string {
  const sum = figures.map(toRational).reduce(addRationals, toRational(0));
  return writeExactly(sum, figures);
}

/** Subtracts one figure from another without losing a digit. */
export function exactDifference(minuend: Figure, subtrahend: Figure): string {
  const difference = subtractRationals(toRational(minuend), toRational(subtrahend));
  return writeExactly(difference, [minuend, subtrahend]);
}
