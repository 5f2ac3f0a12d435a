import { compoundKind } from "./compound-streams.ts";
import { fileKindOf } from "./file-kind.ts";
import type { Zip } from "./open-zip.ts";

/** A format that is not read, and the one that is read which an office program can save it as. */
export interface OfficeFormat {
  readonly from: "doc" | "xls" | "rtf" | "odt" | "ods";
  readonly to: "docx" | "xlsx";
}

const DOCUMENT: OfficeFormat = { from: "doc", to: "docx" };
const WORKBOOK: OfficeFormat = { from: "xls", to: "xlsx" };

function openDocument(zip: Zip): OfficeFormat | null {
  if (!zip.has("content.xml")) return null;
  const type = zip.text("mimetype") ?? "";
  if (type.includes("opendocument.text")) return { from: "odt", to: "docx" };
  return type.includes("opendocument.spreadsheet") ? { from: "ods", to: "xlsx" } : null;
}

/**
 * Tells a document or workbook of an older or another office program, which has to be saved anew before
 * it is read; null for every other file, presentations, OFD and files with a password among them.
 *
 * The files of WPS are told as those of Word and Excel, whose way of packing they share.
 *
 * @throws {GongkaiError} `file-damaged`, `file-too-large`.
 *
 * @example
 * await officeFormat(new TextEncoder().encode("{\\rtf1 }")) //=> { from: "rtf", to: "docx" }
 */
export async function officeFormat(bytes: Uint8Array): Promise<OfficeFormat | null> {
  const kind = fileKindOf(bytes);
  if (kind === "rtf") return { from: "rtf", to: "docx" };
  if (kind === "zip") {
    const { openZip } = await import("./open-zip.ts");
    return openDocument(openZip(bytes, ""));
  }
  const compound = kind === "compound" ? compoundKind(bytes) : null;
  if (compound === "document") return DOCUMENT;
  return compound === "workbook" ? WORKBOOK : null;
}
