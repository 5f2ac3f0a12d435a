import { BREAK } from "./placeholders.ts";

const NONE = -1;

/** Odd, so that no character's weight vanishes. */
const BASE = 0x01000193;
const MIXER = 0x2c1b3c6d;

/** So many equal windows are looked at for the longest passage that begins there. */
const CANDIDATES = 8;

const mixed = (hash: number): number => {
  const half = Math.imul(hash ^ (hash >>> 15), MIXER);
  return half ^ (half >>> 13);
};

/** Visits each window of so many characters that no break stands in, with a hash of it. */
function eachWindow(
  characters: Uint16Array,
  size: number,
  visit: (start: number, hash: number) => void,
): void {
  let leading = 1;
  for (let at = 0; at < size; at++) leading = Math.imul(leading, BASE);
  let hash = 0;
  let afterBreak = 0;
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? BREAK;
    const leaving = at < size ? 0 : (characters[at - size] ?? 0);
    hash = (Math.imul(hash, BASE) + character - Math.imul(leaving, leading)) | 0;
    if (character === BREAK) afterBreak = at + 1;
    if (at + 1 - afterBreak >= size) visit(at + 1 - size, mixed(hash));
  }
}

/** All windows of a text, found by their characters; equal hashes are told apart by comparing. */
export class WindowIndex {
  readonly #mask: number;
  readonly #buckets: Int32Array;
  readonly #hashes: Int32Array;
  /** The next window in the bucket that is not equal to this one. */
  readonly #nextOther: Int32Array;
  /** The next and, at the first of them, the last of the windows that are equal. */
  readonly #nextEqual: Int32Array;
  readonly #lastEqual: Int32Array;
  /** For each window the first that is equal to it; -1 where none begins. */
  readonly firstEqual: Int32Array;

  constructor(
    readonly characters: Uint16Array,
    readonly size: number,
  ) {
    const slots = 2 ** Math.ceil(Math.log2(characters.length + 1));
    this.#mask = slots - 1;
    this.#buckets = new Int32Array(slots).fill(NONE);
    const filled = () => new Int32Array(characters.length).fill(NONE);
    this.#hashes = filled();
    this.#nextOther = filled();
    this.#nextEqual = filled();
    this.#lastEqual = filled();
    this.firstEqual = filled();
    eachWindow(characters, size, (start, hash) => this.#add(start, hash));
  }

  #add(start: number, hash: number): void {
    const first = this.#find(this.characters, start, hash);
    if (first === NONE) {
      const bucket = hash & this.#mask;
      this.#hashes[start] = hash;
      this.#nextOther[start] = this.#buckets[bucket] ?? NONE;
      this.#buckets[bucket] = start;
      this.#lastEqual[start] = start;
      this.firstEqual[start] = start;
      return;
    }
    this.#nextEqual[this.#lastEqual[first] ?? first] = start;
    this.#lastEqual[first] = start;
    this.firstEqual[start] = first;
  }

  #find(characters: Uint16Array, start: number, hash: number): number {
    let candidate = this.#buckets[hash & this.#mask] ?? NONE;
    while (candidate !== NONE) {
      if (this.#hashes[candidate] === hash && this.#isEqual(characters, start, candidate)) break;
      candidate = this.#nextOther[candidate] ?? NONE;
    }
    return candidate;
  }

  #isEqual(characters: Uint16Array, start: number, own: number): boolean {
    for (let at = 0; at < this.size; at++) {
      if (characters[start + at] !== this.characters[own + at]) return false;
    }
    return true;
  }

  /** For each window of another text the first window here that is equal to it; -1 where none is. */
  find(characters: Uint16Array): Int32Array {
    const found = new Int32Array(characters.length).fill(NONE);
    eachWindow(characters, this.size, (start, hash) => {
      found[start] = this.#find(characters, start, hash);
    });
    return found;
  }

  /** The first few windows that are equal to the first of them. */
  equals(first: number): number[] {
    const equal: number[] = [];
    for (
      let at = first;
      at !== NONE && equal.length < CANDIDATES;
      at = this.#nextEqual[at] ?? NONE
    ) {
      equal.push(at);
    }
    return equal;
  }
}
