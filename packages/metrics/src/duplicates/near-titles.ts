import { Buckets, MOST_SOUGHT } from "./buckets.ts";
import { type Edit, fewestEdits } from "./edits.ts";
import { numeralsHash } from "./numerals.ts";
import { ownPairs, type PiecePair, pairsIn, SHORTEST_TITLE } from "./piece-pairs.ts";
import { tellsApart } from "./tells-apart.ts";
import type { Titles } from "./titles.ts";
import { mixed, PiecesHash } from "./unit-hash.ts";

/**
 * So many titles share two pieces and all numbers before these are no longer looked at:
 * they are phrases of the house then, and the time would grow with the square of the titles.
 */
export const MOST_SHARING = 32;

export interface NearTitle {
  readonly title: number;
  readonly distance: number;
}

/** Which marks stand an odd number of times, by their hashes: an edit changes two bits at most. */
function oddMarksOf(units: Uint16Array): number {
  let odd = 0;
  for (const unit of units) odd ^= 1 << (Math.imul(unit, 0x9e3779b1) >>> 27);
  return odd;
}

/** The pairs of pieces by the length of a title, each made once. */
class PairsByLength {
  readonly #known: (readonly PiecePair[] | undefined)[] = [];

  constructor(readonly make: (length: number) => readonly PiecePair[]) {}

  of(length: number): readonly PiecePair[] {
    const known = this.#known[length];
    if (known !== undefined) return known;
    const pairs = this.make(length);
    this.#known[length] = pairs;
    return pairs;
  }
}

/**
 * Titles that are found by others with few edits between them.
 *
 * A title is kept in two pieces more than there may be edits, so that two pieces at least stand
 * unchanged in the other title, and not far from their places (pigeonhole). Each pair of pieces is
 * found by its hash, together with all numbers of the title.
 */
export class NearTitles {
  readonly #pairs = new Buckets();
  readonly #hash = new PiecesHash();
  readonly #own: PairsByLength;
  readonly #near: PairsByLength;
  /** Used again for each title: making room takes as long as looking. */
  readonly #keys = new Int32Array(MOST_SOUGHT);

  constructor(
    readonly titles: Titles,
    readonly maxDistance: number,
  ) {
    this.#own = new PairsByLength((length) => ownPairs(length, maxDistance));
    this.#near = new PairsByLength((length) => pairsIn(length, maxDistance));
  }

  add(title: number): void {
    const units = this.titles.unitsOf(title);
    if (units.length < SHORTEST_TITLE || this.maxDistance === 0) return;
    this.#hash.read(units);
    const [numerals, oddMarks] = [numeralsHash(units), oddMarksOf(units)];
    for (const pair of this.#own.of(units.length)) {
      const key = this.#keyOf(pair) ^ numerals;
      if (!this.#pairs.hasAtLeast(MOST_SHARING, key)) this.#pairs.add(key, title, oddMarks);
    }
  }

  /** The titles that are near this one and not told apart from it; some more than once. */
  find(title: number): readonly NearTitle[] {
    const units = this.titles.unitsOf(title);
    if (units.length < SHORTEST_TITLE || this.maxDistance === 0) return [];
    this.#hash.read(units);
    const numerals = numeralsHash(units);
    const pairs = this.#near.of(units.length);
    let count = 0;
    for (const pair of pairs) this.#keys[count++] = this.#keyOf(pair) ^ numerals;
    const wanted = { hashes: this.#keys, count, marks: oddMarksOf(units) };
    const found: NearTitle[] = [];
    for (const other of this.#pairs.alike(wanted, 2 * this.maxDistance)) {
      const edits = other === title ? null : this.#editsBetween(title, other);
      if (edits !== null) found.push({ title: other, distance: edits.length });
    }
    return found;
  }

  #editsBetween(title: number, other: number): Edit[] | null {
    const { titles, maxDistance } = this;
    const edits = fewestEdits(titles.unitsOf(title), titles.unitsOf(other), maxDistance);
    if (edits === null || tellsApart(titles.textOf(title), titles.textOf(other), edits))
      return null;
    return edits;
  }

  /** Of two pieces where they stand in the title that was read. */
  #keyOf({ pair, size, first, second }: PiecePair): number {
    const one = this.#hash.of(first, first + size);
    const two = this.#hash.of(second, second + size);
    return mixed(mixed(one + size) + two + pair);
  }
}
