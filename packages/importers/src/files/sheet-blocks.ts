import type { DocumentNode, ParagraphNode, TableCellNode } from "@gongkai/core/document";
import { titleIn } from "../recognize/read-title.ts";
import { isFormLabel } from "../text/form-words.ts";

/** A row of a sheet: the cells that no other covers. */
export type SheetRow = readonly TableCellNode[];

/** The text of a row that prints one. */
export function onlyCell(row: SheetRow): TableCellNode | null {
  const written = row.filter(({ text }) => text !== "");
  return written.length === 1 ? (written[0] ?? null) : null;
}

const paragraphOf = ({ text, source }: TableCellNode): ParagraphNode =>
  source === undefined ? { type: "paragraph", text } : { type: "paragraph", text, source };

/** A line over a table begins at the margin; a word further right stands over columns. */
const isLine = (cell: TableCellNode, row: SheetRow): boolean =>
  row.indexOf(cell) === 0 || titleIn(cell.text) !== null;

/**
 * Takes the lines over the table of a sheet for paragraphs, and the rest for a table; a sheet of one
 * column has no table.
 */
export function sheetBlocks(rows: readonly SheetRow[]): DocumentNode[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const blocks: DocumentNode[] = [];
  let at = 0;
  for (; at < rows.length; at++) {
    const row = rows[at] ?? [];
    const cell = onlyCell(row);
    if (cell === null) {
      if (row.some(({ text }) => text !== "")) break;
    } else if (width === 1 || isLine(cell, row)) blocks.push(paragraphOf(cell));
    else break;
  }
  // A table may begin with the label of its first part, over all its columns.
  while (at > 0 && at < rows.length && isFormLabel(onlyCell(rows[at - 1] ?? [])?.text ?? "")) {
    blocks.pop();
    at--;
  }
  if (at < rows.length) blocks.push({ type: "table", rows: rows.slice(at) });
  return blocks;
}
