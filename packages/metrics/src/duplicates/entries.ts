import type { Entry } from "./entry.ts";

/** So many different documents under one title, number or text are told apart; the rest are not. */
const MOST_ALIKE = 32;

function keepUnder(lists: Map<string, Entry[]>, key: string | null, entry: Entry): void {
  if (key === null) return;
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else if (list.length < MOST_ALIKE && list.every(({ title }) => title !== entry.title)) {
    list.push(entry);
  }
}

/** The items that later ones are compared with, by all that they say of themselves. */
export class Entries {
  /** By the number of the title: the first of its entries, which leads to the others. */
  readonly #first: Entry[] = [];
  readonly #byNumber = new Map<string, Entry[]>();
  readonly #byText = new Map<string, Entry[]>();

  keep(entry: Entry): void {
    this.#keepUnderTitle(entry);
    keepUnder(this.#byNumber, entry.number, entry);
    keepUnder(this.#byText, entry.text, entry);
  }

  #keepUnderTitle(entry: Entry): void {
    let last = this.#first[entry.title];
    if (last === undefined) {
      this.#first[entry.title] = entry;
      return;
    }
    for (let count = 1; count < MOST_ALIKE && last.first !== entry.first; count++) {
      if (last.next === null) {
        last.next = entry;
        return;
      }
      last = last.next;
    }
  }

  /** One of each group that has the title, in their order. */
  ofTitle(title: number): readonly Entry[] {
    const entries: Entry[] = [];
    let entry = this.#first[title] ?? null;
    for (; entry !== null; entry = entry.next) entries.push(entry);
    return entries;
  }

  ofNumber(number: string | null): readonly Entry[] {
    return (number === null ? undefined : this.#byNumber.get(number)) ?? [];
  }

  ofText(text: string | null): readonly Entry[] {
    return (text === null ? undefined : this.#byText.get(text)) ?? [];
  }
}
