import { readStatements } from "@gongkai/claims";
import { type Report, validate } from "@gongkai/core";
import { checksOf, optionsFor } from "../configuration/checks.ts";
import {
  type ConfigurationChoice,
  loadConfiguration,
} from "../configuration/load-configuration.ts";
import { loadAgainst } from "../input/load-against.ts";
import type { LoadedReport } from "../input/load-report.ts";
import type { Run } from "../run.ts";

/** With what a report is checked before it is shown. */
export interface FindingChoices {
  /** The files of the reports of other years, of which that of the year before is looked at. */
  readonly against?: readonly string[];
  readonly config?: ConfigurationChoice;
}

const yearOf = ({ period }: Report): number => Number(period.start.slice(0, 4));

/** The report of the year before; where none is, the rules say of the first that it is not. */
async function yearBefore(run: Run, report: Report, files: readonly string[]) {
  let first: Report | null = null;
  for (const file of files) {
    const loaded = await loadAgainst(run, file);
    if (loaded === null) continue;
    if (yearOf(loaded.report) === yearOf(report) - 1) return loaded.report;
    first ??= loaded.report;
  }
  return first;
}

/**
 * What the rules find in a report, as `validate` would find it, and what its narrative states.
 *
 * @throws {GongkaiError} of a configuration, or of a file that is named in `against`.
 */
export async function findingsToShow(
  run: Run,
  loaded: LoadedReport,
  { against = [], config }: FindingChoices,
) {
  const { report, file } = loaded;
  const configuration = await loadConfiguration(run.io, config, [file]);
  const checks = checksOf(configuration, run.io.today());
  const lastYear = await yearBefore(run, report, against);
  const { findings } = validate(report, optionsFor(loaded, checks, lastYear));
  return { findings, statements: readStatements(report) };
}
