import type { Finding } from "@gongkai/core";
import { FindingsKept } from "@gongkai/ledger";

/** What duties ask for and lists do not show, with the number of findings of each rule. */
export class DutyFindings extends FindingsKept {
  readonly byRule = new Map<string, number>();

  override add(findings: readonly Finding[]): void {
    super.add(findings);
    for (const { rule } of findings) this.byRule.set(rule, (this.byRule.get(rule) ?? 0) + 1);
  }
}
