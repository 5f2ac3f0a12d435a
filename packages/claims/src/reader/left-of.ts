import type { SignMeaning } from "../words/word-group.ts";
import { withoutBrackets } from "./brackets.ts";
import type { FigureMark, Mark } from "./mark.ts";
import { isClauseEnd, isSignOf, isTerm } from "./signs.ts";

/** What stands between the last figure and a figure. */
export interface Left {
  /** The clause that the figure stands in, or the one before it where this one says nothing. */
  readonly tail: readonly Mark[];
  /** The clause that the figure stands in, whether it says anything or not. */
  readonly clause: readonly Mark[];
  /** The clauses before the tail. */
  readonly context: readonly Mark[];
}

/** A figure where it stands: as the mark of a segment, behind other marks. */
export interface FigurePlace {
  readonly at: number;
  readonly mark: FigureMark;
  readonly left: Left;
  /** From where the words before it are read: behind the last figure. */
  readonly from: number;
}

const SIGNS_THAT_SAY_NOTHING: ReadonlySet<SignMeaning> = new Set([
  "conj",
  "clause",
  "open",
  "close",
  "each",
  "respectively",
  "sum",
  "than",
  "from",
]);

/** Whether a mark says anything of what is counted, or how. */
export const isTelling = (mark: Mark): boolean =>
  isTerm(mark) ||
  mark.is === "unknown" ||
  mark.is === "narrowing" ||
  mark.is === "year" ||
  (mark.is === "sign" && !isSignOf(mark, SIGNS_THAT_SAY_NOTHING));

/** Divides what stands before a figure into its clause and those before. */
export function leftOf(marks: readonly Mark[]): Left {
  const kept = withoutBrackets(marks);
  let from = kept.findLastIndex(isClauseEnd) + 1;
  const clause = kept.slice(from);
  while (from > 0 && !kept.slice(from).some(isTelling)) {
    from = kept.slice(0, from - 1).findLastIndex(isClauseEnd) + 1;
  }
  return { tail: kept.slice(from), clause, context: kept.slice(0, from) };
}
