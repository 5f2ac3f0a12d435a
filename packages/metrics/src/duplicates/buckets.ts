const NONE = -1;

/** What is kept of an entry, side by side, so that all of it is at hand at once. */
const [HASH, BEFORE, VALUE, MARKS, WIDTH] = [0, 1, 2, 3, 4];

/** Whole numbers by a hash, the newest first, each with some marks of its own. */
export class Buckets {
  /** Twice as many as there can be entries: most of what is looked for is not there. */
  #newest = new Int32Array(2048).fill(NONE);
  /** A bit for each hash, four for each bucket: so small that it stays near the processor. */
  #isThere = new Int32Array(256);
  #entries = new Int32Array(1024 * WIDTH);
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
    const isThere = (this.#isThere[(hash >>> 5) & (this.#isThere.length - 1)] ?? 0) >>> (hash & 31);
    if ((isThere & 1) === 0) return NONE;
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

  marksOf(entry: number): number {
    return this.#entries[entry * WIDTH + MARKS] ?? 0;
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
