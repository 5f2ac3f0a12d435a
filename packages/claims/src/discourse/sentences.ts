/** A stretch of prose between two of 。！？；, with its closing mark. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** False where a semicolon joins it to the one before. */
  readonly beginsSentence: boolean;
}

const END = /[。！？!?；;\n]/gu;
const LEADING = /^[\s)）”’」』"']*/u;

/**
 * Splits a paragraph at its full stops, question and exclamation marks, semicolons and line ends.
 *
 * Brackets and quotation marks that close the sentence before do not begin the next one.
 */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let beginsSentence = true;
  const push = (end: number) => {
    const [leading = ""] = LEADING.exec(text.slice(from, end)) ?? [];
    if (from + leading.length < end) {
      segments.push({ start: from + leading.length, end, beginsSentence });
    }
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    push(index + 1);
    from = index + 1;
    beginsSentence = mark !== "；" && mark !== ";";
  }
  push(text.length);
  return segments;
}
