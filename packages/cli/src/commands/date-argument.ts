import { InvalidArgumentError } from "commander";

/** Reads a day from the command line. */
export function dateArgument(value: string): string {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  if (isDate) return value;
  throw new InvalidArgumentError("2024-06-03");
}
