import { GongkaiError } from "@gongkai/core";
import { sheetCsv } from "./sheet/sheet-csv.ts";
import type { SheetRole, SheetRow } from "./sheet/sheet-rows.ts";
import { sheetXlsx } from "./sheet/sheet-xlsx.ts";

/** What a table of texts can be written as. */
export type TableFormat = "csv" | "xlsx";

/** A table of texts under the names of its columns. */
export interface TextTable {
  /** The name of its sheet, where there are sheets. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const sheetRow = (texts: readonly string[], role: SheetRole): SheetRow =>
  texts.map((text) => ({ text, role, rowSpan: 1, colSpan: 1 }));

/**
 * Writes a table of texts as CSV, with the mark by which spreadsheets know UTF-8, or as a workbook of
 * one sheet.
 *
 * @returns Bytes for XLSX, a string for CSV.
 * @throws {GongkaiError} `usage` where `to` is no format.
 *
 * @example
 * (await writeTable({ name: "清单", columns: ["编号", "标题"], rows: [] }, { to: "csv" })).slice(1) //=> "编号,标题\r\n"
 */
export async function writeTable(
  { name, columns, rows }: TextTable,
  { to }: { readonly to: TableFormat },
): Promise<string | Uint8Array> {
  const sheet = [sheetRow(columns, "columnLabel"), ...rows.map((row) => sheetRow(row, "text"))];
  if (to === "csv") return sheetCsv(sheet);
  if (to === "xlsx") return sheetXlsx([{ name, rows: sheet }]);
  throw new GongkaiError("usage", {
    message: { "zh-CN": `表格不能写成“${to}”`, en: `A table cannot be written as "${to}"` },
    expected: { "zh-CN": "可用的格式：csv、xlsx", en: "One of: csv, xlsx" },
  });
}
