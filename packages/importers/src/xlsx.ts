import { openZip } from "./files/open-zip.ts";
import { recognizeFile } from "./files/recognize-file.ts";
import type { ImportOptions, ImportResult } from "./import-result.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

export {
  type ReadSheetRowsOptions,
  readSheetRows,
  type SheetList,
} from "./xlsx/read-sheet-rows.ts";
export type { SheetRow } from "./xlsx/sheet-rows.ts";

/**
 * Reads a report from the bytes of a XLSX file, as `importReport` does for files of every kind.
 *
 * @throws {GongkaiError} `file-damaged`, `file-too-large`, `form-unknown`, `year-unknown`.
 *
 * @example
 * await importXlsx(new Uint8Array([0x50, 0x4b, 3, 4])).catch(({ code }) => code) //=> "file-damaged"
 */
export async function importXlsx(
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { filename = "" } = options;
  const reading = await readXlsx(openZip(bytes, filename), filename);
  options.signal?.throwIfAborted();
  return recognizeFile(reading, options);
}
