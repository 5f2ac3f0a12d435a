import type { Finding } from "@gongkai/core";

/** So many are kept, and of the rest the number. */
const MOST_KEPT = 10_000;

/** What duties ask for and lists do not show, with the number of findings of each rule. */
export class DutyFindings {
  readonly kept: Finding[] = [];
  readonly byRule = new Map<string, number>();
  unlisted = 0;

  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.byRule.set(finding.rule, (this.byRule.get(finding.rule) ?? 0) + 1);
      if (this.kept.length < MOST_KEPT) this.kept.push(finding);
      else this.unlisted++;
    }
  }
}
