import type { Finding, Severity } from "../findings/finding.ts";
import type { LocalText } from "../models/local-text.ts";
import type { Report } from "../models/report.ts";
import type { Sources } from "../models/source.ts";
import type { Rule } from "../rules/rule.ts";

/** A finding that somebody has looked at and accepted. */
export interface Acceptance {
  readonly rule: string;
  readonly fingerprint: string;
  /** Why it is accepted. */
  readonly reason: string;
  /** The last day on which it holds, as an ISO date; absent or null: for good. */
  readonly expires?: string | null | undefined;
  /** The body and the report year that it was given for; absent: it is looked for in every report. */
  readonly body?: string | undefined;
  readonly year?: number | undefined;
}

export interface ValidationSettings {
  readonly accept?: readonly Acceptance[] | undefined;
  /** Severities by rule id, for findings that fail; `off`: the rule is not applied, and that is said. */
  readonly severities?: Readonly<Record<string, Severity | "off">> | undefined;
  /** Today's ISO date, by which acceptances expire; absent: none does. */
  readonly today?: string | undefined;
}

export interface ValidateOptions {
  readonly rules?: readonly Rule[];
  /** Last year's report. */
  readonly against?: Report | null;
  readonly settings?: ValidationSettings;
  /** Where each value of the report was read, so that findings can name the place in the input. */
  readonly sources?: Sources;
  readonly file?: string;
  /** What an importer has found already. */
  readonly findings?: readonly Finding[];
}

/** `noErrorFound`: no error, but not every rule that applies could be assessed. */
export type Verdict = "valid" | "noErrorFound" | "invalid";

export interface UnassessedRule {
  readonly rule: string;
  readonly reason: LocalText;
}

export interface ValidationResult {
  readonly verdict: Verdict;
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly accepted: number;
  };
  /** In document order. */
  readonly findings: readonly Finding[];
  /** Ids of the rules that apply to this report and were assessed. */
  readonly checked: readonly string[];
  readonly notAssessable: readonly UnassessedRule[];
  readonly versions: { readonly core: string; readonly edition: string };
}
