import { Buckets } from "./buckets.ts";
import { type Edit, fewestEdits } from "./edits.ts";
import { numeralsHash } from "./numerals.ts";
import { pairsOf, probesFor } from "./probes.ts";
import { tellsApart } from "./tells-apart.ts";
import type { Titles } from "./titles.ts";
import { mixed, PiecesHash } from "./unit-hash.ts";

/** Below, one mark is too much of a title: 任免通知 and 任职通知 are no variants. */
export const SHORTEST_TITLE = 8;

/**
 * So many titles share two pieces, a length and all numbers before these are no longer looked at:
 * they are phrases of the house then, and the time would grow with the square of the titles.
 */
export const MOST_SHARING = 32;

export interface NearTitle {
  readonly title: number;
  readonly distance: number;
}

interface Wanted {
  readonly title: number;
  readonly oddMarks: number;
  readonly found: NearTitle[];
}

/** Which marks stand an odd number of times, by their hashes: an edit changes two bits at most. */
function oddMarksOf(units: Uint16Array): number {
  let odd = 0;
  for (const unit of units) odd ^= 1 << (Math.imul(unit, 0x9e3779b1) >>> 27);
  return odd;
}

function bitsOf(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Titles that are found by others with few edits between them.
 *
 * A title is kept in two pieces more than there may be edits, so that two pieces at least stand
 * unchanged in the other title, and not far from their places (pigeonhole). Each pair of pieces is
 * found by its hash, together with the length of the title and all its numbers.
 */
export class NearTitles {
  readonly #pairs = new Buckets();
  readonly #hash = new PiecesHash();
  /** By the length of a title: where its pieces begin, and its end. */
  readonly #bounds: (readonly number[] | undefined)[] = [];
  readonly #pairsOfPieces;
  readonly #probes;

  constructor(
    readonly titles: Titles,
    readonly maxDistance: number,
  ) {
    this.#pairsOfPieces = pairsOf(maxDistance + 2);
    this.#probes = maxDistance === 0 ? [] : probesFor(maxDistance);
  }

  add(title: number): void {
    const units = this.titles.unitsOf(title);
    if (units.length < SHORTEST_TITLE || this.maxDistance === 0) return;
    this.#hash.read(units);
    const [numerals, oddMarks] = [numeralsHash(units), oddMarksOf(units)];
    for (const [first, second] of this.#pairsOfPieces) {
      const key = this.#keyOf(units.length, first, second, 0, 0) ^ numerals;
      if (!this.#pairs.hasAtLeast(MOST_SHARING, key)) this.#pairs.add(key, title, oddMarks);
    }
  }

  /** The titles that are near this one and not told apart from it; some more than once. */
  find(title: number): readonly NearTitle[] {
    const units = this.titles.unitsOf(title);
    if (units.length < SHORTEST_TITLE) return [];
    this.#hash.read(units);
    const numerals = numeralsHash(units);
    const wanted: Wanted = { title, oddMarks: oddMarksOf(units), found: [] };
    for (const { longer, first, second, firstMoved, secondMoved } of this.#probes) {
      const length = units.length - longer;
      if (length < SHORTEST_TITLE) continue;
      const key = this.#keyOf(length, first, second, firstMoved, secondMoved);
      this.#lookAt(key ^ numerals, wanted);
    }
    return wanted.found;
  }

  #lookAt(key: number, { title, oddMarks, found }: Wanted): void {
    let entry = this.#pairs.newest(key);
    for (; entry !== -1; entry = this.#pairs.before(entry)) {
      if (bitsOf(this.#pairs.marksOf(entry) ^ oddMarks) > 2 * this.maxDistance) continue;
      const other = this.#pairs.valueOf(entry);
      const edits = other === title ? null : this.#editsBetween(title, other);
      if (edits !== null) found.push({ title: other, distance: edits.length });
    }
  }

  #editsBetween(title: number, other: number): Edit[] | null {
    const { titles, maxDistance } = this;
    const edits = fewestEdits(titles.unitsOf(title), titles.unitsOf(other), maxDistance);
    if (edits === null || tellsApart(titles.textOf(title), titles.textOf(other), edits))
      return null;
    return edits;
  }

  /** Of the pieces of a title of this length, where they stand in the title that was read. */
  #keyOf(
    length: number,
    first: number,
    second: number,
    firstMoved: number,
    secondMoved: number,
  ): number {
    const bounds = this.#boundsOf(length);
    const [start, end] = [bounds[first] ?? 0, bounds[first + 1] ?? 0];
    const [secondStart, secondEnd] = [bounds[second] ?? 0, bounds[second + 1] ?? 0];
    const one = this.#hash.of(start + firstMoved, end + firstMoved);
    const two = this.#hash.of(secondStart + secondMoved, secondEnd + secondMoved);
    return mixed(mixed(one + length) + two + (first << 8) + second);
  }

  #boundsOf(length: number): readonly number[] {
    const known = this.#bounds[length];
    if (known !== undefined) return known;
    const pieces = this.maxDistance + 2;
    const bounds = Array.from({ length: pieces + 1 }, (_, piece) =>
      Math.floor((piece * length) / pieces),
    );
    this.#bounds[length] = bounds;
    return bounds;
  }
}
