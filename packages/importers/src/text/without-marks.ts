import type { TextSource } from "@gongkai/core";

/** Marks of headings: of Markdown, and of AsciiDoc and MediaWiki. */
const HEADING = /^(?:#{1,6}|={1,6})[ \t]+(?=\S)/;
const CLOSING = { "#": /(?<![ \t])[ \t]+#+$/, "=": /(?<![ \t])[ \t]+={1,6}$/ };

/** Marks that make a whole line bold. */
const BOLD = /^(\*\*|__)(?=\S)((?:(?!\1).)+)\1$/;

/** Points of a list. */
const BULLET = /^[*•●▪■◆‣·][ \t]+(?=\S)/;

/** So many lines with the same marks are no chance. */
const FEWEST = 2;

const KINDS = [HEADING, BOLD, BULLET] as const;

/** A stretch of a line, in its place. */
function stretch(source: TextSource, start: number, end: number): TextSource {
  const text = source.text.slice(start, end);
  return { ...source, column: source.column + start, length: text.length, text };
}

function without(source: TextSource, kind: RegExp): TextSource {
  const match = kind.exec(source.text);
  if (match === null) return source;
  if (kind === BOLD) return stretch(source, 2, source.length - 2);
  const sign = source.text.startsWith("#") ? "#" : "=";
  const closing = kind === HEADING ? CLOSING[sign].exec(source.text)?.index : undefined;
  return stretch(source, match[0].length, closing ?? source.length);
}

/**
 * Makes a function that takes the marks of markup off a line that is one paragraph: of headings, of
 * bold lines and of lists, each where lines of the text show that it is written so.
 *
 * @example
 * const line = (text: string) => ({ kind: "text" as const, file: "", line: 1, column: 1, length: text.length, text });
 * withoutMarks([line("# 报告"), line("## 概述")])(line("## 概述")).text //=> "概述"
 */
export function withoutMarks(lines: readonly TextSource[]): (source: TextSource) => TextSource {
  const kinds = KINDS.filter((kind) => {
    let count = 0;
    return lines.some(({ text }) => kind.test(text) && ++count >= FEWEST);
  });
  return (source) => kinds.reduce(without, source);
}
