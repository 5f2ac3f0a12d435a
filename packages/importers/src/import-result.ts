import type { Finding, LocalText, Report, Source, Sources } from "@gongkai/core";
import type { ReadLabel } from "./tables/recognized-table.ts";

/** A stretch of the input that is no part of the report, and what it is instead. */
export interface SetAside {
  readonly reason: "navigation" | "contents" | "header";
  readonly source: Source;
}

/** A figure that stands in a table and could not be taken for one of the form's. */
export interface Unrecognized {
  /** The rule of the finding that says so. */
  readonly rule: string;
  /** JSON Pointer of the report: where that finding is. */
  readonly path: string;
  readonly source: Source;
}

/** A report read from a file, and everything worth knowing about the reading. */
export interface ImportResult {
  readonly report: Report;
  /** Where each value of the report stands in the input, by JSON Pointer of the report. */
  readonly sources: Sources;
  /** What was repaired or could not be read. */
  readonly findings: readonly Finding[];
  /** The figures of tables that are no facts; each is a warning among the findings. */
  readonly unrecognized: readonly Unrecognized[];
  /** What was set aside: navigation, the list of contents, repeated headers. */
  readonly setAside: readonly SetAside[];
  /** The tables that were recognized, and what each of their labels was taken for. */
  readonly readings: readonly TableReading[];
  /** Why the report was taken for one of its edition; null for report JSON, that names it. */
  readonly editionReason: LocalText | null;
}

/** A recognized table: the rows and columns that its labels were taken for. */
export interface TableReading {
  /** The id of the table in the report. */
  readonly id: string;
  readonly labels: readonly ReadLabel[];
}

export interface ImportOptions {
  /** The name of the file, as sources and messages show it; what the file is, its content tells. */
  readonly filename?: string;
  /** Whether names, telephone numbers and addresses are taken into `contacts`. Default true. */
  readonly contacts?: boolean;
  /** Stops the reading, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
