import { DuplicateIndex } from "@gongkai/metrics";
import type { DisclosureItem } from "../records/disclosure-item.ts";
import type { ListTotals, Readings } from "./compile-options.ts";
import { countsOfItem } from "./count-item.ts";
import { type Counting, countList } from "./counting.ts";

/** How items are counted. */
export interface ItemCounting {
  /** The label of a place in the catalogue. */
  readonly labelOf: (category: string) => string;
  /** Whether titles that differ in a mark or two are the same item. */
  readonly near: boolean;
}

const DISTINCT = "proactive.items.distinct";

/** Counts published items: each by all that it counts as, and once where it repeats another of the year. */
export function countItems(
  counting: Counting,
  items: Readings<DisclosureItem> | undefined,
  { labelOf, near }: ItemCounting,
): Promise<ListTotals> {
  const year = `${counting.year}-`;
  const duplicates = new DuplicateIndex({ maxDistance: near ? 2 : 0 });
  return countList(counting, "items", items, ({ record }, ordinal) => {
    const { category } = record;
    const keys = countsOfItem(record, year, category === null ? null : labelOf(category));
    let isCounted = false;
    for (const key of keys) {
      counting.tally.count("items", ordinal, key);
      isCounted = true;
    }
    if (record.publishedOn?.startsWith(year) === true && duplicates.add(record) === null) {
      counting.tally.count("items", ordinal, DISTINCT);
    }
    return isCounted ? { id: record.id } : "outsideYear";
  });
}
