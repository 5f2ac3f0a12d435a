import { checkMany } from "../bulk/check-many.ts";
import { printSummary } from "../bulk/print-summary.ts";
import type { Tally } from "../bulk/tally.ts";
import { loadConfiguration } from "../configuration/load-configuration.ts";
import { loadAgainst } from "../input/load-against.ts";
import { type Run, raiseExitCode } from "../run.ts";
import type { ValidateArguments } from "./validate-arguments.ts";

const hasWarning = ({ rules }: Tally): boolean =>
  Object.values(rules).some(({ severity }) => severity === "warning");

/** Checks many reports, one JSON line each, and sums up on standard error what was found. */
export async function validateMany(
  run: Run,
  files: readonly string[],
  { against: lastYear, jobs, failOn, progress, ndjson, config }: ValidateArguments,
): Promise<void> {
  const configuration = await loadConfiguration(run.io, config, files);
  const against = (await loadAgainst(run, lastYear))?.report ?? null;
  const tally = await checkMany(run, files, {
    configuration,
    jobs,
    against,
    isProgressWanted: progress,
    isByLine: ndjson === true,
  });
  const isFailed = tally.invalid > 0 || (failOn === "warning" && hasWarning(tally));
  if (isFailed) raiseExitCode(run, 1);
  printSummary(run, tally);
}
