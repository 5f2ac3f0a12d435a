import type { TextSource } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { cutCell } from "./cut-cell.ts";
import { isFormHeader, isFormLabel } from "./form-words.ts";
import { isFigure } from "./is-figure.ts";
import type { SeparatedTable } from "./separated-table.ts";
import type { Rows } from "./table-run.ts";
import type { TextLine } from "./text-line.ts";

/** Marks that separate cells in files of values, and stand in sentences too. */
const DELIMITERS = [",", "，", ";", "；"] as const;

/** The places of a delimiter that no quotes enclose. */
function placesOf(text: string, delimiter: string): number[] {
  const places: number[] = [];
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && text[at] === delimiter) places.push(at);
  }
  return places;
}

/** A cell without the quotes around it. */
function cellOf(line: TextSource, start: number, end: number): TableCellNode {
  const cell = cutCell(line, start, end);
  const { text, source } = cell;
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return cell;
  if (source?.kind !== "text") return cell;
  const inner = text.slice(1, -1);
  const own = { ...source, column: source.column + 1, length: inner.length, text: inner };
  return { text: inner, source: own };
}

function cellsOf(line: TextSource, delimiter: string): TableCellNode[] {
  const ends = [...placesOf(line.text, delimiter), line.length];
  return ends.map((end, at) => cellOf(line, at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end));
}

const isKnown = ({ text }: TableCellNode): boolean => isFormHeader(text) || isFormLabel(text);

/** A header of which most cells are printed over figures in some form. */
const isHeader = (cells: readonly TableCellNode[]): boolean => {
  const words = cells.filter(({ text }) => text !== "");
  return words.length > 1 && words.filter(isKnown).length * 2 > words.length;
};

const hasFigure = (cells: readonly TableCellNode[]): boolean =>
  cells.some(({ text }) => isFigure(text));

/** The lines with as many cells as the first; sure where a header is over figures. */
function rowsAt(lines: readonly TextLine[], start: number, delimiter: string): Rows {
  const rows: Rows = [];
  for (let at = start; at < lines.length; at++) {
    const source = lines[at]?.source;
    if (source === undefined || !source.text.includes(delimiter)) break;
    const cells = cellsOf(source, delimiter);
    if (rows.length > 0 && cells.length !== rows[0]?.length) break;
    if (rows.length === 0 && !isHeader(cells)) break;
    rows.push(cells);
  }
  return rows;
}

/**
 * Reads the table that begins at a line of values between commas or semicolons: a header of some form,
 * and under it lines of as many values; null where none does. A comma inside a figure makes one value
 * more, and ends it.
 */
export function delimitedTable(lines: readonly TextLine[], start: number): SeparatedTable | null {
  for (const delimiter of DELIMITERS) {
    const rows = rowsAt(lines, start, delimiter);
    if (rows.length > 1 && rows.some(hasFigure)) {
      return { table: { type: "table", rows }, lines: rows.length };
    }
  }
  return null;
}
