import { Marks } from "./marks.ts";
import { type Comparison, type Match, turnMatch } from "./match.ts";
import { matchSentences } from "./match-sentences.ts";
import { matchWindows } from "./match-windows.ts";
import type { Narrative } from "./narrative.ts";

/** How many characters of each narrative are repeated, and passages that hold them all. */
export interface Repetition {
  readonly repeated: number;
  readonly otherRepeated: number;
  /** In the order of the first narrative. */
  readonly matches: readonly Match[];
}

/** Whether the narratives are to be compared the other way round, so that the order makes no difference. */
function isLater({ characters: own }: Narrative, { characters: other }: Narrative): boolean {
  if (own.length !== other.length) return own.length > other.length;
  for (const [at, character] of own.entries()) {
    const difference = character - (other[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

const byPlace = (left: Match, right: Match): number =>
  left.start - right.start || left.otherStart - right.otherStart || left.length - right.length;

/** Joins matches that follow on each other, or overlap, in both narratives alike. */
function joined(matches: readonly Match[]): Match[] {
  const whole: Match[] = [];
  const lastOf = new Map<number, number>();
  for (const match of [...matches].sort(byPlace)) {
    const { start, otherStart, length } = match;
    const offset = start - otherStart;
    const lastAt = lastOf.get(offset);
    const last = lastAt === undefined ? undefined : whole[lastAt];
    if (lastAt === undefined || last === undefined || start > last.start + last.length) {
      lastOf.set(offset, whole.push(match) - 1);
      continue;
    }
    whole[lastAt] = { ...last, length: Math.max(last.length, start + length - last.start) };
  }
  return whole;
}

/** Compares two narratives; the matches are the same whichever is the first. */
export function compareNarratives(own: Narrative, other: Narrative, size: number): Repetition {
  if (isLater(own, other)) {
    const { repeated, otherRepeated, matches } = compareNarratives(other, own, size);
    return {
      repeated: otherRepeated,
      otherRepeated: repeated,
      matches: matches.map(turnMatch).sort(byPlace),
    };
  }
  const comparison: Comparison = {
    own,
    other,
    ownMarks: new Marks(own.characters.length),
    otherMarks: new Marks(other.characters.length),
    matches: [],
  };
  matchWindows(comparison, size);
  matchSentences(comparison, size);
  return {
    repeated: comparison.ownMarks.count,
    otherRepeated: comparison.otherMarks.count,
    matches: joined(comparison.matches),
  };
}
