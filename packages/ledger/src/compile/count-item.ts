import type { DisclosureItem } from "../records/disclosure-item.ts";

const isIn = (year: string, date: string | null): boolean => date?.startsWith(year) === true;

const documentCounts = (concept: string) => ({
  issued: `${concept}.issued`,
  newlyMade: `${concept}.newlyMade`,
  newlyPublished: `${concept}.newlyPublished`,
  repealed: `${concept}.repealed`,
});

/** What kinds of documents count as in table 2. */
const DOCUMENTS: Readonly<
  Partial<Record<DisclosureItem["kind"], ReturnType<typeof documentCounts>>>
> = {
  rule: documentCounts("proactive.rules"),
  normativeDocument: documentCounts("proactive.normativeDocuments"),
  document: documentCounts("proactive.otherDocuments"),
};

/**
 * Lists by their keys what an official document counts as in a year, whenever it was published:
 * that it was made, repealed or published.
 */
export function* countsOfDocument(item: DisclosureItem, year: string): Generator<string> {
  const counts = DOCUMENTS[item.kind];
  if (counts === undefined) return;
  if (isIn(year, item.createdOn)) {
    yield counts.issued;
    yield counts.newlyMade;
  }
  if (isIn(year, item.repealedOn)) yield counts.repealed;
  if (isIn(year, item.publishedOn)) {
    yield counts.newlyPublished;
    yield "proactive.documents.total";
    if (item.channels.includes("website")) yield "proactive.documents.website";
    if (item.channels.includes("gazette")) yield "proactive.documents.gazette";
  }
}

function* asInterpretation({ level, form }: DisclosureItem): Generator<string> {
  yield "interpretation.items.total";
  if (level !== null) yield `interpretation.items.${level}`;
  if (form === "video" || form === "graphics") yield `interpretation.items.${form}`;
}

/**
 * Lists by their keys (see `figureKey`) what an item of the directory counts as in a year: nothing
 * where it was not published in it.
 *
 * @param category The label of its place in the catalogue; null where it has none.
 */
export function* countsOfItem(
  item: DisclosureItem,
  year: string,
  category: string | null,
): Generator<string> {
  if (!isIn(year, item.publishedOn)) return;
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
  ...Object.values(DOCUMENTS).flatMap((counts) => Object.values(counts)),
];
