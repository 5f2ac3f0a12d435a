import type { TextSource } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import { cutCell } from "./cut-cell.ts";
import { isFormLabel } from "./form-words.ts";
import { isFigure } from "./is-figure.ts";
import { leaderOf } from "./leader-of.ts";

/** A line of words one blank apart: what stands before its figures, and its figures. */
export interface RawLine {
  readonly labels: readonly TableCellNode[];
  readonly figures: readonly TableCellNode[];
}

const MOST_LABELS = 4;

/** Groups and a label, each a label of a form; else what stands before the figures is one label. */
function labelsOf(line: TextSource, words: readonly RegExpExecArray[]): TableCellNode[] {
  const cells = words.map(({ 0: text, index }) => cutCell(line, index, index + text.length));
  if (words.length <= MOST_LABELS && cells.every(({ text }) => isFormLabel(text))) return cells;
  const last = words.at(-1);
  return last === undefined ? [] : [cutCell(line, 0, last.index + last[0].length)];
}

/** The words from a place of a line on. */
const wordsFrom = (line: TextSource, start: number): TableCellNode[] =>
  [...line.text.slice(start).matchAll(/\S+/g)].map(({ 0: text, index }) =>
    cutCell(line, start + index, start + index + text.length),
  );

/** The label of a line and the figures at its end: 规章 2 0 11. */
export const rawLine: (line: TextSource) => RawLine = once((line: TextSource) => {
  const leader = leaderOf(line.text);
  const words = [...line.text.matchAll(/\S+/g)];
  if (leader !== null) {
    const figures = wordsFrom(line, leader.end);
    return { labels: [cutCell(line, 0, leader.label)], figures };
  }
  let first = words.length;
  while (first > 0 && isFigure(words[first - 1]?.[0] ?? "")) first--;
  const figures = words
    .slice(first)
    .map(({ 0: text, index }) => cutCell(line, index, index + text.length));
  return { labels: labelsOf(line, words.slice(0, first)), figures };
});

/** The words of a header, one blank apart. */
export const wordsOf = (line: TextSource): TableCellNode[] => wordsFrom(line, 0);
