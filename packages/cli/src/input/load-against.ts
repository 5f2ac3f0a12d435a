import { GongkaiError } from "@gongkai/core";
import type { Run } from "../run.ts";
import { type LoadedReport, loadReport } from "./load-report.ts";

/** Loads last year's report; an error in it names its file, which is not the file being checked. */
export async function loadAgainst(
  run: Run,
  file: string | undefined,
): Promise<LoadedReport | null> {
  if (file === undefined) return null;
  try {
    return await loadReport(run.io, file);
  } catch (error) {
    if (!(error instanceof GongkaiError) || error.place?.startsWith(file)) throw error;
    const { code, text, place, expected, advice } = error;
    throw new GongkaiError(code, {
      message: text,
      place: place?.startsWith("/") ? `${file}#${place}` : file,
      ...(expected && { expected }),
      ...(advice && { advice }),
      cause: error,
    });
  }
}
