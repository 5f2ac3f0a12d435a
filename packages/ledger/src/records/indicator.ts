import { approximationSchema } from "@gongkai/core";
import * as z from "zod/mini";

/**
 * A figure that is entered and not counted from records: visits, calls, decisions made, rules in force.
 *
 * `dimensions` names what it is counted by, `{ channel: "微博" }`; `{}` for a total. With `approx`
 * the value is a bound. `year` null: the year that is compiled.
 */
export const indicatorSchema = z.looseObject({
  /** A concept code, such as `engagement.calls`. */
  concept: z.string().check(z.minLength(1)),
  dimensions: z.record(z.string(), z.string()),
  year: z.nullable(z.int()),
  /** A decimal as digits, such as `59237.2449`. */
  value: z.string(),
  approx: z.nullable(approximationSchema),
  unit: z.nullable(z.string()),
  /** Where the office has it from. */
  source: z.nullable(z.string()),
});

export type Indicator = z.infer<typeof indicatorSchema>;
