import { Buckets } from "./buckets.ts";
import { hashOf } from "./unit-hash.ts";
import { WholeNumbers } from "./whole-numbers.ts";

const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/** All titles that differ, each kept once, numbered in the order in which they came. */
export class Titles {
  #units = new Uint16Array(1024);
  readonly #ends = new WholeNumbers();
  readonly #byHash = new Buckets();

  get count(): number {
    return this.#ends.length;
  }

  /** The number of the title: a new one where it has not been there. */
  add(units: Uint16Array): number {
    const hash = hashOf(units);
    let entry = this.#byHash.newest(hash);
    for (; entry !== -1; entry = this.#byHash.before(entry)) {
      if (this.#isEqual(this.#byHash.valueOf(entry), units)) return this.#byHash.valueOf(entry);
    }
    this.#byHash.add(hash, this.count);
    this.#append(units);
    return this.count - 1;
  }

  unitsOf(title: number): Uint16Array {
    return this.#units.subarray(this.#startOf(title), this.#ends.at(title));
  }

  textOf(title: number): string {
    return decoder.decode(this.unitsOf(title));
  }

  #startOf(title: number): number {
    return title === 0 ? 0 : this.#ends.at(title - 1);
  }

  #isEqual(title: number, units: Uint16Array): boolean {
    const start = this.#startOf(title);
    if (this.#ends.at(title) - start !== units.length) return false;
    for (let at = 0; at < units.length; at++) {
      if (this.#units[start + at] !== units[at]) return false;
    }
    return true;
  }

  #append(units: Uint16Array): void {
    const start = this.#startOf(this.count);
    const end = start + units.length;
    if (end > this.#units.length) {
      const grown = new Uint16Array(end * 2);
      grown.set(this.#units.subarray(0, start));
      this.#units = grown;
    }
    this.#units.set(units, start);
    this.#ends.push(end);
  }
}
