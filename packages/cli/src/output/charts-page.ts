import type { Report } from "@gongkai/core";
import { renderCharts } from "@gongkai/renderers/charts";
import { loadAgainst } from "../input/load-against.ts";
import type { Run } from "../run.ts";

/**
 * Draws the figures of a report beside those of other years.
 *
 * @param against The files of the other years' reports.
 * @throws {GongkaiError} where one of them holds no report, or the reports do not go together.
 */
export async function chartsPage(
  run: Run,
  report: Report,
  against: readonly string[],
): Promise<string> {
  const reports = [report];
  for (const file of against) {
    const loaded = await loadAgainst(run, file);
    if (loaded !== null) reports.push(loaded.report);
  }
  return renderCharts(reports, { lang: run.language });
}
