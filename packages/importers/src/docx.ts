import { readDocx } from "./docx/read-docx.ts";
import { openZip } from "./files/open-zip.ts";
import { recognizeFile } from "./files/recognize-file.ts";
import type { ImportOptions, ImportResult } from "./import-result.ts";

/**
 * Reads a report from the bytes of a DOCX file, as `importReport` does for files of every kind.
 *
 * @throws {GongkaiError} `file-damaged`, `file-too-large`, `form-unknown`, `year-unknown`.
 *
 * @example
 * await importDocx(new Uint8Array([0x50, 0x4b, 3, 4])).catch(({ code }) => code) //=> "file-damaged"
 */
export async function importDocx(
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { filename = "" } = options;
  const reading = await readDocx(openZip(bytes, filename), filename);
  options.signal?.throwIfAborted();
  return recognizeFile(reading, options);
}
