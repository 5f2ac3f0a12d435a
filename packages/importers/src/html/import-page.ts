import { GongkaiError, parseReport } from "@gongkai/core";
import type { ImportResult } from "../import-result.ts";
import { recognize } from "../recognize/recognize.ts";
import { setAside } from "../recognize/set-aside.ts";
import { embeddedDifferences, unusableEmbedded } from "./compare-embedded.ts";
import { type PageReading, readHtml } from "./read-html.ts";

function recognizeOrNull(
  { document, titles, menus }: PageReading,
  file: string,
): ImportResult | GongkaiError {
  try {
    const result = recognize(document, file, titles);
    return { ...result, setAside: [...setAside(menus, "navigation"), ...result.setAside] };
  } catch (error) {
    if (error instanceof GongkaiError) return error;
    throw error;
  }
}

const tablesIn = (result: ImportResult | GongkaiError): number =>
  result instanceof GongkaiError ? -1 : Object.keys(result.report.tables).length;

/** What a page shows; where a script of it would show more of the report, that as well. */
async function importShown(
  page: string,
  reading: PageReading,
  file: string,
  turn: () => Promise<void>,
): Promise<ImportResult> {
  const shown = recognizeOrNull(reading, file);
  if (!(shown instanceof GongkaiError || reading.hidesTable)) return shown;
  const whole = recognizeOrNull(await readHtml(page, file, turn, true), file);
  const best = tablesIn(whole) > tablesIn(shown) ? whole : shown;
  if (best instanceof GongkaiError) throw best;
  return best;
}

/**
 * Reads a report from a decoded page.
 *
 * Where the page embeds its report, that is the report; what the page shows is recognized as well,
 * and each difference is the error `embedded-differs`.
 *
 * @throws {GongkaiError} as `recognize` does.
 */
export async function importPage(
  page: string,
  file: string,
  turn: () => Promise<void>,
): Promise<ImportResult> {
  const reading = await readHtml(page, file, turn);
  await turn();
  if (reading.embedded === null) return importShown(page, reading, file, turn);
  const parsed = parseReport(reading.embedded.trim());
  const shown = recognizeOrNull(reading, file);
  if (!parsed.ok) {
    if (shown instanceof GongkaiError) throw shown;
    return {
      ...shown,
      findings: [...shown.findings, unusableEmbedded(shown.report, parsed.error)],
    };
  }
  const { report } = parsed;
  if (shown instanceof GongkaiError) {
    const findings = embeddedDifferences(report, null, {});
    return {
      report,
      sources: {},
      findings,
      unrecognized: [],
      setAside: [],
      readings: [],
      editionReason: null,
    };
  }
  return { ...shown, report, findings: embeddedDifferences(report, shown.report, shown.sources) };
}
