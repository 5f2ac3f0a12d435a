import { bitsOf } from "./bits-of.ts";

const NONE = -1;

/** What is kept of an entry, side by side, so that all of it is at hand at once. */
const [HASH, BEFORE, VALUE, MARKS, WIDTH] = [0, 1, 2, 3, 4];

/** So many hashes can be looked for at once: more than there are pairs of pieces in any title. */
export const MOST_SOUGHT = 64;

/** What is looked for. */
interface Sought {
  /** The first so many of them; used up by looking. */
  readonly hashes: Int32Array;
  readonly count: number;
  readonly marks: number;
}

/** The bit of a hash: 0 where nothing has it. */
const bitAt = (bits: Int32Array, hash: number): number =>
  ((bits[(hash >>> 5) & (bits.length - 1)] ?? 0) >>> (hash & 31)) & 1;

/** Whole numbers by a hash, the newest first, each with some marks of its own. */
export class Buckets {
  /** Twice as many as there can be entries: most of what is looked for is not there. */
  #newest = new Int32Array(2048).fill(NONE);
  /** A bit for each hash, four for each bucket: so small that it stays near the processor. */
  #isThere = new Int32Array(256);
  #entries = new Int32Array(1024 * WIDTH);
  /** Where each list is while several are gone through. */
  readonly #heads = new Int32Array(MOST_SOUGHT);
  #count = 0;

  add(hash: number, value: number, marks = 0): void {
    const entry = this.#count;
    if (entry * WIDTH === this.#entries.length) this.#grow();
    const at = entry * WIDTH;
    this.#entries[at + HASH] = hash;
    this.#entries[at + VALUE] = value;
    this.#entries[at + MARKS] = marks;
    this.#link(entry);
    this.#count++;
  }

  /** The newest entry of this hash; -1 where there is none. */
  newest(hash: number): number {
    if (bitAt(this.#isThere, hash) === 0) return NONE;
    return this.#from(this.#newest[hash & (this.#newest.length - 1)] ?? NONE, hash);
  }

  /** The entry that was added before this one under the same hash; -1 where there is none. */
  before(entry: number): number {
    const at = entry * WIDTH;
    return this.#from(this.#entries[at + BEFORE] ?? NONE, this.#entries[at + HASH] ?? 0);
  }

  valueOf(entry: number): number {
    return this.#entries[entry * WIDTH + VALUE] ?? 0;
  }

  /**
   * The numbers under any of some hashes whose marks differ from these in so many bits at most.
   *
   * Goes through the entries of all hashes side by side: most are far apart in memory, and while one
   * is fetched the processor need not wait to fetch the others.
   */
  alike(sought: Sought, mostBits: number): number[] {
    const { hashes, marks } = sought;
    const [entries, heads] = [this.#entries, this.#heads];
    const found: number[] = [];
    for (let left = this.#begin(sought); left > 0; ) {
      let kept = 0;
      for (let list = 0; list < left; list++) {
        const hash = hashes[list] ?? 0;
        const at = (heads[list] ?? 0) * WIDTH;
        const isAlike =
          entries[at + HASH] === hash && bitsOf((entries[at + MARKS] ?? 0) ^ marks) <= mostBits;
        if (isAlike) found.push(entries[at + VALUE] ?? 0);
        const before = entries[at + BEFORE] ?? NONE;
        hashes[kept] = hash;
        heads[kept] = before;
        kept += before === NONE ? 0 : 1;
      }
      left = kept;
    }
    return found;
  }

  /** Puts the hashes of which there are entries to the front, with the newest entry of their buckets. */
  #begin({ hashes, count }: Sought): number {
    const [isThere, newest, heads] = [this.#isThere, this.#newest, this.#heads];
    let there = 0;
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] ?? 0;
      hashes[there] = hash;
      there += bitAt(isThere, hash);
    }
    let kept = 0;
    for (let at = 0; at < there; at++) {
      const hash = hashes[at] ?? 0;
      const head = newest[hash & (newest.length - 1)] ?? NONE;
      hashes[kept] = hash;
      heads[kept] = head;
      kept += head === NONE ? 0 : 1;
    }
    return kept;
  }

  hasAtLeast(count: number, hash: number): boolean {
    let entry = this.newest(hash);
    for (let found = 1; found < count && entry !== NONE; found++) entry = this.before(entry);
    return entry !== NONE;
  }

  #from(start: number, hash: number): number {
    let entry = start;
    while (entry !== NONE && this.#entries[entry * WIDTH + HASH] !== hash) {
      entry = this.#entries[entry * WIDTH + BEFORE] ?? NONE;
    }
    return entry;
  }

  #link(entry: number): void {
    const at = entry * WIDTH;
    const hash = this.#entries[at + HASH] ?? 0;
    const word = (hash >>> 5) & (this.#isThere.length - 1);
    this.#isThere[word] = (this.#isThere[word] ?? 0) | (1 << (hash & 31));
    const bucket = hash & (this.#newest.length - 1);
    this.#entries[at + BEFORE] = this.#newest[bucket] ?? NONE;
    this.#newest[bucket] = entry;
  }

  #grow(): void {
    const entries = new Int32Array(this.#entries.length * 2);
    entries.set(this.#entries);
    this.#entries = entries;
    this.#newest = new Int32Array(this.#newest.length * 2).fill(NONE);
    this.#isThere = new Int32Array(this.#isThere.length * 2);
    for (let entry = 0; entry < this.#count; entry++) this.#link(entry);
  }
}
