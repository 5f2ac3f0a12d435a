import { addMatch, type Comparison } from "./match.ts";
import type { Narrative, Stretch } from "./narrative.ts";

const textOf = ({ characters }: Narrative, { start, end }: Stretch): string =>
  String.fromCharCode(...characters.subarray(start, end));

/** Sentences too short for a window, each where it stands first. */
function shortSentences(narrative: Narrative, size: number): ReadonlyMap<string, Stretch> {
  const first = new Map<string, Stretch>();
  for (const sentence of narrative.sentences) {
    if (sentence.end - sentence.start >= size) continue;
    const text = textOf(narrative, sentence);
    if (!first.has(text)) first.set(text, sentence);
  }
  return first;
}

/** Finds the sentences below `size` characters that stand whole in both narratives. */
export function matchSentences(comparison: Comparison, size: number): void {
  const { own, other, ownMarks, otherMarks } = comparison;
  const [inOwn, inOther] = [shortSentences(own, size), shortSentences(other, size)];
  for (const sentence of own.sentences) {
    if (sentence.end - sentence.start >= size || ownMarks.hold(sentence)) continue;
    const partner = inOther.get(textOf(own, sentence));
    if (partner === undefined) continue;
    const length = sentence.end - sentence.start;
    addMatch(comparison, { start: sentence.start, otherStart: partner.start, length });
  }
  for (const sentence of other.sentences) {
    if (sentence.end - sentence.start >= size || otherMarks.hold(sentence)) continue;
    const partner = inOwn.get(textOf(other, sentence));
    if (partner === undefined) continue;
    const length = sentence.end - sentence.start;
    addMatch(comparison, { start: partner.start, otherStart: sentence.start, length });
  }
}
