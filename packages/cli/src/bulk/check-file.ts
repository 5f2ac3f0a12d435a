import { type Report, validate } from "@gongkai/core";
import type { CheckedFile } from "@gongkai/renderers/problems";
import { type Checks, optionsFor } from "../configuration/checks.ts";
import { isPlacedByItself, type LoadedReport, loadReport } from "../input/load-report.ts";
import type { Io } from "../io/io.ts";
import { type Checked, failedFile } from "./checked.ts";
import type { Pieces } from "./pieces.ts";
import { plainError } from "./plain-error.ts";
import { countResult, emptyTally } from "./tally.ts";

/** A file of one report, with what it takes to check it. */
export interface FileJob {
  readonly kind: "file";
  readonly file: string;
  readonly against: Report | null;
}

/** What each report is checked with and how the result is written. */
export interface Work {
  readonly checks: Checks;
  readonly pieces: Pieces;
  /** Lines and columns of report JSON are wanted. */
  readonly hasRegions: boolean;
}

/** The checked file with the places of its values, where it is report JSON that nothing else places. */
async function placed(loaded: LoadedReport, checked: CheckedFile["checked"]): Promise<CheckedFile> {
  const plain: CheckedFile = { file: loaded.file, checked, error: null };
  const hasFindings = (checked?.result.findings.length ?? 0) > 0;
  if (!hasFindings || !isPlacedByItself(loaded)) return plain;
  const { jsonRegions } = await import("../output/json-regions.ts");
  return { ...plain, regionOf: jsonRegions(new TextDecoder().decode(loaded.bytes)) };
}

/** Checks the report of one file: a piece of the output, or the error for standard error. */
export async function checkFile(
  io: Io,
  { file, against }: FileJob,
  { checks, pieces, hasRegions }: Work,
): Promise<Checked> {
  const tally = emptyTally();
  try {
    const loaded = await loadReport(io, file);
    const { report } = loaded;
    const result = validate(report, optionsFor(loaded, checks, against));
    countResult(tally, result);
    const checked = { report, result };
    const piece = hasRegions ? await placed(loaded, checked) : { file, checked, error: null };
    return {
      text: pieces.textOf(piece),
      tally,
      error: null,
      failed: [],
      problems: pieces.problemsOf(piece),
    };
  } catch (cause) {
    tally.unreadable++;
    const error = plainError(cause);
    const failed = failedFile({ file }, error);
    return {
      text: pieces.textOf(failed),
      tally,
      error,
      failed: [failed],
      problems: pieces.problemsOf(failed),
    };
  }
}
