import type { LocalText } from "../models/local-text.ts";

/** The codes of everything that throws: misuse, and files that cannot be read or are no report. */
export type ErrorCode =
  | "file-missing"
  | "file-unreadable"
  | "file-empty"
  | "file-binary"
  | "file-too-large"
  | "file-damaged"
  | "file-encrypted"
  | "file-format"
  | "file-scanned"
  | "converter-missing"
  | "conversion-failed"
  | "browser-missing"
  | "printing-failed"
  | "csv-quotes"
  | "column-missing"
  | "column-unknown"
  | "row-refused"
  | "calendar-year-unknown"
  | "line-too-long"
  | "form-unknown"
  | "year-unknown"
  | "json-invalid"
  | "key-forbidden"
  | "not-a-report"
  | "format-unknown"
  | "edition-unknown"
  | "figure-invalid"
  | "figure-misplaced"
  | "output-unwritable"
  | "rule-unknown"
  | "rule-invalid"
  | "rule-failed"
  | "rule-test-failed"
  | "configuration-invalid"
  | "acceptance-unmatched"
  | "theme-invalid"
  | "metric-unknown"
  | "concept-unknown"
  | "usage";

export interface ErrorDetails {
  readonly message: LocalText;
  /** File, line or JSON Pointer; null where there is none. */
  readonly place?: string | null;
  readonly expected?: LocalText;
  /** What to do. */
  readonly advice?: LocalText;
  readonly cause?: unknown;
}

/**
 * Misuse, or a file that cannot be read. Bad figures are findings and never throw.
 *
 * @example
 * new GongkaiError("file-empty", { message: { "zh-CN": "文件是空的", en: "The file is empty" } }).code //=> "file-empty"
 */
export class GongkaiError extends Error {
  override readonly name = "GongkaiError";
  readonly code: ErrorCode;
  readonly text: LocalText;
  readonly place: string | null;
  readonly expected: LocalText | null;
  readonly advice: LocalText | null;

  constructor(code: ErrorCode, details: ErrorDetails) {
    super(details.message.en, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.text = details.message;
    this.place = details.place ?? null;
    this.expected = details.expected ?? null;
    this.advice = details.advice ?? null;
  }
}
