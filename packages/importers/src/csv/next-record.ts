/** A record of a file of values. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Where the next one begins. */
  readonly end: number;
  /** Whether one of its values stands in quotes: else it is one line. */
  readonly hasQuotes: boolean;
}

/** Quotes that do not close, or close before their value ends. */
export interface BadQuote {
  /** Where the quotes open. */
  readonly quote: number;
}

/** How the values of a file stand apart. */
export interface Separation {
  readonly delimiter: string;
  /** Whether the text ends where it ends, or goes on in the next chunk. */
  readonly isEnd: boolean;
}

interface Value {
  readonly text: string;
  /** The place after it. */
  readonly end: number;
}

const [LINE_FEED, RETURN, BLANK, QUOTE] = [10, 13, 32, 34];

const isBreak = (letter: number): boolean => letter === LINE_FEED || letter === RETURN;

/** The place of the next letter that is no blank. */
function afterBlanks(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === BLANK) at++;
  return at;
}

/** A value in quotes, in which quotes are doubled; null where the chunk ends first. */
function quotedValue(text: string, quote: number, isEnd: boolean): Value | BadQuote | null {
  let value = "";
  for (let from = quote + 1; ; ) {
    const close = text.indexOf('"', from);
    if (close < 0) return isEnd ? { quote } : null;
    if (text[close + 1] !== '"') {
      const end = afterBlanks(text, close + 1);
      if (end === text.length && !isEnd) return null;
      return { text: value + text.slice(from, close), end };
    }
    value += text.slice(from, close + 1);
    from = close + 2;
  }
}

function plainValue(text: string, start: number, { delimiter, isEnd }: Separation): Value | null {
  const mark = delimiter.charCodeAt(0);
  let end = start;
  for (; end < text.length; end++) {
    const letter = text.charCodeAt(end);
    if (letter === mark || isBreak(letter)) break;
  }
  return end === text.length && !isEnd ? null : { text: text.slice(start, end), end };
}

/** The place after a line break; null where its second half may be in the next chunk. */
function afterBreak(text: string, at: number, isEnd: boolean): number | null {
  if (text.charCodeAt(at) !== RETURN) return at + 1;
  if (at + 1 === text.length && !isEnd) return null;
  return text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
}

/**
 * Reads the record that begins at a place of a text; null where the text ends before it does.
 *
 * @example
 * nextRecord('甲,"乙,丙"\n丁', 0, { delimiter: ",", isEnd: true }) //=> { cells: ["甲", "乙,丙"], end: 8, hasQuotes: true }
 */
export function nextRecord(
  text: string,
  start: number,
  separation: Separation,
): CsvRecord | BadQuote | null {
  const { delimiter, isEnd } = separation;
  const mark = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let hasQuotes = false;
  for (let at = start; ; at++) {
    const begin = afterBlanks(text, at);
    const isQuoted = text.charCodeAt(begin) === QUOTE;
    hasQuotes ||= isQuoted;
    const value = isQuoted ? quotedValue(text, begin, isEnd) : plainValue(text, at, separation);
    if (value === null || "quote" in value) return value;
    cells.push(value.text);
    at = value.end;
    if (at === text.length) return isEnd ? { cells, end: at, hasQuotes } : null;
    if (isBreak(text.charCodeAt(at))) {
      const end = afterBreak(text, at, isEnd);
      return end === null ? null : { cells, end, hasQuotes };
    }
    if (text.charCodeAt(at) !== mark) return { quote: begin };
  }
}
