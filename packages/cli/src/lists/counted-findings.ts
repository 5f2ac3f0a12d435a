import type { Finding } from "@gongkai/core";
import { FindingsKept } from "@gongkai/ledger";

/** What checks over lists find, with the number of findings of each rule. */
export class CountedFindings extends FindingsKept {
  readonly byRule = new Map<string, number>();

  /** How many there are, whether listed or not. */
  get total(): number {
    return this.list.length + this.unlisted;
  }

  override add(findings: readonly Finding[]): void {
    super.add(findings);
    for (const { rule } of findings) this.byRule.set(rule, (this.byRule.get(rule) ?? 0) + 1);
  }
}
