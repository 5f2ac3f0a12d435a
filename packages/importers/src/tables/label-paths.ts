import { isNarrative, labelWords, plainKey } from "../recognize/label-key.ts";

const REMARKS = /[（(][^（()）]*[）)]/g;

/** How a label may be printed: whole, without its remarks, without its numeral as well. */
const printsOf = (label: string): string[] => [
  ...new Set([plainKey(label), plainKey(label.replace(REMARKS, "")), labelWords(label)]),
];

/** Every way to run texts together, one print of each. */
const runTogether = (labels: readonly string[]): string[] =>
  labels.reduce<string[]>(
    (starts, label) => starts.flatMap((start) => printsOf(label).map((print) => start + print)),
    [""],
  );

/** What a row or a column stands under, outermost first, and its own label. */
export interface LabelPath<Item> {
  readonly item: Item;
  readonly groups: readonly string[];
  readonly label: string;
}

/**
 * Labels with those of their groups before them in one cell: （三）不予公开 1.属于国家秘密.
 */
export class LabelPaths<Item> {
  readonly #items = new Map<string, Item[]>();

  constructor(paths: readonly LabelPath<Item>[]) {
    for (const { item, groups, label } of paths) {
      for (const key of groups.flatMap((_, at) => runTogether([...groups.slice(at), label]))) {
        const items = this.#items.get(key) ?? [];
        if (!items.includes(item)) this.#items.set(key, [...items, item]);
      }
      const [outermost] = groups;
      if (groups.length > 1 && outermost !== undefined) {
        for (const key of runTogether([outermost, label])) this.#items.set(key, [item]);
      }
    }
  }

  /** What a label names together with a group of the form before it. */
  find(printed: string): readonly Item[] {
    if (isNarrative(printed)) return [];
    const whole = this.#items.get(plainKey(printed));
    return whole ?? this.#items.get(plainKey(printed.replace(REMARKS, ""))) ?? [];
  }
}
