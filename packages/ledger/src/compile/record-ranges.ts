/**
 * Numbers of records, ascending, kept as ranges: neighbours take no more room than one. A record
 * stands in them once for each time that it counts.
 */
export class RecordRanges {
  /** First and last of each range, one after the other. */
  readonly bounds: number[] = [];
  count = 0;

  add(ordinal: number): void {
    this.count++;
    const last = this.bounds.length - 1;
    if (this.bounds[last] === ordinal - 1) this.bounds[last] = ordinal;
    else this.bounds.push(ordinal, ordinal);
  }

  *[Symbol.iterator](): Generator<number> {
    for (let at = 0; at < this.bounds.length; at += 2) {
      const last = this.bounds[at + 1] ?? -1;
      for (let ordinal = this.bounds[at] ?? 0; ordinal <= last; ordinal++) yield ordinal;
    }
  }
}
