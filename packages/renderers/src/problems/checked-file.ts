import type {
  Language,
  LocalText,
  Report,
  RuleCard,
  Severity,
  ValidationResult,
} from "@gongkai/core";

/** A stretch of a file: lines and columns from 1, in UTF-16 units; the end column is the one after it. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Why a file holds no report that could be checked. */
export interface FileError {
  readonly code: string;
  readonly message: LocalText;
  /** File, line or JSON Pointer; null where there is none. */
  readonly place: string | null;
  readonly advice: LocalText | null;
}

/** A file that was checked: its report with the result, or why there is none. */
export interface CheckedFile {
  readonly file: string;
  /** The line, from 1, where the file holds one report a line. */
  readonly line?: number | undefined;
  readonly checked: { readonly report: Report; readonly result: ValidationResult } | null;
  readonly error: FileError | null;
  /** Where a value of the report stands in the file, for report JSON. */
  readonly regionOf?: ((path: string) => Region | null) | undefined;
}

export interface ProblemOptions {
  /** The catalogue; the findings of a rule that is not in it are told of without advice. */
  readonly cards: readonly RuleCard[];
  readonly lang: Language;
}

export interface JunitOptions extends ProblemOptions {
  /** From this severity on a finding makes its rule fail. */
  readonly failOn: Exclude<Severity, "info">;
}
