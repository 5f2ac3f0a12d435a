import type { TextRange } from "@gongkai/core";

/** A stretch of prose between two of 。！？；, with its closing mark. */
interface Segment {
  readonly start: number;
  readonly end: number;
}

const END = /[。！？!?；;\n]/gu;
const LEADING = /^[\s)）”’」』"']*/u;

/**
 * Splits a text at its full stops, question and exclamation marks, semicolons and line ends.
 *
 * Brackets and quotation marks that close the sentence before do not begin the next one.
 */
function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  const push = (end: number) => {
    const [leading = ""] = LEADING.exec(text.slice(from, end)) ?? [];
    if (from + leading.length < end) segments.push({ start: from + leading.length, end });
  };
  for (const { index } of text.matchAll(END)) {
    push(index + 1);
    from = index + 1;
  }
  push(text.length);
  return segments;
}

/** Finds the sentence of one place after another, each further on than the one before. */
export function sentenceFinder(text: string): (place: number) => TextRange {
  let segments: readonly Segment[] | null = null;
  let at = 0;
  return (place) => {
    segments ??= segmentsOf(text);
    while ((segments[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= place) at++;
    const { start, end } = segments[at] ?? { start: 0, end: text.length };
    return { start, length: end - start };
  };
}
