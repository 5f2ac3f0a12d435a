import type { DocumentNode } from "@gongkai/core/document";
import { type Sheet, sheetOf, sizeOf } from "../sheet/sheet.ts";
import { encode } from "../styles/encode.ts";
import type { Draft, Made, Style } from "../styles/style.ts";

interface CsvHabit {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly mark?: string;
  /** The cells that stand in quotes; those that need it where it is not given. */
  readonly isQuoted?: (text: string) => boolean;
  readonly bytes?: (text: string) => Uint8Array;
  readonly blocks?: (blocks: readonly DocumentNode[]) => readonly DocumentNode[];
}

/** A cell in every place; what was merged stands in its first one, as in what Excel exports. */
function rowsOf(sheet: Sheet): string[][] {
  const { rows, columns } = sizeOf(sheet);
  const places = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  for (const { row, column, text } of sheet.cells) {
    const line = places[row];
    if (line !== undefined) line[column] = text;
  }
  return places;
}

const csv = (name: string, habit: CsvHabit): Style => ({
  name,
  kind: "csv",
  make({ blocks }: Draft): Made {
    const { delimiter, lineEnd, mark = "", isQuoted, bytes } = habit;
    const needsQuotes = (text: string) =>
      isQuoted?.(text) === true || /["\n\r]/.test(text) || text.includes(delimiter);
    const written = (text: string) =>
      needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text;
    const rows = rowsOf(sheetOf("Sheet1", habit.blocks?.(blocks) ?? blocks));
    const lines = rows.map((row) => row.map(written).join(delimiter) + lineEnd);
    const text = mark + lines.join("");
    return { content: bytes?.(text) ?? text };
  },
});

const isNumber = (text: string): boolean => /^-?[\d.]*%?$/.test(text);

/** Lines within cells: a narrative of two, a long label that was broken to fit. */
const brokenTexts = (blocks: readonly DocumentNode[]): DocumentNode[] =>
  blocks.map((block) => {
    if (block.type === "paragraph" && block.mark === undefined)
      return { ...block, text: `${block.text}\n有关数字见表，单位为“件”，写作"件"。` };
    if (block.type !== "table") return block;
    const rows = block.rows.map((row) =>
      row.map((cell) =>
        cell.header !== undefined && cell.text.length > 8
          ? { ...cell, text: `${cell.text.slice(0, 6)}\n${cell.text.slice(6)}` }
          : cell,
      ),
    );
    return { ...block, rows };
  });

/** Sheets as they are exported: as many delimiters in every row. */
export const csvStyles: readonly Style[] = [
  csv("sheet-as-csv", {
    delimiter: ",",
    lineEnd: "\r\n",
    mark: "\ufeff",
    isQuoted: (text) => text !== "" && !isNumber(text),
  }),
  csv("sheet-as-csv-gbk-semicolons", {
    delimiter: ";",
    lineEnd: "\n",
    bytes: (text) => encode(text, "gbk"),
  }),
  csv("sheet-as-tsv-quoted-newlines", {
    delimiter: "\t",
    lineEnd: "\r\n",
    blocks: brokenTexts,
  }),
];
