import { GongkaiError, parseReport } from "@gongkai/core";
import { looksLikeCsv } from "./csv/looks-like-csv.ts";
import { fileKindOf } from "./files/file-kind.ts";
import type { FileReading } from "./files/file-reading.ts";
import { readOfficeFile } from "./files/read-office-file.ts";
import { recognizeEach, recognizeFile } from "./files/recognize-file.ts";
import { looksLikeHtml } from "./html/looks-like-html.ts";
import type { ImportOptions, ImportResult } from "./import-result.ts";
import { withoutContacts } from "./recognize/without-contacts.ts";
import { decodeText } from "./text/decode-text.ts";
import { type Escapes, plainEscapes } from "./text/escapes.ts";
import { looksLikeMarkdown } from "./text/looks-like-markdown.ts";
import { readText } from "./text/read-text.ts";

function importJson(text: string, file: string): ImportResult {
  const result = parseReport(text);
  if (result.ok) {
    const nothing = {
      sources: {},
      findings: [],
      unrecognized: [],
      setAside: [],
      readings: [],
      editionReason: null,
    };
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

/** What a file was read as: a document still to be recognized, or the result itself. */
type Read = { readonly reading: FileReading } | { readonly result: ImportResult };

/** Markdown has escapes of its own; their names are loaded with the first such text. */
async function escapesOf(text: string): Promise<Escapes> {
  if (!looksLikeMarkdown(text)) return plainEscapes;
  const { markdownEscapes } = await import("./text/markdown-escapes.ts");
  return markdownEscapes;
}

async function readWhole(
  input: Uint8Array | string,
  { filename: file = "", contacts = true, signal }: ImportOptions,
): Promise<Read> {
  await mayGoOn(signal);
  if (typeof input === "string" && input.trim() === "")
    return readWhole(new Uint8Array(), { filename: file });
  const whole = (result: ImportResult): Read => ({
    result: contacts ? result : withoutContacts(result),
  });
  const kind = typeof input === "string" ? "text" : fileKindOf(input);
  if (kind !== "text" && typeof input !== "string")
    return { reading: await readOfficeFile(kind, input, file) };
  const text = typeof input === "string" ? input : decodeText(input, file);
  if (JSON_START.test(text)) return whole(importJson(text, file));
  if (looksLikeHtml(text)) {
    const { importPage } = await import("./html/import-page.ts");
    return whole(await importPage(text, file, () => mayGoOn(signal)));
  }
  if (looksLikeCsv(text)) {
    const { readCsv } = await import("./csv/read-csv.ts");
    return { reading: readCsv(text, file) };
  }
  const document = readText(text, file, await escapesOf(text));
  return { reading: { document, titles: [], notes: [] } };
}

/**
 * Reads a report from the bytes or the text of a file: a published page, its text, a document, a
 * workbook, a PDF, CSV, or report JSON, told apart by what they hold.
 *
 * Pages and texts are decoded as UTF-8, UTF-16, GBK or Big5, whatever they declare. A page of ours
 * comes back as the report embedded in it, and where it shows another, `embedded-differs` says so.
 * Figures that cannot be read are findings; a file that is no report throws.
 *
 * An aborted `signal` makes it reject with the signal's reason.
 *
 * @throws {GongkaiError} `file-empty`, `file-binary`, `file-too-large`, `file-damaged`, `file-encrypted`,
 * `file-format`, `file-scanned`, `line-too-long`, `form-unknown`,
 * `year-unknown`, or for JSON `json-invalid`, `not-a-report`, `format-unknown`, `edition-unknown`, `key-forbidden`.
 *
 * @example
 * const text = "某局2018年政府信息公开工作年度报告\n一、概述\n四、收费及减免情况\n统计期限自2018年1月1日至2018年12月31日。";
 * (await importReport(text, { filename: "a.txt" })).report.period.end //=> "2018-12-31"
 */
export async function importReport(
  input: Uint8Array | string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const read = await readWhole(input, options);
  if ("result" in read) return read.result;
  await mayGoOn(options.signal);
  return recognizeFile(read.reading, options);
}

/**
 * Reads every report that a file holds, as `importReport` reads one: a workbook may hold one for each
 * year or body, each under its title. All other files hold one.
 *
 * @throws {GongkaiError} as `importReport` does, also where one of several is no report.
 *
 * @example
 * const sheet = (year) => `某局${year}年政府信息公开工作年度报告,\n一、总体情况,\n二、主动公开政府信息情况,\n第二十条第（五）项,\n信息内容,本年处理决定数量\n行政许可,${year}\n`;
 * (await importReports(sheet(2022) + sheet(2023), { filename: "a.csv" })).length //=> 2
 */
export async function importReports(
  input: Uint8Array | string,
  options: ImportOptions = {},
): Promise<ImportResult[]> {
  const read = await readWhole(input, options);
  if ("result" in read) return [read.result];
  await mayGoOn(options.signal);
  return recognizeEach(read.reading, options);
}
