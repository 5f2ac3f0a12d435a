import type { Finding, LocalText, Report, Source, Sources } from "@gongkai/core";

/** A stretch of the input that is no part of the report, and what it is instead. */
export interface SetAside {
  readonly reason: "navigation" | "contents" | "header";
  readonly source: Source;
}

/** A report read from a file, and everything worth knowing about the reading. */
export interface ImportResult {
  readonly report: Report;
  /** Where each value of the report stands in the input, by JSON Pointer of the report. */
  readonly sources: Sources;
  /** What was repaired or could not be read. */
  readonly findings: readonly Finding[];
  /** What was set aside: navigation, the list of contents, repeated headers. */
  readonly unrecognized: readonly SetAside[];
  /** Why the report was taken for one of its edition; null for report JSON, that names it. */
  readonly editionReason: LocalText | null;
}

export interface ImportOptions {
  /** The name of the file, as sources and messages show it. */
  readonly file?: string;
  /** Stops the reading, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
