import type { Mark } from "./mark.ts";
import { isClauseEnd, isSign, isTerm } from "./signs.ts";

/** 与疫情前相比，增长33.1%: held against what nobody knows. */
export function isAgainstUnknown(marks: readonly Mark[]): boolean {
  const than = marks.findLastIndex((mark) => isSign(mark, "compare"));
  const before = marks.slice(0, Math.max(than, 0));
  const clause = before.slice(before.findLastIndex(isClauseEnd) + 1);
  return !clause.some(isTerm) && clause.some(({ is }) => is === "unknown" || is === "narrowing");
}
