import { readCsv } from "./csv/read-csv.ts";
import { recognizeFile } from "./files/recognize-file.ts";
import type { ImportOptions, ImportResult } from "./import-result.ts";
import { decodeText } from "./text/decode-text.ts";

export type { RowsInput } from "./csv/decode-chunks.ts";
export { type CsvRow, type ReadRowsOptions, readRows } from "./csv/read-rows.ts";

/**
 * Reads a report from the bytes or the text of a CSV file, as `importReport` does for files of every
 * kind.
 *
 * @throws {GongkaiError} `file-empty`, `file-binary`, `file-too-large`, `form-unknown`, `year-unknown`.
 *
 * @example
 * const sheet = "某局2018年政府信息公开工作年度报告,\n一、概述,\n四、收费及减免情况,\n指标名称,2018年度\n当面申请数,3\n";
 * (await importCsv(sheet, { filename: "a.csv" })).report.edition //=> "cn-2008"
 */
export async function importCsv(
  input: Uint8Array | string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { filename = "" } = options;
  const text = typeof input === "string" ? input : decodeText(input, filename);
  const reading = readCsv(text, filename);
  options.signal?.throwIfAborted();
  return recognizeFile(reading, options);
}
