import type { TextRange } from "@gongkai/core";
import type { Match } from "./match.ts";
import type { Narrative } from "./narrative.ts";
import { FIGURE, OWN_NAME } from "./placeholders.ts";

/** A figure or name of the body that is printed otherwise in the other report. */
export interface PassageDifference {
  readonly range: TextRange;
  readonly otherRange: TextRange;
}

/** What stands in two narratives alike, but for figures and the bodies' own names. */
export interface Passage {
  /** JSON Pointer of the paragraph's text, and where in it. */
  readonly path: string;
  readonly range: TextRange;
  readonly text: string;
  readonly otherPath: string;
  readonly otherRange: TextRange;
  readonly otherText: string;
  /** In characters that are compared: no white space, a figure or name is one. */
  readonly length: number;
  /** In the order of the text; empty where the two are printed alike. */
  readonly differences: readonly PassageDifference[];
}

/** The last paragraph that begins at or before a place. */
function paragraphAt({ paragraphs }: Narrative, place: number) {
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((paragraphs[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low] ?? { path: "", text: "", start: 0 };
}

function rangeOf({ printedFrom, printedTo }: Narrative, start: number, length: number): TextRange {
  const from = printedFrom[start] ?? 0;
  return { start: from, length: (printedTo[start + length - 1] ?? from) - from };
}

const printedAt = (text: string, { start, length }: TextRange): string =>
  text.slice(start, start + length);

/** A match as passages of the two printed texts. */
export function passageOf(own: Narrative, other: Narrative, match: Match): Passage {
  const { start, otherStart, length } = match;
  const [paragraph, otherParagraph] = [paragraphAt(own, start), paragraphAt(other, otherStart)];
  const differences: PassageDifference[] = [];
  for (let at = 0; at < length; at++) {
    const character = own.characters[start + at];
    if (character !== FIGURE && character !== OWN_NAME) continue;
    const range = rangeOf(own, start + at, 1);
    const otherRange = rangeOf(other, otherStart + at, 1);
    const isAlike = printedAt(paragraph.text, range) === printedAt(otherParagraph.text, otherRange);
    if (!isAlike) differences.push({ range, otherRange });
  }
  const range = rangeOf(own, start, length);
  const otherRange = rangeOf(other, otherStart, length);
  return {
    path: paragraph.path,
    range,
    text: printedAt(paragraph.text, range),
    otherPath: otherParagraph.path,
    otherRange,
    otherText: printedAt(otherParagraph.text, otherRange),
    length,
    differences,
  };
}
