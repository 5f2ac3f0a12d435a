/** Pairs, each once: texts and places in them, texts and values. No string is made of a pair. */
export class PairSet<First, Second> {
  readonly #seconds = new Map<First, Set<Second>>();

  /** Adds a pair; whether it is new. */
  add(first: First, second: Second): boolean {
    const known = this.#seconds.get(first);
    if (known === undefined) {
      this.#seconds.set(first, new Set([second]));
      return true;
    }
    if (known.has(second)) return false;
    known.add(second);
    return true;
  }

  has(first: First, second: Second): boolean {
    return this.#seconds.get(first)?.has(second) === true;
  }

  get size(): number {
    let size = 0;
    for (const known of this.#seconds.values()) size += known.size;
    return size;
  }
}
