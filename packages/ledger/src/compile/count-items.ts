import { DuplicateIndex } from "@gongkai/metrics";
import type { DisclosureItem } from "../records/disclosure-item.ts";
import type { ListTotals, Readings } from "./compile-options.ts";
import { countsOfDocument, countsOfItem } from "./count-item.ts";
import { type Counting, countList } from "./counting.ts";
import { DocumentsOnce } from "./documents-once.ts";

/** How items are counted. */
export interface ItemCounting {
  /** The label of a place in the catalogue. */
  readonly labelOf: (category: string) => string;
  /** Whether titles that differ in a mark or two are the same item. */
  readonly near: boolean;
}

const DISTINCT = "proactive.items.distinct";

/**
 * Counts published items: each by all that it counts as, and once where it repeats another of the
 * year; documents once as what they are.
 */
export function countItems(
  counting: Counting,
  items: Readings<DisclosureItem> | undefined,
  { labelOf, near }: ItemCounting,
): Promise<ListTotals> {
  const year = `${counting.year}-`;
  const sameness = { maxDistance: near ? 2 : 0 } as const;
  const duplicates = new DuplicateIndex(sameness);
  const documents = new DocumentsOnce(sameness);
  return countList(counting, "items", items, ({ record }, ordinal) => {
    const isPublished = record.publishedOn?.startsWith(year) === true;
    const category = isPublished && record.category !== null ? labelOf(record.category) : null;
    const asDocument = [...countsOfDocument(record, year)];
    const asItem = [...countsOfItem(record, year, category)];
    for (const key of [...documents.newOf(record, asDocument), ...asItem]) {
      counting.tally.count("items", ordinal, key);
    }
    if (isPublished && duplicates.add(record) === null) {
      counting.tally.count("items", ordinal, DISTINCT);
    }
    const isOfYear = asDocument.length + asItem.length > 0;
    return isOfYear ? { id: record.id } : "outsideYear";
  });
}
