import { GongkaiError, parseReport } from "@gongkai/core";
import type { ImportOptions, ImportResult } from "./import-result.ts";
import { recognize } from "./recognize/recognize.ts";
import { decodeText } from "./text/decode-text.ts";
import { readText } from "./text/read-text.ts";

function importJson(text: string, file: string): ImportResult {
  const result = parseReport(text);
  if (result.ok) {
    const nothing = { sources: {}, findings: [], unrecognized: [], editionReason: null };
    return { report: result.report, ...nothing };
  }
  const { code, text: message, place, expected, advice } = result.error;
  throw new GongkaiError(code, {
    message,
    place: place === null || place === "" ? file : `${file}#${place}`,
    ...(expected === null ? {} : { expected }),
    ...(advice === null ? {} : { advice }),
    cause: result.error,
  });
}

/** An object, or a list of values; a page may begin with a word in brackets. */
const JSON_START = /^\uFEFF?\s*(?:\{|\[\s*(?:$|["{[\]\d-]|true|false|null))/;

/** Lets whoever holds the signal have a turn, and stops where it was used. */
async function mayGoOn(signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return;
  signal.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

/**
 * Reads a report from the bytes or the text of a file: the text of a published page, or report JSON.
 *
 * Text is decoded as UTF-8, UTF-16 or GBK. Figures that cannot be read are findings; a file that is no
 * report throws.
 *
 * An aborted `signal` makes it reject with the signal's reason.
 *
 * @throws {GongkaiError} `file-empty`, `file-binary`, `line-too-long`, `form-unknown`, `year-unknown`,
 * or for JSON `json-invalid`, `not-a-report`, `format-unknown`, `edition-unknown`, `key-forbidden`.
 *
 * @example
 * const text = "某局2018年政府信息公开工作年度报告\n一、概述\n四、收费及减免情况\n统计期限自2018年1月1日至2018年12月31日。";
 * (await importReport(text, { file: "a.txt" })).report.period.end //=> "2018-12-31"
 */
export async function importReport(
  input: Uint8Array | string,
  { file = "", signal }: ImportOptions = {},
): Promise<ImportResult> {
  await mayGoOn(signal);
  const text = typeof input === "string" ? input : decodeText(input, file);
  if (typeof input === "string" && input.trim() === "")
    return importReport(new Uint8Array(), { file });
  if (JSON_START.test(text)) return importJson(text, file);
  const document = readText(text, file);
  await mayGoOn(signal);
  return recognize(document, file);
}
