import type { LocalText } from "../models/local-text.ts";
import type { Source, TextRange } from "../models/source.ts";
import type { Proposal } from "./proposal.ts";

export type Severity = "error" | "warning" | "info";

/** Something that a clerk should look at. Data, never an exception. */
export interface Finding {
  /** The permanent id of the rule that found it. */
  readonly rule: string;
  readonly severity: Severity;
  /** `fail`: what the rule demands does not hold. `note`: it holds, under an assumption worth knowing. */
  readonly outcome: "fail" | "note";
  /** JSON Pointer into the report. */
  readonly path: string;
  /** The place in the form's own words. */
  readonly place: LocalText;
  readonly message: LocalText;
  readonly expected: string | null;
  readonly actual: string | null;
  /** Where in the paragraph at `path`. */
  readonly range?: TextRange;
  readonly source?: Source;
  /** Readings or corrections to choose from, likeliest first; nothing is ever changed silently. */
  readonly proposals?: readonly Proposal[];
  /** True where the caller has accepted this finding by its fingerprint. */
  readonly accepted?: boolean;
  /** Why it was accepted. */
  readonly acceptedReason?: string;
  /** The same finding has the same fingerprint in every run, and after an edit elsewhere. */
  readonly fingerprint: string;
}
