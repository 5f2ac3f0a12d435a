/** How often something was so, of how many times it could have been. */
export class Share {
  yes = 0;
  of = 0;
  /** What was not so, by name, with how often. */
  readonly misses = new Map<string, number>();

  count(isSo: boolean, name: string): void {
    this.of++;
    if (isSo) this.yes++;
    else this.misses.set(name, (this.misses.get(name) ?? 0) + 1);
  }

  /** At least so many of a hundred; nothing counted is not enough. */
  reaches(percent: number): boolean {
    return this.of > 0 && this.yes * 100 >= percent * this.of;
  }

  /** `99.97 % (29990 of 30000)`; rounded down, so that 100 % is said of all only. */
  toString(): string {
    const hundredths = this.of === 0 ? 0 : Math.floor((this.yes * 10_000) / this.of);
    return `${(hundredths / 100).toFixed(2)} % (${this.yes} of ${this.of})`;
  }

  worstMisses(): string {
    const worst = [...this.misses].sort(([, left], [, right]) => right - left).slice(0, 5);
    return worst.map(([name, times]) => `${name} ${times}×`).join(", ");
  }
}
