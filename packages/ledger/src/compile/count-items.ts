import { DuplicateIndex } from "@gongkai/metrics";
import type { DisclosureItem } from "../records/disclosure-item.ts";
import type { ListTotals, Readings } from "./compile-options.ts";
import { countsOfDocument, countsOfItem, isPublishedIn } from "./count-item.ts";
import { type Counting, countList } from "./counting.ts";
import { DocumentFigures } from "./document-figures.ts";

/** How items are counted. */
export interface ItemCounting {
  /** The label of a place in the catalogue. */
  readonly labelOf: (category: string) => string;
  /** Whether titles that differ in a mark or two are the same item. */
  readonly near: boolean;
}

/** Items of which each is told from its repeats. */
class Distinct {
  readonly #index: DuplicateIndex;
  readonly #figures = new DocumentFigures();

  constructor(isNear: boolean) {
    this.#index = new DuplicateIndex({ maxDistance: isNear ? 2 : 0 });
  }

  /** The number of the first of an item's repeats, and in what these were counted. */
  add(item: DisclosureItem) {
    const own = this.#index.published;
    const repeat = this.#index.add(item);
    return { first: repeat?.first ?? own, isNew: repeat === null, figures: this.#figures };
  }
}

const DISTINCT = "proactive.items.distinct";

/** Counts published items: each by all that it counts as, and once where it repeats another of the year. */
export function countItems(
  counting: Counting,
  items: Readings<DisclosureItem> | undefined,
  { labelOf, near }: ItemCounting,
): Promise<ListTotals> {
  const year = `${counting.year}-`;
  const { tally } = counting;
  const published = new Distinct(near);
  const unpublished = new Distinct(near);
  return countList(counting, "items", items, ({ record }, ordinal) => {
    const { category } = record;
    const isPublished = isPublishedIn(record, year);
    const documentKeys = [...countsOfDocument(record, year)];
    if (!isPublished && documentKeys.length === 0) return "outsideYear";
    const { first, isNew, figures } = (isPublished ? published : unpublished).add(record);
    for (const key of documentKeys) {
      if (figures.add(first, key)) tally.count("items", ordinal, key);
    }
    for (const key of countsOfItem(record, year, category === null ? null : labelOf(category))) {
      tally.count("items", ordinal, key);
    }
    if (isPublished && isNew) tally.count("items", ordinal, DISTINCT);
    return { id: record.id };
  });
}
