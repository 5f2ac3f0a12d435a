import type { Document, DocumentNode, TableCellNode } from "@gongkai/core/document";
import { pointerOf } from "../compose/place.ts";

/** What a cell of a sheet is for: it decides how the cell looks, and which ones are filled in. */
export type SheetRole =
  | "title"
  | "heading"
  | "paragraph"
  | "columnLabel"
  | "rowLabel"
  | "figure"
  | "text"
  | "nothing";

/** A cell of a sheet, at its upper left place where it is merged. */
export interface SheetCell {
  readonly text: string;
  readonly role: SheetRole;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** JSON Pointer of what it prints, where it prints a value of the report. */
  readonly pointer?: string | null;
  /** What the cell is worked out by; its text is what came out. */
  readonly formula?: string | undefined;
}

/** The places of a row; null where there is no cell, and where a merged one covers the place. */
export type SheetRow = readonly (SheetCell | null)[];

function roleOf({ header, align, source }: TableCellNode): SheetRole {
  if (header !== undefined) return header === "column" ? "columnLabel" : "rowLabel";
  if (align !== "end") return "text";
  // A place that the form has no figure for is there to fill up its row.
  return source === undefined ? "nothing" : "figure";
}

function tableRows(rows: readonly (readonly TableCellNode[])[]): SheetRow[] {
  const grid: (SheetCell | null | undefined)[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    const line = grid[at] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (line[column] !== undefined) column++;
      const { text, rowSpan = 1, colSpan = 1 } = cell;
      for (const spanned of grid.slice(at, at + rowSpan))
        for (let right = 0; right < colSpan; right++) spanned[column + right] = null;
      line[column] = { text, role: roleOf(cell), rowSpan, colSpan, pointer: pointerOf(cell) };
      column += colSpan;
    }
  }
  return grid.map((line) => Array.from(line, (place) => place ?? null));
}

const widthOf = (rows: readonly SheetRow[]): number =>
  rows.reduce((widest, row) => Math.max(widest, row.length), 1);

/** A line of text goes over the whole width, or it would be as narrow as the first column. */
const lineOf = (text: string, role: SheetRole, width: number): SheetRow => [
  { text, role, rowSpan: 1, colSpan: width },
  ...Array.from({ length: width - 1 }, () => null),
];

function roleOfLine(block: Exclude<DocumentNode, { type: "table" }>): SheetRole {
  if (block.type === "paragraph") return "paragraph";
  return block.level === 0 ? "title" : "heading";
}

/** Lays a document out as the rows of one sheet: its lines and tables, one under the other. */
export function sheetRows({ blocks }: Document): SheetRow[] {
  const tables = blocks.map((block) => (block.type === "table" ? tableRows(block.rows) : []));
  const width = Math.max(...tables.map(widthOf), 1);
  return blocks.flatMap((block, at): SheetRow[] => {
    if (block.type === "table") return [...(tables[at] ?? []), []];
    return [lineOf(block.text, roleOfLine(block), width)];
  });
}
