import { addMatch, type Comparison, type Match } from "./match.ts";
import { BREAK } from "./placeholders.ts";
import { WindowIndex } from "./window-index.ts";

const NONE = -1;

function matchFrom({ own, other }: Comparison, start: number, otherStart: number): Match {
  const [mine, theirs] = [own.characters, other.characters];
  let length = 0;
  while (start + length < mine.length) {
    const character = mine[start + length];
    if (character === BREAK || character !== theirs[otherStart + length]) break;
    length++;
  }
  return { start, otherStart, length };
}

/** The longest of the matches that begin here; the same place in both goes before others. */
function longestFrom(comparison: Comparison, start: number, candidates: readonly number[]): Match {
  return candidates
    .map((candidate) => matchFrom(comparison, start, candidate))
    .reduce(
      (longest, match) => (match.length > longest.length ? match : longest),
      matchFrom(comparison, start, start),
    );
}

/**
 * Finds what stands in both narratives in passages of at least `size` characters.
 *
 * Each character that stands in such a passage is in a match, on either side. Linear in the length
 * of both: a match begins only where it adds a character, and few candidates are tried for each.
 */
export function matchWindows(comparison: Comparison, size: number): void {
  const { own, other, ownMarks, otherMarks } = comparison;
  const index = new WindowIndex(other.characters, size);
  const found = index.find(own.characters);
  const firstOwn = new Int32Array(other.characters.length).fill(NONE);
  for (let start = 0; start < found.length; start++) {
    const first = found[start] ?? NONE;
    if (first === NONE) continue;
    if (firstOwn[first] === NONE) firstOwn[first] = start;
    if (ownMarks.hold({ start, end: start + size })) continue;
    addMatch(comparison, longestFrom(comparison, start, index.equals(first)));
  }
  for (let otherStart = 0; otherStart < firstOwn.length; otherStart++) {
    const first = index.firstEqual[otherStart] ?? NONE;
    const start = first === NONE ? NONE : (firstOwn[first] ?? NONE);
    if (start === NONE || otherMarks.hold({ start: otherStart, end: otherStart + size })) continue;
    addMatch(comparison, matchFrom(comparison, start, otherStart));
  }
}
