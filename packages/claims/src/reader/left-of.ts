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

const NO_MARKS: readonly Mark[] = [];

/** The marks from one place to another, as they are where these are all. */
const part = (marks: readonly Mark[], from: number, to: number): readonly Mark[] => {
  if (from >= to) return NO_MARKS;
  return from === 0 && to === marks.length ? marks : marks.slice(from, to);
};

/** Where the clause begins that ends at a place. */
function startOfClause(marks: readonly Mark[], end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const mark = marks[at];
    if (mark !== undefined && isClauseEnd(mark)) return at + 1;
  }
  return 0;
}

/** Whether marks say anything from one place up to another. */
function tells(marks: readonly Mark[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = marks[at];
    if (mark !== undefined && isTelling(mark)) return true;
  }
  return false;
}

/** Divides what stands before a figure into its clause and those before. */
export function leftOf(marks: readonly Mark[]): Left {
  const kept = withoutBrackets(marks);
  const start = startOfClause(kept, kept.length);
  const clause = part(kept, start, kept.length);
  let from = start;
  for (let end = kept.length; from > 0 && !tells(kept, from, end); ) {
    end = from;
    from = startOfClause(kept, from - 1);
  }
  const tail = from === start ? clause : part(kept, from, kept.length);
  return { tail, clause, context: part(kept, 0, from) };
}
