import { checkMany } from "../bulk/check-many.ts";
import { printSummary } from "../bulk/print-summary.ts";
import type { Tally } from "../bulk/tally.ts";
import { loadConfiguration } from "../configuration/load-configuration.ts";
import { loadAgainst } from "../input/load-against.ts";
import { writeProblems } from "../output/write-problems.ts";
import { type Run, raiseExitCode } from "../run.ts";
import type { ValidateArguments } from "./validate-arguments.ts";

const hasWarning = ({ rules }: Tally): boolean =>
  Object.values(rules).some(({ severity }) => severity === "warning");

/** Checks many reports, and sums up on standard error what was found. */
export async function validateMany(
  run: Run,
  files: readonly string[],
  options: ValidateArguments,
): Promise<void> {
  const { against: lastYear, jobs, failOn, progress, ndjson, config, format, report } = options;
  const configuration = await loadConfiguration(run.io, config, files);
  const against = (await loadAgainst(run, lastYear))?.report ?? null;
  const { tally, problems } = await checkMany(run, files, {
    configuration,
    jobs,
    against,
    isProgressWanted: progress,
    isByLine: ndjson === true,
    pieces: {
      format: format === "sarif" || format === "junit" ? format : "json",
      failOn,
      lang: run.language,
      hasProblems: report !== undefined,
    },
  });
  const isFailed = tally.invalid > 0 || (failOn === "warning" && hasWarning(tally));
  if (isFailed) raiseExitCode(run, 1);
  if (report !== undefined) await writeProblems(run, report, problems);
  if (files.length > 1 || ndjson === true) printSummary(run, tally);
}
