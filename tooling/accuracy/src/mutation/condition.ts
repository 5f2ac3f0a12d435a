import type { ReadFigure } from "./look.ts";
import { type Forms, parseSum, type Sum, totalOf } from "./sum.ts";

/** Something that holds for the tables, or does not. */
export interface Condition {
  readonly sums: readonly [Sum, Sum];
  /** False where one of the quantities is in no table. */
  holds(forms: Forms, read: ReadFigure): boolean;
}

/**
 * Parses `new > new^`, `denied = 0`.
 *
 * @throws {Error} where it is no comparison.
 */
export function parseCondition(text: string): Condition {
  const [, left = "", sign, right = ""] = /^(.+?) ([<>=]) (.+)$/.exec(text) ?? [];
  const sums = [parseSum(left), parseSum(right)] as const;
  return {
    sums,
    holds(forms, read) {
      const [first, second] = sums.map((sum) => totalOf(sum, forms, read));
      if (first === null || second === null || first === undefined || second === undefined) {
        return false;
      }
      if (sign === "=") return first === second;
      return sign === ">" ? first > second : first < second;
    },
  };
}
