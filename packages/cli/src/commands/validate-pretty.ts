import { type RuleCard, type ValidationResult, validate } from "@gongkai/core";
import type { CheckedFile, FileProblems } from "@gongkai/renderers/problems";
import { failedFile } from "../bulk/checked.ts";
import { plainError } from "../bulk/plain-error.ts";
import { printSummary } from "../bulk/print-summary.ts";
import { countResult, emptyTally } from "../bulk/tally.ts";
import { checksOf, optionsFor } from "../configuration/checks.ts";
import { loadConfiguration } from "../configuration/load-configuration.ts";
import { printDiagnostics } from "../diagnostics/print-diagnostics.ts";
import { forEachReport } from "../input/for-each-report.ts";
import { loadAgainst } from "../input/load-against.ts";
import type { LoadedReport } from "../input/load-report.ts";
import { writeJson } from "../output/write-json.ts";
import { writeProblems } from "../output/write-problems.ts";
import { type Run, raiseExitCode } from "../run.ts";
import type { ValidateArguments } from "./validate-arguments.ts";

function hasFailed({ summary }: ValidationResult, { failOn }: ValidateArguments): boolean {
  return summary.errors > 0 || (failOn === "warning" && summary.warnings > 0);
}

/** What was found, kept for the table of problems where one is asked for. */
async function problemCollector(
  { language: lang }: Run,
  options: ValidateArguments,
  known: readonly RuleCard[] | undefined,
) {
  const problems: FileProblems[] = [];
  if (options.report === undefined) return { problems, add: () => undefined };
  const { problemsOf } = await import("@gongkai/renderers/problems");
  const cards = known ?? (await import("../rule-catalogue.ts")).ruleCatalogue;
  const add = (checked: CheckedFile) => void problems.push(problemsOf(checked, { cards, lang }));
  return { problems, add };
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
  const { problems, add } = await problemCollector(run, options, configuration?.cards);
  const isAlone = files.length === 1;
  const tally = emptyTally();
  const check = async (loaded: LoadedReport): Promise<void> => {
    const { report, file } = loaded;
    const result = validate(report, optionsFor(loaded, checks, against));
    countResult(tally, result);
    add({ file, checked: { report, result }, error: null });
    if (hasFailed(result, options)) raiseExitCode(run, 1);
    if (options.format === "json")
      return writeJson(run, { file, alone: result, among: result }, isAlone);
    if (!isAlone) io.stdout.write(`== ${file} ==\n`);
    await printDiagnostics(run, loaded, {
      result,
      hasProposals: options.proposals === true,
      ...(configuration && { cards: configuration.cards }),
    });
    if (!isAlone) io.stdout.write("\n");
  };
  await forEachReport(run, files, {
    visit: check,
    onFailure: (file, error) => {
      tally.unreadable++;
      add(failedFile({ file }, plainError(error)));
    },
  });
  if (options.report !== undefined) await writeProblems(run, options.report, problems);
  if (!isAlone) printSummary(run, tally);
}
