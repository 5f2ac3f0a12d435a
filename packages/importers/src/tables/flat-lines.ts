import { readFigure } from "@gongkai/core";
import type { ParagraphNode, TableCellNode, TableNode } from "@gongkai/core/document";
import { remembered } from "../remembered.ts";
import { bareFigure } from "./bare-figure.ts";

/** What came of looking for a table in lines that hold one cell each. */
export interface FlatAttempt {
  readonly table: TableNode | null;
  /** How many lines the table took; where there is none, in how many no table of the form begins. */
  readonly lines: number;
}

/** No table begins at the line that was looked at. */
export const noTable: FlatAttempt = { table: null, lines: 1 };

const MARKS = /^(?:[-—–－/／]{1,2}|无)$/;
const FIGURE_LIKE = /^[-−]?[0-9０-９][0-9０-９,，.．?？*xX×%％ ]{0,23}$/;

const LONGEST_FIGURE = 24;

const isMarkOrWords = remembered(
  (text) => MARKS.test(text) || readFigure(text) !== null || (DIGIT.test(text) && isReadBare(text)),
);

const DIGIT = /^['‘’＇]?[-−]?\d|^[零〇○一二两三四五六七八九十百千万亿]{1,16}$/;

const isReadBare = (text: string): boolean => readFigure(bareFigure(text)) !== null;

/** What stands between figures that share a cell. */
const BETWEEN = " / ";

/** Tells a text that can only be a figure: a figure, a dash, a slash, 无, digits gone wrong, or several together. */
export function isFigureText(text: string): boolean {
  if (text.includes(BETWEEN)) return text.split(BETWEEN).some(isFigureText);
  if (text.length > LONGEST_FIGURE) return false;
  return FIGURE_LIKE.test(text) || isMarkOrWords(text);
}

/**
 * Figures of a row that has another number of columns, in one cell that is read as none: which of them
 * is which cannot be told.
 */
export function figuresTogether(figures: readonly TableCellNode[]): TableCellNode {
  const [first] = figures;
  const texts = figures.map(({ text }) => text);
  const text = (texts.length === 1 ? [...texts, "…"] : texts).join(BETWEEN);
  return first?.source === undefined ? { text } : { text, source: first.source };
}

/** Tells a line that can only be a figure cell. */
export function isFigureLine(line: ParagraphNode | undefined): line is ParagraphNode {
  return line !== undefined && isFigureText(line.text);
}

/** Tells a line that can be a label: short, and no sentence. */
export function isLabelLine(line: ParagraphNode | undefined): line is ParagraphNode {
  return (
    line !== undefined &&
    line.text.length <= 60 &&
    !/[。！？]/.test(line.text) &&
    !isFigureLine(line)
  );
}
