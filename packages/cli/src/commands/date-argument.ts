import { InvalidArgumentError } from "commander";

/** Reads a day from the command line. */
export function dateArgument(value: string): string {
  // 2024-02-30 is parsed as the first of March.
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  throw new InvalidArgumentError("2024-06-03");
}
