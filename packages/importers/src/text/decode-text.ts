import { GongkaiError } from "@gongkai/core";
import { bestDecoding } from "./best-decoding.ts";
import { markedUtf16 } from "./marked-utf16.ts";

const isMarkedUtf8 = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

/** The share of control characters above which a text is none; a page may hold a stray one. */
const CONTROL_SHARE = 0.001;

/** Enough of a file to see whether it is text. */
const SAMPLE = 20_000;

/** Control characters but for tabs and the ends of lines and pages, and what could not be decoded. */
const CONTROLS = /[^\P{Cc}\t\n\f\r]|\ufffd/gu;

function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROLS);
  if (controls === null) return false;
  return controls.includes("\0") || controls.length > sample.length * CONTROL_SHARE;
}

function binaryError(file: string): GongkaiError {
  return new GongkaiError("file-binary", {
    message: { "zh-CN": "文件不是文本", en: "The file is no text" },
    place: file,
    expected: {
      "zh-CN": "UTF-8、UTF-16、GBK（GB18030）或 Big5 编码的网页或文本，或报告 JSON",
      en: "A page or text in UTF-8, UTF-16, GBK (GB 18030) or Big5, or report JSON",
    },
    advice: {
      "zh-CN": "请先把文件另存为纯文本",
      en: "Save the document as plain text first",
    },
  });
}

/**
 * Decodes a text or a page: by its byte order mark, else as UTF-8 where it is that without a fault,
 * else in the encoding in which it says most and breaks least, whatever it declares.
 *
 * @throws {GongkaiError} `file-empty`, or `file-binary` where the bytes are no text.
 *
 * @example
 * decodeText(new Uint8Array([0xb1, 0xa8, 0xb8, 0xe6]), "gbk.txt") //=> "报告"
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw emptyError(file);
  const marked = isMarkedUtf8(bytes) ? "utf-8" : markedUtf16(bytes);
  const text = marked === null ? bestDecoding(bytes) : new TextDecoder(marked).decode(bytes);
  if (looksBinary(text)) throw binaryError(file);
  if (text.trim() === "") throw emptyError(file);
  return text;
}

function emptyError(file: string): GongkaiError {
  return new GongkaiError("file-empty", {
    message: { "zh-CN": "文件是空的", en: "The file is empty" },
    place: file,
    advice: {
      "zh-CN": "请核对文件是否保存完整",
      en: "Check that the file was saved whole",
    },
  });
}
