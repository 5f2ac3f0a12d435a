import type { Edition } from "../editions/edition.ts";
import type { FactEntry } from "../facts/fact-entries.ts";
import type { Finding, Severity } from "../findings/finding.ts";
import type { LocalText } from "../models/local-text.ts";
import type { Report } from "../models/report.ts";

/** What the catalogue says of a rule, for people. */
export interface RuleTexts {
  readonly title: LocalText;
  /** The clause, and how sure we are of it. */
  readonly basis: LocalText;
  /** What the rule lets pass, and why. */
  readonly tolerance: LocalText;
  /** What to do when it fires. */
  readonly advice: LocalText;
  /** A case that passes and one that fails, in a sentence each. */
  readonly passes: LocalText;
  readonly fails: LocalText;
}

/** What tells a rule from others and says where it applies. */
export interface RuleIdentity {
  /** Says what must hold; permanent. */
  readonly id: string;
  /** The worst severity that the rule's evidence supports. */
  readonly severity: Severity;
  /** Edition ids, or `all`. */
  readonly editions: readonly string[] | "all";
}

/** A rule's row in the catalogue; also of rules that only an importer can apply. */
export interface RuleCard extends RuleIdentity, RuleTexts {}

/** What a rule gets to see. Pure: no clock, no files. */
export interface RuleContext {
  readonly report: Report;
  readonly edition: Edition;
  /** The year that the report is about: the year of the last day of its period. */
  readonly year: number;
  /** The facts of the report's tables, each with its path. */
  readonly facts: readonly FactEntry[];
  /** Last year's report, if one was given. */
  readonly against: Report | null;
  /** Computes something of the report once, however many rules ask for it. */
  derive<T>(fn: (report: Report) => T): T;
}

/**
 * A finding before `validate` has marked and placed it.
 *
 * The severity defaults to the rule's, the place to what the form calls the place at `path`.
 */
export type FindingDraft = Pick<Finding, "path" | "message"> &
  Partial<
    Pick<Finding, "place" | "severity" | "outcome" | "expected" | "actual" | "range" | "proposals">
  > & {
    /** What stands there and must not be repeated by any finding: all of them say `actual` instead. */
    readonly withheld?: string;
  };

/** A part of the rule's question that could not be answered, and why. */
export interface NotAssessable {
  readonly notAssessable: LocalText;
}

/** What a rule says of one report. An empty list: it applies, was assessed, and all is well. */
export type RuleOutcome = readonly (FindingDraft | NotAssessable)[];

export interface Rule extends RuleIdentity {
  /** Returns null where there is nothing in this report that the rule speaks of. */
  check(context: RuleContext): RuleOutcome | null;
}

/** A rule together with what the catalogue says of it. */
export interface DocumentedRule extends Rule, RuleTexts {}
