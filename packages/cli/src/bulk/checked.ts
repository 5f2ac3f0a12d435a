import type { CheckedFile, FileProblems } from "@gongkai/renderers/problems";
import type { PlainError } from "./plain-error.ts";
import type { Tally } from "./tally.ts";

/** What checking a file or a batch of lines gave: plain data, that a thread can hand over. */
export interface Checked {
  /** For standard output. */
  readonly text: string;
  readonly tally: Tally;
  /** Of a file that holds no report; for standard error. */
  readonly error: PlainError | null;
  /** Files and lines that hold no report. */
  readonly failed: readonly CheckedFile[];
  readonly problems: readonly FileProblems[];
}

/** A file or line that holds no report. */
export function failedFile(
  at: { readonly file: string; readonly line?: number },
  error: PlainError,
): CheckedFile {
  return { ...at, checked: null, error };
}
