import { loadReport } from "../input/load-report.ts";
import type { Io, OutputFile } from "../io/io.ts";
import { reportFiles } from "../output/report-files.ts";
import { type PlainError, plainError } from "./plain-error.ts";
import { countFindings, emptyTally, type Tally } from "./tally.ts";

/** A file to import, and where its report goes. */
export interface ImportJob {
  readonly kind: "import";
  readonly file: string;
  readonly target: string;
  readonly contacts: boolean;
  /** Whether LibreOffice may be asked for what is not read. */
  readonly convert: boolean;
}

/** What came of it: the files to write, or the error. */
export interface Imported {
  readonly outputs: readonly OutputFile[];
  /** Counts the report and what the import found. */
  readonly tally: Tally;
  readonly error: PlainError | null;
  /** Whether it was saved as another format before it was read. */
  readonly isConverted: boolean;
}

/** Reads a file into the files of its report; what cannot be read is data, not an exception. */
export async function importFile(
  io: Io,
  { file, target, contacts, convert }: ImportJob,
): Promise<Imported> {
  const tally = emptyTally();
  try {
    const loaded = await loadReport(io, file, { contacts, convert });
    tally.reports++;
    countFindings(tally, loaded.findings);
    const isConverted = loaded.convertedTo !== undefined;
    return { outputs: reportFiles(target, loaded), tally, error: null, isConverted };
  } catch (cause) {
    tally.unreadable++;
    return { outputs: [], tally, error: plainError(cause), isConverted: false };
  }
}
