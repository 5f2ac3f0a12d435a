import { GongkaiError } from "@gongkai/core";

/** More cells, or more paragraphs, than the reports of a whole province have together. */
const MOST_PIECES = 60_000;

/** Tables inside one another; deeper than any editor nests them, and slow to take apart. */
export const MOST_DEPTH = 12_000;

/** Counts what a page or a text holds, and ends the reading of one that can be no report. */
export class PieceCount {
  #count = 0;

  constructor(readonly file: string) {}

  /** @throws {GongkaiError} `file-too-large`. */
  add(pieces = 1): void {
    this.#count += pieces;
    if (this.#count > MOST_PIECES) throw tooLarge(this.file);
  }
}

/** The error for a file that is too large, or too deep, to be a report. */
export function tooLarge(file: string, mostDepth = MOST_DEPTH): GongkaiError {
  const limit = MOST_PIECES.toLocaleString("en");
  const depth = mostDepth.toLocaleString("en");
  return new GongkaiError("file-too-large", {
    message: {
      "zh-CN": "文件的内容过多或嵌套过深，不像公开发布的报告",
      en: "The file holds too much, or nests too deep, for a published report",
    },
    place: file,
    expected: {
      "zh-CN": `段落和单元格合计不超过 ${limit} 个，表格嵌套不超过 ${depth} 层`,
      en: `At most ${limit} paragraphs and cells, tables nested at most ${depth} deep`,
    },
    advice: {
      "zh-CN": "请核对文件，只保留一份报告",
      en: "Check the file, and keep one report only",
    },
  });
}
