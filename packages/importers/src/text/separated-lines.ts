import { readFigure, type TextSource } from "@gongkai/core";
import type { TableCellNode, TableNode } from "@gongkai/core/document";

/** What stands between the cells of a line. */
interface Separator {
  /** Matches once between two cells. */
  readonly pattern: RegExp;
  /** Whether two in a row mean a blank cell between them. */
  readonly hasBlanks: boolean;
}

/** The surest first: nobody writes a bar in a sentence. */
const SEPARATORS: readonly Separator[] = [
  { pattern: /\s*[|｜]\s?/g, hasBlanks: true },
  { pattern: / *\t */g, hasBlanks: true },
  { pattern: /[ \u3000\u00a0]{2,}/g, hasBlanks: false },
];

/** A row of a table is no sentence. */
const SENTENCE = /[。；！？]/;

const MARK = /^(?:[-—–－/／]{1,2}|无)$/;
const YEAR = /^\d{4}年度?$/;
const isFigure = (text: string): boolean =>
  MARK.test(text) || (!YEAR.test(text) && readFigure(text) !== null);

function cellOf(line: TextSource, start: number, end: number): TableCellNode {
  const padded = line.text.slice(start, end);
  const text = padded.trim();
  const column = line.column + start + (padded.length - padded.trimStart().length);
  return { text, source: { ...line, column, length: text.length, text } };
}

function split(line: TextSource, { pattern, hasBlanks }: Separator): TableCellNode[] {
  const cells: TableCellNode[] = [];
  let start = 0;
  for (const match of line.text.matchAll(pattern)) {
    cells.push(cellOf(line, start, match.index));
    start = match.index + match[0].length;
  }
  cells.push(cellOf(line, start, line.text.length));
  return hasBlanks ? cells : cells.filter(({ text }) => text !== "");
}

/** The label of a row, one blank, and its figures: 规章 2 0 11. */
function splitAtBlanks(line: TextSource): TableCellNode[] {
  const words = [...line.text.matchAll(/\S+/g)];
  let first = words.length;
  while (first > 1 && isFigure(words[first - 1]?.[0] ?? "")) first--;
  if (first === words.length) return [];
  const end = words[first - 1];
  const label = cellOf(line, 0, (end?.index ?? 0) + (end?.[0].length ?? 0));
  const figures = words
    .slice(first)
    .map(({ 0: text, index }) => cellOf(line, index, index + text.length));
  return [label, ...figures];
}

/** The words of a header, one blank apart. */
const splitWords = (line: TextSource): TableCellNode[] =>
  [...line.text.matchAll(/\S+/g)].map(({ 0: text, index }) =>
    cellOf(line, index, index + text.length),
  );

/** A line that the separator cuts into cells; none where it is a sentence, or one cell. */
function cellsOf(line: TextSource, separator: Separator): TableCellNode[] {
  if (SENTENCE.test(line.text)) return [];
  const cells = split(line, separator);
  return cells.length > 1 ? cells : [];
}

/** Rows without leading blanks are as wide as their cells; those of a table begin together. */
export interface SeparatedTable {
  readonly table: TableNode;
  /** How many lines it took. */
  readonly lines: number;
}

/** The longest run of lines that a separator cuts. */
function separated(lines: readonly TextSource[], start: number, separator: Separator) {
  const rows: TableCellNode[][] = [];
  for (let at = start; at < lines.length; at++) {
    const line = lines[at];
    const cells = line === undefined ? [] : cellsOf(line, separator);
    if (cells.length === 0) break;
    rows.push(cells);
  }
  return rows;
}

/** Over the figures stand the names of the columns, and of their groups. */
const MOST_HEADERS = 3;

/** Lines of words, and under them rows of figures with as many cells. */
function blankSeparated(lines: readonly TextSource[], start: number): TableCellNode[][] {
  const headers: TableCellNode[][] = [];
  const rows: TableCellNode[][] = [];
  for (let at = start; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || SENTENCE.test(line.text)) break;
    const cells = splitAtBlanks(line);
    const words = cells.length > 0 ? [] : splitWords(line);
    if (cells.length > 0) rows.push(cells);
    else if (rows.length > 0 || words.length < 2 || headers.length === MOST_HEADERS) break;
    else headers.push(words);
  }
  const [first] = rows;
  const isUnder = headers.length > 0 && headers.every((words) => words.length === first?.length);
  return isUnder ? [...headers, ...rows] : [];
}

/**
 * Reads the table that begins at a line whose cells bars, tabs or blanks keep apart; null where none does.
 *
 * @example
 * const line = (text: string, line: number) => ({ kind: "text" as const, file: "", line, column: 1, length: text.length, text });
 * separatedTable([line("信息内容 | 本年制发件数", 1), line("规章 | 2", 2)], 0)?.table.rows.length //=> 2
 */
export function separatedTable(lines: readonly TextSource[], start: number): SeparatedTable | null {
  for (const separator of SEPARATORS) {
    const rows = separated(lines, start, separator);
    if (rows.length > 1) return { table: { type: "table", rows }, lines: rows.length };
  }
  const rows = blankSeparated(lines, start);
  return rows.length > 1 ? { table: { type: "table", rows }, lines: rows.length } : null;
}
