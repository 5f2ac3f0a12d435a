import { type ParagraphNode, readFigure } from "@gongkai/core";

/** A table found in lines that hold one cell each, and how many lines it took. */
export interface FlatTable<Table> {
  readonly table: Table;
  readonly lines: number;
}

const MARKS = /^(?:[-—–－/／]{1,2}|无)$/;
const FIGURE_LIKE = /^[-−]?[0-9０-９][0-9０-９,，.．?？*xX×%％ ]{0,23}$/;

/** Tells a line that can only be a figure cell: a figure, a dash, a slash, 无, or digits gone wrong. */
export function isFigureLine(line: ParagraphNode | undefined): line is ParagraphNode {
  if (line === undefined || line.text.length > 24) return false;
  return MARKS.test(line.text) || FIGURE_LIKE.test(line.text) || readFigure(line.text) !== null;
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
