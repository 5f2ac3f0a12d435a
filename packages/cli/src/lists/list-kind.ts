import { GongkaiError } from "@gongkai/core";

/** How a file holds a list: values between delimiters, a sheet, an object a line, an array of objects. */
export type ListKind = "delimited" | "sheet" | "lines" | "array";

const BY_EXTENSION: Readonly<Record<string, ListKind>> = {
  csv: "delimited",
  tsv: "delimited",
  txt: "delimited",
  ndjson: "lines",
  jsonl: "lines",
  json: "array",
};

const ZIP = [0x50, 0x4b, 3, 4];
/** Workbooks of before 2007, and PDF. */
const REFUSED = [
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

const startsWith = (bytes: Uint8Array, marks: readonly number[]): boolean =>
  marks.every((mark, at) => bytes[at] === mark);

const refusal = (file: string): GongkaiError =>
  new GongkaiError("file-format", {
    message: { "zh-CN": "这种文件不能作为清单读取", en: "A list cannot be read from such a file" },
    place: file,
    expected: {
      "zh-CN": "CSV、XLSX、NDJSON，或对象的 JSON 数组",
      en: "CSV, XLSX, NDJSON, or a JSON array of objects",
    },
    advice: { "zh-CN": "请另存为 XLSX 或 CSV", en: "Save it as XLSX or CSV" },
  });

/**
 * Tells how a file holds a list: a workbook by what it begins with, others by their extension, and
 * where that says nothing by the first letter.
 *
 * @throws {GongkaiError} `file-format` for an old workbook or a PDF.
 *
 * @example
 * listKind("items", new TextEncoder().encode('{"编号":1}')) //=> "lines"
 */
export function listKind(file: string, head: Uint8Array): ListKind {
  if (startsWith(head, ZIP)) return "sheet";
  if (REFUSED.some((marks) => startsWith(head, marks))) throw refusal(file);
  // linear: applied to the name of a file
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const known = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
  if (known !== undefined) return known;
  const [first] = new TextDecoder().decode(head).trimStart();
  if (first === "{") return "lines";
  return first === "[" ? "array" : "delimited";
}
