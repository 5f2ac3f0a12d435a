/** How a report prints its percentages. */
export interface PercentHabit {
  readonly decimals: 0 | 1 | 2;
  /** Whether `50.00%` is printed as `50%`. */
  readonly isTrimmed: boolean;
}

/** A part of a whole in per cent, in units of the last decimal printed; rounded half up. */
export function percentUnits(part: number, whole: number, { decimals }: PercentHabit): bigint {
  const numerator = BigInt(part) * 100n * 10n ** BigInt(decimals);
  const denominator = BigInt(whole);
  return (2n * numerator + denominator) / (2n * denominator);
}

/** Prints units of the last decimal: 1520 at two decimals is `15.20`, or `15.2` where it is trimmed. */
export function printUnits(units: bigint, { decimals, isTrimmed }: PercentHabit): string {
  const one = 10n ** BigInt(decimals);
  const all = (units % one).toString().padStart(decimals, "0");
  const fraction = isTrimmed ? all.replace(/0+$/, "") : all;
  return decimals === 0 || fraction === "" ? `${units / one}` : `${units / one}.${fraction}`;
}
