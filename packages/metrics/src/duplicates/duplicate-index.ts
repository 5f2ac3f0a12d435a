import { documentNumberKey } from "./document-number-key.ts";
import { Entries } from "./entries.ts";
import { Entry, isOtherDocument, type Keys } from "./entry.ts";
import { NearTitles } from "./near-titles.ts";
import { SHORTEST_TITLE } from "./piece-pairs.ts";
import type { PublishedItem } from "./published-item.ts";
import { readUnits } from "./read-units.ts";
import type { Repeat } from "./repeat.ts";
import { haveSameTerms } from "./tells-apart.ts";
import { Titles } from "./titles.ts";

export interface DuplicateOptions {
  /** How many marks a title may have more, fewer or others and still be the same; 2 unless told. */
  readonly maxDistance?: 0 | 1 | 2 | undefined;
}

type Match = Pick<Repeat, "reason" | "distance"> & { readonly entry: Entry };

const keyOf = (text: string | null | undefined): string | null => text?.trim() || null;

function keysOf({ documentNumber, textHash, publishedOn }: PublishedItem): Keys {
  return {
    number: documentNumber ? documentNumberKey(documentNumber) : null,
    text: keyOf(textHash),
    day: keyOf(publishedOn),
  };
}

/** Whether one title is the other with something before or after it that makes no other document. */
function isWithin(own: string, other: string): boolean {
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  return short.length >= SHORTEST_TITLE && long.includes(short) && haveSameTerms(short, long);
}

/**
 * Tells of published items, one after the other, which repeat one before them.
 *
 * For lists that are not in memory at once: of an item that repeats another nothing is kept but the
 * number and text hash that were new; of the others, what they are compared by. `findDuplicates` says
 * what makes two items one.
 *
 * @example
 * const index = new DuplicateIndex();
 * index.add({ title: "关于做好2018年防汛工作的通知" });
 * [index.add({ title: "关于做好2018年防汛工作通知" })?.reason, index.add({ title: "关于做好2019年防汛工作的通知" }), index.distinct] //=> ["nearTitle", null, 2]
 */
export class DuplicateIndex {
  readonly #titles = new Titles();
  readonly #near: NearTitles;
  readonly #entries = new Entries();
  #published = 0;
  #distinct = 0;

  constructor({ maxDistance = 2 }: DuplicateOptions = {}) {
    this.#near = new NearTitles(this.#titles, maxDistance);
  }

  /** How many items were added. */
  get published(): number {
    return this.#published;
  }

  /** How many of them repeat none before them. */
  get distinct(): number {
    return this.#distinct;
  }

  /** Adds an item; null where it repeats none of those before it. */
  add(item: PublishedItem): Repeat | null {
    const title = this.#titles.add(readUnits(item.title));
    const keys = keysOf(item);
    const match = this.#match(title, keys);
    const index = this.#published;
    this.#published++;
    if (match === null) {
      this.#begin(index, title, keys);
      return null;
    }
    const { entry, reason, distance } = match;
    this.#join(index, title, keys, entry);
    return { index, first: entry.first.item, like: entry.item, reason, distance };
  }

  #begin(item: number, title: number, keys: Keys): void {
    const isKnown = this.#entries.ofTitle(title).some(({ first }) => first.title === title);
    if (!isKnown) this.#near.add(title);
    this.#entries.keep(new Entry(item, title, keys, null));
    this.#distinct++;
  }

  #join(item: number, title: number, keys: Keys, like: Entry): void {
    like.first.number ??= keys.number;
    const saysNothingNew = title === like.title && keys.number === null && keys.text === null;
    if (!saysNothingNew) this.#entries.keep(new Entry(item, title, keys, like.first));
  }

  #match(title: number, keys: Keys): Match | null {
    return (
      this.#sameTitle(title, keys) ??
      this.#sameText(title, keys) ??
      this.#sameNumber(title, keys) ??
      this.#nearTitle(title, keys)
    );
  }

  #sameTitle(title: number, keys: Keys): Match | null {
    if (this.#isEmpty(title)) return null;
    const entries = this.#entries.ofTitle(title).filter((entry) => !isOtherDocument(keys, entry));
    const hasSameNumber = ({ first }: Entry) =>
      keys.number !== null && first.number === keys.number;
    const entry = entries.find(hasSameNumber) ?? entries[0];
    return entry === undefined ? null : { entry, reason: "sameTitle", distance: 0 };
  }

  #sameText(title: number, keys: Keys): Match | null {
    const entry = this.#entries.ofText(keys.text).find((candidate) => {
      if (isOtherDocument(keys, candidate)) return false;
      if (this.#isEmpty(title) || this.#isEmpty(candidate.title)) return true;
      return haveSameTerms(this.#titles.textOf(title), this.#titles.textOf(candidate.title));
    });
    return entry === undefined ? null : { entry, reason: "sameText", distance: null };
  }

  #sameNumber(title: number, keys: Keys): Match | null {
    const entries = this.#entries.ofNumber(keys.number);
    if (entries.length === 0) return null;
    const text = this.#titles.textOf(title);
    const entry = entries.find((other) => isWithin(text, this.#titles.textOf(other.title)));
    return entry === undefined ? null : { entry, reason: "sameDocumentNumber", distance: null };
  }

  /** The nearest first item of a group; of equally near ones the first. */
  #nearTitle(title: number, keys: Keys): Match | null {
    let best: Match | null = null;
    for (const { title: near, distance } of this.#near.find(title)) {
      for (const entry of this.#entries.ofTitle(near)) {
        if (entry.first !== entry || isOtherDocument(keys, entry)) continue;
        const isBetter =
          best === null ||
          distance < (best.distance ?? 0) ||
          (distance === best.distance && entry.item < best.entry.item);
        if (isBetter) best = { entry, reason: "nearTitle", distance };
      }
    }
    return best;
  }

  #isEmpty(title: number): boolean {
    return this.#titles.unitsOf(title).length === 0;
  }
}
