import type { Finding, Severity, ValidationResult } from "@gongkai/core";

/** What was found by one rule at one severity. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  /** In so many reports. */
  reports: number;
  findings: number;
}

/** What happened to many reports: plain data, that a worker can hand over. */
export interface Tally {
  reports: number;
  valid: number;
  noErrorFound: number;
  invalid: number;
  /** Inputs that cannot be read or are no report. */
  unreadable: number;
  rules: Record<string, RuleCount>;
}

export const emptyTally = (): Tally => ({
  reports: 0,
  valid: 0,
  noErrorFound: 0,
  invalid: 0,
  unreadable: 0,
  rules: {},
});

function countRule(tally: Tally, count: RuleCount): void {
  const key = `${count.rule} ${count.severity}`;
  const own = tally.rules[key];
  if (own === undefined) tally.rules[key] = { ...count };
  else {
    own.reports += count.reports;
    own.findings += count.findings;
  }
}

/** Counts the result of one report in; what was accepted counts no more. */
export function countResult(tally: Tally, { verdict, findings }: ValidationResult): void {
  tally.reports++;
  tally[verdict]++;
  countFindings(tally, findings);
}

/** Counts the findings of one report in. */
export function countFindings(tally: Tally, findings: readonly Finding[]): void {
  const own = emptyTally();
  for (const { rule, severity, accepted } of findings) {
    if (accepted === true) continue;
    countRule(own, { rule, severity, reports: 0, findings: 1 });
  }
  for (const count of Object.values(own.rules)) countRule(tally, { ...count, reports: 1 });
}

/** Counts in what another part of the same run has counted. */
export function addTally(tally: Tally, other: Tally): void {
  for (const key of ["reports", "valid", "noErrorFound", "invalid", "unreadable"] as const) {
    tally[key] += other[key];
  }
  for (const count of Object.values(other.rules)) countRule(tally, count);
}
