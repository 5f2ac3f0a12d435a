import { type Report, validate } from "@gongkai/core";
import { type Checks, optionsFor } from "../configuration/checks.ts";
import { loadReport } from "../input/load-report.ts";
import type { Io } from "../io/io.ts";
import type { Checked } from "./check-lines.ts";
import { plainError } from "./plain-error.ts";
import { countResult, emptyTally } from "./tally.ts";

/** A file of one report, with what it takes to check it. */
export interface FileJob {
  readonly kind: "file";
  readonly file: string;
  readonly against: Report | null;
}

/** Checks the report of one file: a JSON line, or the error for standard error. */
export async function checkFile(
  io: Io,
  { file, against }: FileJob,
  checks: Checks,
): Promise<Checked> {
  const tally = emptyTally();
  try {
    const loaded = await loadReport(io, file);
    const result = validate(loaded.report, optionsFor(loaded, checks, against));
    countResult(tally, result);
    return { text: `${JSON.stringify({ file, ...result })}\n`, tally, error: null };
  } catch (error) {
    tally.unreadable++;
    return { text: "", tally, error: plainError(error) };
  }
}
