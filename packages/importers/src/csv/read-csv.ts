import type { TableCellNode } from "@gongkai/core/document";
import { cellName } from "@gongkai/core/document";
import type { FileReading } from "../files/file-reading.ts";
import { readingOfSheets } from "../files/reading-of-sheets.ts";
import { joined } from "../html/table-builder.ts";
import { PieceCount } from "../too-large.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { lenientRecords } from "./lenient-records.ts";

/** Where a record was too short, the cell that it lacks. */
const printed = (value: string | undefined): string =>
  value === undefined
    ? ""
    : joined(value.split(/\r\n?|\n/).flatMap((line) => (line.trim() === "" ? [] : [line.trim()])));

const isDeclaration = (cells: readonly string[] | undefined): boolean =>
  cells?.[0]?.startsWith("sep=") ?? false;

/** The columns in which something stands. */
function writtenColumns(rows: readonly (readonly string[])[]): number[] {
  const written = new Set<number>();
  for (const row of rows)
    for (const [column, text] of row.entries()) if (text !== "") written.add(column);
  return [...written].sort((one, other) => one - other);
}

/**
 * Reads a file of values into a document, as one sheet; its rows are counted as spreadsheets count
 * them when they open it.
 *
 * @throws {GongkaiError} `file-too-large`.
 */
export function readCsv(text: string, file: string): FileReading {
  const plain = text.replace(/^\uFEFF/, "");
  const pieces = new PieceCount(file);
  const records = lenientRecords(plain, findDelimiter(plain) ?? ",");
  const texts = records.map(({ cells }) => {
    pieces.add(cells.filter((cell) => cell !== "").length);
    return cells.map(printed);
  });
  const columns = writtenColumns(texts);
  const rows: TableCellNode[][] = [];
  for (const [row, values] of texts.entries()) {
    const isOpening = row === 0 && isDeclaration(values);
    if (isOpening || values.every((value) => value === "")) continue;
    pieces.add(columns.length);
    rows.push(
      columns.map((column) => {
        const value = values[column] ?? "";
        const cell = cellName({ row, column });
        return { text: value, source: { kind: "cell", file, sheet: "", cell, text: value } };
      }),
    );
  }
  return readingOfSheets([rows], []);
}
