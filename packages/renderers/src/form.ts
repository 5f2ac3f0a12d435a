import { GongkaiError, type Report, stringifyReport } from "@gongkai/core";
import { formDocument } from "./sheet/form-document.ts";
import { sheetCsv } from "./sheet/sheet-csv.ts";
import { sheetRows } from "./sheet/sheet-rows.ts";
import { sheetXlsx } from "./sheet/sheet-xlsx.ts";

/** What a form to fill in can be written as. */
export type FormFormat = "json" | "docx" | "xlsx" | "csv";

const SHEET = "报告";

const writers: Readonly<
  Record<FormFormat, (report: Report) => string | Promise<string | Uint8Array>>
> = {
  json: stringifyReport,
  docx: async (report) => {
    const { writeDocx } = await import("./docx/write-docx.ts");
    const { title, body } = report;
    return writeDocx(formDocument(report), { title, creator: body.name, date: null });
  },
  xlsx: (report) => sheetXlsx([{ name: SHEET, rows: sheetRows(formDocument(report)) }]),
  csv: (report) => sheetCsv(sheetRows(formDocument(report))),
};

/**
 * Writes a report as a form to fill in, which `importReport` reads back: JSON, a document, a workbook of
 * one sheet, or that sheet as CSV.
 *
 * It is in Chinese, as the form prescribes, for it is read by its labels. A form without figures comes
 * from `blankReport`.
 *
 * @returns Bytes for DOCX and XLSX, a string for the others.
 * @throws {GongkaiError} `usage` where `to` is no format.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2021", title: "某局2024年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2024-01-01", end: "2024-12-31" }, publishedOn: null, sections: [], tables: {}, contacts: null };
 * (await writeForm(report, { to: "csv" })).trim() //=> "某局2024年政府信息公开工作年度报告"
 */
export async function writeForm(
  report: Report,
  { to }: { readonly to: FormFormat },
): Promise<string | Uint8Array> {
  if (Object.hasOwn(writers, to)) return writers[to](report);
  const known = Object.keys(writers).join(", ");
  throw new GongkaiError("usage", {
    message: { "zh-CN": `表格不能写成“${to}”`, en: `A form cannot be written as "${to}"` },
    expected: { "zh-CN": `可用的格式：${known}`, en: `One of: ${known}` },
  });
}
