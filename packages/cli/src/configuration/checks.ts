import type { Report, Rule, ValidateOptions, ValidationSettings } from "@gongkai/core";
import { allRules } from "../all-rules.ts";
import type { LoadedReport } from "../input/load-report.ts";
import type { LoadedConfiguration } from "./load-configuration.ts";

/** With what every report of a run is checked: rules and settings. */
export interface Checks {
  readonly rules: readonly Rule[];
  readonly settings: ValidationSettings | undefined;
}

/** What a configuration makes of a check; without one all rules apply as they are. */
export function checksOf(loaded: LoadedConfiguration | null, today: string): Checks {
  if (loaded === null) return { rules: allRules, settings: undefined };
  const { severities, accept } = loaded.configuration;
  return { rules: [...allRules, ...loaded.rules], settings: { severities, accept, today } };
}

/** The options with which a file's report is validated. */
export function optionsFor(
  { file, sources, findings }: LoadedReport,
  { rules, settings }: Checks,
  against: Report | null,
): ValidateOptions {
  return {
    rules,
    against,
    file,
    findings,
    ...(settings && { settings }),
    ...(sources && { sources }),
  };
}
