import type { TextSource } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";

/** Stars and lines that make a whole cell bold. */
const BOLD = /^(?:(\*\*|__)(.+)\1)$/;

/**
 * The cell between two places of a line, without white space around it and marks that make it bold.
 *
 * @example
 * cutCell({ kind: "text", file: "", line: 1, column: 1, length: 6, text: "规章 | 2" }, 4, 6).text //=> "2"
 */
export function cutCell(line: TextSource, start: number, end: number): TableCellNode {
  const padded = line.text.slice(start, end);
  const trimmed = padded.trim();
  const bold = BOLD.exec(trimmed);
  const text = bold?.[2] === undefined || bold[2].includes("**") ? trimmed : bold[2];
  const marks = text === trimmed ? 0 : 2;
  const column = line.column + start + (padded.length - padded.trimStart().length) + marks;
  return { text, source: { ...line, column, length: text.length, text } };
}
