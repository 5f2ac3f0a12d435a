import type { Marks } from "./marks.ts";
import type { Narrative } from "./narrative.ts";

/** Characters that stand in both narratives, one after the other. */
export interface Match {
  readonly start: number;
  readonly otherStart: number;
  readonly length: number;
}

/** Two narratives, what of each has been found in the other, and where. */
export interface Comparison {
  readonly own: Narrative;
  readonly other: Narrative;
  readonly ownMarks: Marks;
  readonly otherMarks: Marks;
  readonly matches: Match[];
}

export function addMatch({ matches, ownMarks, otherMarks }: Comparison, match: Match): void {
  matches.push(match);
  ownMarks.mark(match.start, match.length);
  otherMarks.mark(match.otherStart, match.length);
}

/** The same match seen from the other narrative. */
export const turnMatch = ({ start, otherStart, length }: Match): Match => ({
  start: otherStart,
  otherStart: start,
  length,
});
