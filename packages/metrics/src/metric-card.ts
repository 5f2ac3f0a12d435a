import type { LocalText } from "@gongkai/core";

/** The definition of a metric: the same wherever its value is printed. */
export interface MetricCard {
  /** The name of the function and the `metric` of its values; permanent. */
  readonly id: string;
  readonly label: LocalText;
  readonly formula: LocalText;
  /** What the value is relative to, and who declares it. */
  readonly base: LocalText;
  readonly rounding: LocalText;
  /** What a zero does. */
  readonly zero: LocalText;
  /** What a blank, a dash, an unreadable or an approximate figure does. */
  readonly blank: LocalText;
  readonly unit: "%" | null;
  readonly example: LocalText;
}
