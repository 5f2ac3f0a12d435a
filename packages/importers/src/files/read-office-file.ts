import type { LocalText } from "@gongkai/core";
import { compoundKind } from "./compound-streams.ts";
import {
  CONVERTIBLE,
  fileDamaged,
  fileEncrypted,
  fileScanned,
  formatUnread,
} from "./file-errors.ts";
import type { FileKind } from "./file-kind.ts";
import type { FileReading } from "./file-reading.ts";
import type { Zip } from "./open-zip.ts";

type OfficeKind = Exclude<FileKind, "text">;

const format = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** What kind of file of today an archive is: most keep to the usual folders, else its list of types says it. */
function kindOf(zip: Zip): "document" | "workbook" | null {
  const hasFolder = (folder: string) => zip.names.some((name) => name.startsWith(folder));
  if (hasFolder("word/")) return "document";
  if (hasFolder("xl/")) return "workbook";
  const types = zip.text("[Content_Types].xml") ?? "";
  if (/wordprocessingml\.(?:document|template)\.main/.test(types)) return "document";
  return /spreadsheetml\.(?:sheet|template)\.main/.test(types) ? "workbook" : null;
}

/** A document or a workbook of today, or one of the formats that share its way of packing. */
async function readZip(bytes: Uint8Array, file: string): Promise<FileReading> {
  const { openZip } = await import("./open-zip.ts");
  const zip = openZip(bytes, file);
  if (zip.has("OFD.xml")) throw formatUnread(file, format("OFD 版式文件", "an OFD file"), "PDF");
  if (zip.names.some((name) => name.startsWith("ppt/")))
    throw formatUnread(file, format("演示文稿", "a presentation"), "DOCX");
  if (zip.has("content.xml"))
    throw formatUnread(
      file,
      format("ODF 文件", "an OpenDocument file"),
      "DOCX 或 XLSX",
      CONVERTIBLE,
    );
  const kind = kindOf(zip);
  if (kind === "document") {
    const { readDocx } = await import("../docx/read-docx.ts");
    return readDocx(zip, file);
  }
  if (kind === "workbook") {
    const { readXlsx } = await import("../xlsx/read-xlsx.ts");
    return readXlsx(zip, file);
  }
  throw formatUnread(file, format("压缩包", "an archive"), "DOCX 或 XLSX");
}

/** A file of the old kind: told by the streams in it, and refused with what to do. */
function refuseCompound(bytes: Uint8Array, file: string): never {
  const kind = compoundKind(bytes);
  if (kind === "encrypted") throw fileEncrypted(file);
  if (kind === "document")
    throw formatUnread(
      file,
      format("旧版 Word 或 WPS 文档（.doc、.wps）", "a .doc or .wps file"),
      "DOCX",
      CONVERTIBLE,
    );
  if (kind === "workbook")
    throw formatUnread(
      file,
      format("旧版 Excel 或 WPS 表格（.xls、.et）", "an .xls or .et file"),
      "XLSX",
      CONVERTIBLE,
    );
  if (kind === "presentation")
    throw formatUnread(file, format("演示文稿", "a presentation"), "DOCX");
  throw fileDamaged(file, "OLE");
}

/**
 * Reads a document, a workbook or a PDF; each format's reader is loaded when its first file comes.
 *
 * @throws {GongkaiError} `file-damaged`, `file-encrypted`, `file-scanned`, `file-too-large`, or
 * `file-format` for what is not read, with what to save it as.
 */
export async function readOfficeFile(
  kind: OfficeKind,
  bytes: Uint8Array,
  file: string,
): Promise<FileReading> {
  if (kind === "zip") return readZip(bytes, file);
  if (kind === "compound") return refuseCompound(bytes, file);
  if (kind === "image") throw fileScanned(file);
  if (kind === "rtf")
    throw formatUnread(file, format("RTF 文档", "an RTF file"), "DOCX", CONVERTIBLE);
  const { readPdf } = await import("../pdf/read-pdf.ts");
  return readPdf(bytes, file);
}
