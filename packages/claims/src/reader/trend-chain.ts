import type { Mark } from "./mark.ts";
import { figureAt, isSign } from "./signs.ts";

/** 增长, 下降, 净增. */
export const isTrend = (mark: Mark): boolean =>
  isSign(mark, "increase", "decrease") || isSign(mark, "netIncrease", "netDecrease");

/** A figure of a list, and the word for growth or decline that it has of its own. */
export interface Grown {
  readonly at: number;
  readonly word: Mark | null;
}

/** 同比分别增长13.9%、下降8.8%, 分别减少223件、增加17件: the figures of the list, each with a word of its own. */
export function trendChain(marks: readonly Mark[], at: number): Grown[] {
  const unit = figureAt(marks, at)?.figure.unit;
  const chain: Grown[] = [{ at, word: null }];
  let word: Mark | null = null;
  for (const [index, mark] of marks.slice(at + 1).entries()) {
    if (mark.is === "figure") {
      if (mark.figure.unit !== unit) break;
      chain.push({ at: at + 1 + index, word });
      word = null;
    } else if (isTrend(mark)) word = mark;
    else if (!isSign(mark, "conj", "clause") && mark.is !== "filler") break;
  }
  return chain;
}
