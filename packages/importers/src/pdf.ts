import { recognizeFile } from "./files/recognize-file.ts";
import type { ImportOptions, ImportResult } from "./import-result.ts";
import { readPdf } from "./pdf/read-pdf.ts";

/**
 * Reads a report from the bytes of a PDF file, as `importReport` does for files of every kind.
 *
 * @throws {GongkaiError} `file-damaged`, `file-encrypted`, `file-scanned`, `file-too-large`,
 * `form-unknown`, `year-unknown`.
 *
 * @example
 * await importPdf(new TextEncoder().encode("%PDF-1.7")).catch(({ code }) => code) //=> "file-damaged"
 */
export async function importPdf(
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const reading = await readPdf(bytes, options.filename ?? "");
  options.signal?.throwIfAborted();
  return recognizeFile(reading, options);
}
