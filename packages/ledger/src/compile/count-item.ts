import type { DisclosureItem } from "../records/disclosure-item.ts";

const isIn = (year: string, date: string | null): boolean => date?.startsWith(year) === true;

/** @param year With the mark that follows it, `2024-`. */
export const isPublishedIn = ({ publishedOn }: DisclosureItem, year: string): boolean =>
  isIn(year, publishedOn);

/** What a kind of document is in table 2. */
const DOCUMENTS: Readonly<Partial<Record<DisclosureItem["kind"], string>>> = {
  rule: "proactive.rules",
  normativeDocument: "proactive.normativeDocuments",
  document: "proactive.otherDocuments",
};

/**
 * Lists what making, publishing and repealing a document count as in a year. A document counts once in
 * each figure, however often a list names it.
 */
export function* countsOfDocument(item: DisclosureItem, year: string): Generator<string> {
  const concept = DOCUMENTS[item.kind];
  if (concept === undefined) return;
  if (isIn(year, item.createdOn)) {
    yield `${concept}.issued`;
    yield `${concept}.newlyMade`;
  }
  if (isIn(year, item.repealedOn)) yield `${concept}.repealed`;
  if (isIn(year, item.publishedOn)) {
    yield `${concept}.newlyPublished`;
    yield "proactive.documents.total";
    for (const channel of ["website", "gazette"]) {
      if (item.channels.includes(channel)) yield `proactive.documents.${channel}`;
    }
  }
}

function* asInterpretation({ level, form }: DisclosureItem): Generator<string> {
  yield "interpretation.items.total";
  if (level !== null) yield `interpretation.items.${level}`;
  if (form === "video" || form === "graphics") yield `interpretation.items.${form}`;
}

/**
 * Lists by their keys (see `figureKey`) what an item counts as in a year by itself: nothing where it
 * was not published in it.
 *
 * @param category The label of its place in the catalogue; null where it has none.
 */
export function* countsOfItem(
  item: DisclosureItem,
  year: string,
  category: string | null,
): Generator<string> {
  if (!isPublishedIn(item, year)) return;
  yield "proactive.items.published";
  if (category !== null) yield `proactive.items.byCategory|category=${category}`;
  for (const channel of new Set(item.channels)) {
    yield `proactive.items.byChannel|channel=${channel}`;
  }
  if (item.kind === "normativeDocument") yield "proactive.items.normative";
  if (item.kind === "interpretation") yield* asInterpretation(item);
  if (item.kind === "recall") yield "proactive.recalls";
  if (item.keyArea !== null) {
    yield "proactive.keyAreas.items";
    yield `proactive.keyAreas.items|area=${item.keyArea}`;
  }
}

/** What a list of items says all of: where no item counts as one of these, the figure is zero. */
export const countedFromItems: readonly string[] = [
  "proactive.items.published",
  "proactive.items.distinct",
  "proactive.items.normative",
  "proactive.documents.total",
  "proactive.documents.website",
  "proactive.documents.gazette",
  "proactive.keyAreas.items",
  "proactive.recalls",
  "interpretation.items.total",
  "interpretation.items.higherAuthority",
  "interpretation.items.own",
  "interpretation.items.video",
  "interpretation.items.graphics",
  ...Object.values(DOCUMENTS).flatMap((concept) =>
    ["issued", "repealed", "newlyMade", "newlyPublished"].map((measure) => `${concept}.${measure}`),
  ),
];
