import type { Finding } from "@gongkai/core";

const MOST = 10_000;

/**
 * Keeps findings as long as anybody could read them, and counts the rest.
 *
 * @example
 * new FindingsKept().unlisted //=> 0
 */
export class FindingsKept {
  readonly list: Finding[] = [];
  unlisted = 0;

  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (this.list.length < MOST) this.list.push(finding);
      else this.unlisted++;
    }
  }
}
