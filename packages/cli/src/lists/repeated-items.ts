import type { DisclosureItem } from "@gongkai/ledger";
import { DuplicateIndex, type Repeat } from "@gongkai/metrics";

/** An item as it is told of. */
export interface ListedItem {
  readonly line: number;
  readonly id: string;
  readonly title: string;
}

/** An item that is the same as one before it. */
export interface RepeatedItem extends ListedItem, Pick<Repeat, "reason" | "distance"> {
  /** The line of the item that it is like. */
  readonly like: number;
}

/** Items that are the same. */
export interface RepeatedGroup {
  readonly first: ListedItem;
  readonly repeats: readonly RepeatedItem[];
}

/** Gathers which items of a list repeat others, as they come. */
export class RepeatedItems {
  readonly #index = new DuplicateIndex();
  readonly #items: ListedItem[] = [];
  readonly #groups = new Map<number, RepeatedItem[]>();

  add(item: DisclosureItem, line: number): void {
    const { id, title } = item;
    const repeat = this.#index.add(item);
    this.#items.push({ line, id, title });
    if (repeat === null) return;
    const { first, reason, distance } = repeat;
    const like = this.#items[repeat.like]?.line ?? 0;
    const group = this.#groups.get(first) ?? [];
    group.push({ line, id, title, reason, distance, like });
    this.#groups.set(first, group);
  }

  /** All items, repeats included. */
  get published(): number {
    return this.#index.published;
  }

  /** Those that remain when repeats are counted once. */
  get distinct(): number {
    return this.#index.distinct;
  }

  /** In the order of their first items. */
  get groups(): RepeatedGroup[] {
    return [...this.#groups]
      .sort(([one], [other]) => one - other)
      .flatMap(([at, repeats]) => {
        const first = this.#items[at];
        return first === undefined ? [] : [{ first, repeats }];
      });
  }
}
