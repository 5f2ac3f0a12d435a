import type { TableCellNode } from "@gongkai/core/document";
import { isFormHeader, isFormLabel } from "./form-words.ts";
import { isSentence } from "./is-sentence.ts";
import { rawLine, wordsOf } from "./raw-words.ts";
import type { Rows } from "./table-run.ts";
import type { TextLine } from "./text-line.ts";

/** Over the figures stand the names of the columns, and of their groups. */
const MOST_HEADERS = 6;

/** A line of words of which most stand over figures in some form. */
function isKnown(words: readonly TableCellNode[]): boolean {
  const own = words.filter(({ text }) => isFormHeader(text) || isFormLabel(text));
  return words.length > 1 && own.length * 2 >= words.length;
}

export interface RawHeader {
  readonly rows: Rows;
  /** Whether its words are those of a form; if not, the figures under them tell. */
  readonly isKnown: boolean;
  /** The first line with figures. */
  readonly end: number;
}

/** The lines of words from one on, up to the first with figures; null where they are no header. */
export function rawHeader(lines: readonly TextLine[], start: number): RawHeader | null {
  const rows: Rows = [];
  let known = false;
  for (let at = start; at < lines.length; at++) {
    const source = lines[at]?.source;
    if (source === undefined || isSentence(source.text)) return null;
    if (rawLine(source).figures.length > 0) return { rows, isKnown: known, end: at };
    const words = wordsOf(source);
    const isPart = words.length > 1 || (known && isFormHeader(source.text));
    if (rows.length === MOST_HEADERS || !isPart) {
      return known ? { rows, isKnown: known, end: at } : null;
    }
    known ||= isKnown(words);
    rows.push(words);
  }
  return null;
}
