/** An axis of figures that begins at zero. */
export interface Scale {
  /** Below zero only where a report prints a negative figure. */
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

const STEPS = [1, 2, 5, 10] as const;
const LINES = 5;

/** Finds round lines for figures: at most five over zero, and none between whole numbers. */
export function niceScale(values: readonly number[]): Scale {
  const greatest = Math.max(1, ...values);
  const least = Math.min(0, ...values);
  const raw = Math.max(1, (greatest - least) / LINES);
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  const step = STEPS.find((each) => each * magnitude >= raw) ?? 10;
  const interval = step * magnitude;
  return {
    min: Math.floor(least / interval) * interval,
    max: Math.ceil(greatest / interval) * interval,
    interval,
  };
}
