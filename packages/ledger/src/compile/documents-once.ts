import { DuplicateIndex, type DuplicateOptions } from "@gongkai/metrics";
import type { DisclosureItem } from "../records/disclosure-item.ts";

/**
 * Lets a document count once as each thing, however often the list has it: a directory lists a
 * document again in another category, and it was made once.
 *
 * Documents are one where `DuplicateIndex` says so and they were made on one day.
 */
export class DocumentsOnce {
  readonly #index: DuplicateIndex;
  readonly #counted = new Map<string, readonly string[]>();

  constructor(options: DuplicateOptions) {
    this.#index = new DuplicateIndex(options);
  }

  /** Those of the keys under which the document has not counted yet. */
  newOf(item: DisclosureItem, keys: readonly string[]): readonly string[] {
    if (keys.length === 0) return keys;
    const own = this.#index.published;
    const document = `${this.#index.add(item)?.first ?? own} ${item.createdOn}`;
    const before = this.#counted.get(document);
    if (before === undefined) {
      this.#counted.set(document, keys);
      return keys;
    }
    const added = keys.filter((key) => !before.includes(key));
    if (added.length > 0) this.#counted.set(document, [...before, ...added]);
    return added;
  }
}
