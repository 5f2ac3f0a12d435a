import { type ValidationResult, validate } from "@gongkai/core";
import { printSummary } from "../bulk/print-summary.ts";
import { countResult, emptyTally } from "../bulk/tally.ts";
import { checksOf, optionsFor } from "../configuration/checks.ts";
import { loadConfiguration } from "../configuration/load-configuration.ts";
import { printDiagnostics } from "../diagnostics/print-diagnostics.ts";
import { forEachReport } from "../input/for-each-report.ts";
import { loadAgainst } from "../input/load-against.ts";
import { writeJson } from "../output/write-json.ts";
import { type Run, raiseExitCode } from "../run.ts";
import type { ValidateArguments } from "./validate-arguments.ts";

function hasFailed({ summary }: ValidationResult, { failOn }: ValidateArguments): boolean {
  return summary.errors > 0 || (failOn === "warning" && summary.warnings > 0);
}

/** Checks one file after another, for people to read; of one file also as JSON. */
export async function validatePretty(
  run: Run,
  files: readonly string[],
  options: ValidateArguments,
): Promise<void> {
  const { io } = run;
  const against = (await loadAgainst(run, options.against))?.report ?? null;
  const configuration = await loadConfiguration(io, options.config, files);
  const checks = checksOf(configuration, io.today());
  const isAlone = files.length === 1;
  const tally = emptyTally();
  let loadedFiles = 0;
  await forEachReport(run, files, async (loaded) => {
    loadedFiles++;
    const result = validate(loaded.report, optionsFor(loaded, checks, against));
    countResult(tally, result);
    if (hasFailed(result, options)) raiseExitCode(run, 1);
    const { file } = loaded;
    if (options.format === "json")
      return writeJson(run, { file, alone: result, among: result }, isAlone);
    if (!isAlone) io.stdout.write(`== ${file} ==\n`);
    await printDiagnostics(run, loaded, {
      result,
      hasProposals: options.proposals === true,
      ...(configuration && { cards: configuration.cards }),
    });
    if (!isAlone) io.stdout.write("\n");
  });
  tally.unreadable = files.length - loadedFiles;
  if (!isAlone) printSummary(run, tally);
}
