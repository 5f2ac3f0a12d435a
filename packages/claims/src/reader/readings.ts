import type { Dimensions } from "@gongkai/core";
import { organizations, topics } from "../words/topics.ts";
import { type Expression, type Quantity, quantity, sum } from "./expression.ts";
import type { Item, Subject } from "./subject.ts";

/** What names are read with: the concepts that the report's form has, and the year that is spoken of. */
export interface Meaning {
  readonly known: ReadonlySet<string>;
  readonly year: number;
  /** What was read already: a report speaks of few things, and of these again and again. */
  readonly read: Map<string, Read>;
}

/** What one item is read as. */
interface Read {
  /** Its quantities, by each reading that its words allow. */
  readonly readings: readonly (readonly Quantity[])[];
  /** What it is held against, by each reading. */
  readonly expressions: readonly Expression[];
  /** The concepts of the likeliest reading, each once. */
  readonly concepts: readonly string[];
}

const meanings = new WeakMap<ReadonlySet<string>, Map<number, Meaning>>();

/** How names are read in a form, of a year. */
export function meaningOf(known: ReadonlySet<string>, year: number): Meaning {
  const byYear = meanings.get(known) ?? new Map<number, Meaning>();
  meanings.set(known, byYear);
  const meaning = byYear.get(year) ?? { known, year, read: new Map() };
  byYear.set(year, meaning);
  return meaning;
}

/** The concepts that add up to each aspect of each topic, by the ways to count it. */
const WAYS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(topics).flatMap(([topic, { aspects }]) =>
    Object.entries(aspects).map(([aspect, ways]): [string, string[][]] => [
      `${topic} ${aspect}`,
      ways.map((way) => way.split(" + ")),
    ]),
  ),
);

/** The concepts that add up to one thing: of several ways to count it the first that the form has. */
function conceptsFor({ topic, aspect }: Item, known: ReadonlySet<string>): readonly string[] {
  const ways = WAYS.get(`${topic} ${aspect}`) ?? [];
  const own = ways.find((way) => way.every((concept) => known.has(concept))) ?? ways.at(-1) ?? [];
  return own.filter((concept) => concept !== "");
}

const CHANNEL = "channel:";

function dimensionsOf(applicant: string | null): Dimensions[] {
  if (applicant === null) return [{}];
  if (applicant.startsWith(CHANNEL)) return [{ channel: applicant.slice(CHANNEL.length) }];
  const codes: readonly string[] = applicant === "organizations" ? organizations : [applicant];
  return codes.map((code) => ({ applicant: code }));
}

const quantitiesOf = (concept: string, applicant: string | null, year: number): Quantity[] =>
  dimensionsOf(applicant).map((dimensions) => ({ concept, dimensions, year }));

/** 收到 counts those carried over, or does not. */
function receivedReadings({ applicant }: Item, { known, year }: Meaning): Quantity[][] {
  const received = quantitiesOf("requests.new", applicant, year);
  return known.has("requests.carriedIn")
    ? [received, [...received, ...quantitiesOf("requests.carriedIn", applicant, year)]]
    : [received];
}

/** The aspects that one may stand for, the likelier first; null where it stands for itself. */
function aspectsMeantBy({ topic, aspect }: Item): readonly string[] | null {
  if (aspect === "carriedInOrOut") return ["carriedIn", "carriedOut"];
  if (aspect === "carriedOutOrIn") return ["carriedOut", "carriedIn"];
  if (aspect === "openly") return ["granted", "grantedOrPartial"];
  // 行政规范性文件87件 may be those issued or those in force.
  if (aspect === "stock") return ["inForce", "issued"];
  // 办理 N 件 may be those closed, or all that there were to handle.
  return topic === "requests" && aspect === "handled" ? ["closed", "received"] : null;
}

/** The quantities of one item, by each reading that its words allow. */
function readingsOf(item: Item, meaning: Meaning): Quantity[][] {
  const { topic, aspect, applicant } = item;
  if (topic === "requests" && (aspect === "received" || aspect === "count")) {
    return receivedReadings(item, meaning);
  }
  const meant = aspectsMeantBy(item);
  if (meant !== null) return meant.flatMap((one) => readingsOf({ ...item, aspect: one }, meaning));
  const concepts = conceptsFor(item, meaning.known);
  return concepts.length === 0
    ? []
    : [concepts.flatMap((concept) => quantitiesOf(concept, applicant, meaning.year))];
}

/** 申请总量（新收加结转） names the new ones twice, and counts them once. */
const distinct = (quantities: readonly Quantity[]): readonly Quantity[] => [
  ...new Map(quantities.map((of) => [JSON.stringify(of), of])).values(),
];

const added = (quantities: readonly Quantity[]): Expression =>
  sum(distinct(quantities).map(quantity));

function readItem(item: Item, meaning: Meaning): Read {
  const readings = readingsOf(item, meaning);
  const likeliest = readings[0] ?? [];
  return {
    readings,
    expressions: readings.map(added),
    concepts: [...new Set(likeliest.map(({ concept }) => concept))],
  };
}

/** What an item is read as, found out once for each form and year. */
function readAs(item: Item, meaning: Meaning): Read {
  const key = `${item.topic} ${item.aspect} ${item.applicant}`;
  const known = meaning.read.get(key);
  if (known !== undefined) return known;
  const read = readItem(item, meaning);
  meaning.read.set(key, read);
  return read;
}

/** The quantities of one item, by the likeliest reading; none where nothing counts it. */
export const likeliestOf = (item: Item, meaning: Meaning): readonly Quantity[] =>
  readAs(item, meaning).readings[0] ?? [];

/** What a subject is held against: of several items their sum, by each reading. */
export function expressionsOf({ items }: Subject, meaning: Meaning): readonly Expression[] {
  const [first] = items;
  if (first !== undefined && items.length === 1) return readAs(first, meaning).expressions;
  const byItem = items.map((item) => readAs(item, meaning).readings);
  if (byItem.some((readings) => readings.length === 0)) return [];
  const most = Math.max(...byItem.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) =>
    added(byItem.flatMap((readings) => readings[index] ?? readings[0] ?? [])),
  );
}

/** The concepts that a subject names, in their order, each once. */
export function conceptsOf({ items }: Subject, meaning: Meaning): readonly string[] {
  const [first] = items;
  if (first !== undefined && items.length === 1) return readAs(first, meaning).concepts;
  return [...new Set(items.flatMap((item) => readAs(item, meaning).concepts))];
}
