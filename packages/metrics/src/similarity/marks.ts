import type { Stretch } from "./narrative.ts";

/** Which characters of a narrative stand in a passage. */
export class Marks {
  readonly #isMarked: Uint8Array;

  constructor(length: number) {
    this.#isMarked = new Uint8Array(length);
  }

  mark(start: number, length: number): void {
    this.#isMarked.fill(1, start, start + length);
  }

  hold({ start, end }: Stretch): boolean {
    for (let at = start; at < end; at++) if (this.#isMarked[at] !== 1) return false;
    return true;
  }

  get count(): number {
    let count = 0;
    for (const mark of this.#isMarked) count += mark;
    return count;
  }
}
