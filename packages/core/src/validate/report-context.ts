import type { Edition } from "../editions/edition.ts";
import { editionOf } from "../editions/index.ts";
import { type FactEntry, factEntries } from "../facts/fact-entries.ts";
import { reportYear } from "../facts/report-year.ts";
import type { Report } from "../models/report.ts";
import type { RuleContext } from "../rules/rule.ts";

/** What the rules get to see of one report; what is derived of it is worked out once. */
export class ReportContext implements RuleContext {
  readonly edition: Edition;
  readonly year: number;
  #derived: Map<unknown, unknown> | null = null;

  constructor(
    readonly report: Report,
    readonly against: Report | null,
  ) {
    this.edition = editionOf(report.edition);
    this.year = reportYear(report);
  }

  get facts(): readonly FactEntry[] {
    return this.derive(factEntries);
  }

  derive<T>(fn: (report: Report) => T): T {
    this.#derived ??= new Map();
    if (!this.#derived.has(fn)) this.#derived.set(fn, fn(this.report));
    // The map's only writer is the line above: what is under `fn` is what `fn` returned.
    return this.#derived.get(fn) as T;
  }
}
