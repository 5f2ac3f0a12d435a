import { fileDamaged } from "../files/file-errors.ts";
import type { FileReading } from "../files/file-reading.ts";
import type { Zip } from "../files/open-zip.ts";

/** Reads a DOCX file into a document. */
export async function readDocx(_zip: Zip, file: string): Promise<FileReading> {
  throw fileDamaged(file, "DOCX");
}
