/** Odd, so that no unit's weight vanishes. */
const BASE = 0x01000193;

/** Spreads what a hash knows over all of its bits. */
export function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const rest = Math.imul(half ^ (half >>> 12), 0x297a2d39);
  return rest ^ (rest >>> 15);
}

/** A hash of all units in their order. */
export function hashOf(units: Uint16Array): number {
  let hash = units.length;
  for (const unit of units) hash = (Math.imul(hash, BASE) + unit) | 0;
  return mixed(hash);
}

/** Hashes of any piece of a text, each in the same short time. */
export class PiecesHash {
  /** The hash of what stands before each place. */
  #before = new Int32Array(256);
  #powers = new Int32Array(0);

  read(units: Uint16Array): void {
    if (this.#powers.length <= units.length) this.#makeRoom(units.length * 2);
    let hash = 0;
    for (let at = 0; at < units.length; at++) {
      hash = (Math.imul(hash, BASE) + (units[at] ?? 0)) | 0;
      this.#before[at + 1] = hash;
    }
  }

  /** Of the units from the one place to before the other. */
  of(start: number, end: number): number {
    const skipped = Math.imul(this.#before[start] ?? 0, this.#powers[end - start] ?? 0);
    return ((this.#before[end] ?? 0) - skipped) | 0;
  }

  #makeRoom(length: number): void {
    this.#before = new Int32Array(length + 1);
    this.#powers = new Int32Array(length + 1).fill(1);
    for (let at = 1; at <= length; at++) {
      this.#powers[at] = Math.imul(this.#powers[at - 1] ?? 0, BASE);
    }
  }
}
