import type { LocalText } from "@gongkai/core";
import { editDistance } from "../recognize/edit-distance.ts";
import { isNarrative, labelKey, labelWords } from "../recognize/label-key.ts";
import { remembered } from "../remembered.ts";

/** What a form calls a row or a column. */
export interface Labelled {
  readonly label: LocalText;
  readonly aliases?: readonly string[];
}

/** How surely a printed label names what it was taken for. */
export type Certainty =
  /** As the form prints it, punctuation and spaces aside. */
  | "exact"
  /** But for its numeral, a remark in brackets, or the year. */
  | "words"
  /** But for a letter or two, and nothing else in the form is as near. */
  | "close";

export interface LabelMatch<Item> {
  readonly item: Item;
  readonly certainty: Certainty;
}

const printedLabels = ({ label, aliases = [] }: Labelled) => [label["zh-CN"], label.en, ...aliases];

function gather<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  if (key === "") return;
  const items = index.get(key);
  if (items === undefined) index.set(key, [item]);
  else if (!items.includes(item)) items.push(item);
}

/** Shorter labels differ from each other in a letter. */
const SHORTEST_CLOSE = 4;
/** And these in two: no other may be as near as that. */
const SHORT = 4;

/** A label that goes on by more letters than these says more. */
const SHORTEST_BEGUN = 4;
const MOST_MORE = 3;

/** A letter in a short label, two in a long one. */
const mostFaults = (words: string): number => (words.length >= 12 ? 2 : 1);

const digits = (text: string): string => text.replace(/\D/g, "");

/** The labels of the rows or the columns of a form's table. */
export class LabelIndex<Item extends Labelled> {
  readonly #exact = new Map<string, Item[]>();
  readonly #words = new Map<string, Item[]>();

  constructor(
    items: readonly Item[],
    /** How a label is compared with one of the form's, to the letter. */
    readonly key: (label: string) => string = labelKey,
  ) {
    for (const item of items) {
      for (const label of printedLabels(item)) {
        gather(this.#exact, key(label), item);
        gather(this.#words, labelWords(label), item);
      }
    }
  }

  /** The labels to the letter, as they are compared. */
  keys(): Iterable<string> {
    return this.#exact.keys();
  }

  /** What a label names to the letter, in the order of the form. */
  findExact(printed: string): readonly Item[] {
    return isNarrative(printed) ? [] : (this.#exact.get(this.key(printed)) ?? []);
  }

  /** What a label names, in the order of the form; the surest reading that names anything. */
  readonly find = remembered((printed: string) => this.#find(printed));

  #find(printed: string): readonly LabelMatch<Item>[] {
    const exact = this.findExact(printed);
    if (exact.length > 0) return exact.map((item) => ({ item, certainty: "exact" }));
    if (isNarrative(printed)) return [];
    const words = this.#words.get(labelWords(printed)) ?? [];
    return words.map((item) => ({ item, certainty: "words" }));
  }

  /** What a label names but for a letter or two, if no other label of the form is as near. */
  readonly findClose = remembered((printed: string) => this.#findClose(printed));

  #findClose(printed: string): readonly LabelMatch<Item>[] {
    if (isNarrative(printed)) return [];
    const whole = nearest(this.key(printed), this.#exact);
    const words = nearest(labelWords(printed), this.#words);
    const [own, other] = [whole.items[0], words.items[0]];
    if (own !== undefined && other !== undefined && own !== other) return [];
    const best = own === undefined ? words.items : whole.items;
    const items = best.length > 0 ? best : this.#begun(labelWords(printed));
    return items.map((item) => ({ item, certainty: "close" }));
  }

  /** What a label goes on from by a few letters: 行政处罚决定, if it is one alone. */
  #begun(words: string): readonly Item[] {
    const begun = [...this.#words].filter(
      ([own]) =>
        own.length >= SHORTEST_BEGUN &&
        words.startsWith(own) &&
        words.length - own.length <= MOST_MORE,
    );
    const [[, items] = ["", []], ...others] = begun;
    return others.length === 0 && items.length === 1 ? items : [];
  }
}

interface Nearest<Item> {
  readonly distance: number;
  /** None where nothing is near, or two are as near. */
  readonly items: readonly Item[];
}

function nearest<Item>(key: string, index: ReadonlyMap<string, readonly Item[]>): Nearest<Item> {
  const nothing = { distance: Number.POSITIVE_INFINITY, items: [] };
  if (key.length < SHORTEST_CLOSE) return nothing;
  const most = mostFaults(key);
  const reach = key.length <= SHORT ? most + 1 : most;
  const near: Nearest<Item>[] = [];
  for (const [other, items] of index) {
    if (digits(other) !== digits(key)) continue;
    const distance = editDistance(key, other, reach);
    if (distance <= reach) near.push({ distance, items });
  }
  const [best, next] = near.sort((one, other) => one.distance - other.distance);
  if (best === undefined || best.distance > most) return nothing;
  const isAlone = next === undefined || (key.length > SHORT && next.distance > best.distance);
  return isAlone ? best : { ...best, items: [] };
}
