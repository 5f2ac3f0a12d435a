import type { Dimensions } from "@gongkai/core";
import { organizations } from "../words/topics.ts";
import { type Expression, type Quantity, quantity, sum } from "./expression.ts";
import { type Item, type Subject, topicOf } from "./subject.ts";

/** What names are read with: the concepts that the report's form has, and the year that is spoken of. */
export interface Meaning {
  readonly known: ReadonlySet<string>;
  readonly year: number;
}

/** The concepts that add up to one thing: of several ways to count it the first that the form has. */
function conceptsFor({ topic, aspect }: Item, known: ReadonlySet<string>): readonly string[] {
  const ways = (topicOf(topic)?.aspects[aspect] ?? []).map((way) => way.split(" + "));
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
export function readingsOf(item: Item, meaning: Meaning): Quantity[][] {
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

/** The quantities of one item, by the likeliest reading; none where nothing counts it. */
export const likeliestOf = (item: Item, meaning: Meaning): Quantity[] =>
  readingsOf(item, meaning)[0] ?? [];

/** 申请总量（新收加结转） names the new ones twice, and counts them once. */
const distinct = (quantities: readonly Quantity[]): Quantity[] => [
  ...new Map(quantities.map((of) => [JSON.stringify(of), of])).values(),
];

/** What a subject is held against: of several items their sum, by each reading. */
export function expressionsOf({ items }: Subject, meaning: Meaning): Expression[] {
  const byItem = items.map((item) => readingsOf(item, meaning));
  if (byItem.some((readings) => readings.length === 0)) return [];
  const most = Math.max(...byItem.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) =>
    sum(distinct(byItem.flatMap((readings) => readings[index] ?? readings[0] ?? [])).map(quantity)),
  );
}

/** The concepts that a subject names, in their order, each once. */
export const conceptsOf = ({ items }: Subject, meaning: Meaning): string[] => [
  ...new Set(items.flatMap((item) => likeliestOf(item, meaning)).map(({ concept }) => concept)),
];
