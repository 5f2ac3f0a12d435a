import type { FileReading } from "../files/file-reading.ts";

/** Reads a CSV file into a document. */
export function readCsv(_text: string, _file: string): FileReading {
  return { document: { lang: "zh-CN", blocks: [] }, titles: [], notes: [] };
}
