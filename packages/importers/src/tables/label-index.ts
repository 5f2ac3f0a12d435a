import type { LocalText } from "@gongkai/core";
import { editDistance } from "../recognize/edit-distance.ts";
import { isNarrative, labelKey, labelWords } from "../recognize/label-key.ts";

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

/** Shorter labels differ from each other in a letter or two. */
const SHORTEST_CLOSE = 5;

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

  /** What a label names to the letter, in the order of the form. */
  findExact(printed: string): readonly Item[] {
    return isNarrative(printed) ? [] : (this.#exact.get(this.key(printed)) ?? []);
  }

  /** What a label names, in the order of the form; the surest reading that names anything. */
  find(printed: string): readonly LabelMatch<Item>[] {
    const exact = this.findExact(printed);
    if (exact.length > 0) return exact.map((item) => ({ item, certainty: "exact" }));
    if (isNarrative(printed)) return [];
    const words = this.#words.get(labelWords(printed)) ?? [];
    return words.map((item) => ({ item, certainty: "words" }));
  }

  /** What a label names but for a letter or two, if no other label of the form is as near. */
  findClose(printed: string): readonly LabelMatch<Item>[] {
    if (isNarrative(printed)) return [];
    const whole = nearest(this.key(printed), this.#exact);
    const words = nearest(labelWords(printed), this.#words);
    const [best, other] = whole.distance < words.distance ? [whole, words] : [words, whole];
    const isContradicted = other.items.length > 0 && other.items[0] !== best.items[0];
    if (best.items.length === 0 || isContradicted) return [];
    return best.items.map((item) => ({ item, certainty: "close" }));
  }
}

interface Nearest<Item> {
  readonly distance: number;
  /** None where nothing is near, or two are as near. */
  readonly items: readonly Item[];
}

function nearest<Item>(key: string, index: ReadonlyMap<string, readonly Item[]>): Nearest<Item> {
  const most = key.length < SHORTEST_CLOSE ? 0 : mostFaults(key);
  let distance = Number.POSITIVE_INFINITY;
  let items: readonly Item[] = [];
  if (most === 0) return { distance, items };
  for (const [other, named] of index) {
    if (digits(other) !== digits(key)) continue;
    const own = editDistance(key, other, most);
    if (own > most || own > distance) continue;
    items = own === distance ? [] : named;
    distance = own;
  }
  return { distance, items };
}
