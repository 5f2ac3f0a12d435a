import { fileDamaged } from "../files/file-errors.ts";
import type { FileReading } from "../files/file-reading.ts";

/** Reads a PDF file into a document. */
export async function readPdf(_bytes: Uint8Array, file: string): Promise<FileReading> {
  throw fileDamaged(file, "PDF");
}
