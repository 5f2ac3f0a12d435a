import type { Dimensions } from "@gongkai/core";
import { organizations, type Topic, topics } from "../words/topics.ts";
import { type Expression, type Quantity, quantity, sum } from "./expression.ts";
import type { Mark, WordMark } from "./scan.ts";

/** One thing that words name: what is counted, what became of it, by whom. */
export interface Item {
  readonly topic: string;
  readonly aspect: string;
  readonly applicant: string | null;
}

/** What words name: one thing, or several that they join. */
export interface Subject {
  readonly items: readonly Item[];
}

/** The words of each slot that count: the last, and those that are joined to it. */
export interface Named {
  readonly topics: readonly string[];
  readonly aspects: readonly string[];
  readonly applicants: readonly string[];
}

export const nothingNamed: Named = { topics: [], aspects: [], applicants: [] };

export const isNothing = ({ topics: some, aspects, applicants }: Named): boolean =>
  some.length + aspects.length + applicants.length === 0;

type Slot = "topic" | "aspect" | "applicant";

const isJoint = (marks: readonly Mark[]): boolean => {
  const words = marks.filter(
    ({ is, means }) => is !== "filler" && !(is === "topic" && means === "requests"),
  );
  return (
    words.length > 0 &&
    words.every(({ is, means }) => is === "sign" && (means === "conj" || means === "none"))
  );
};

const CLOSING = new Set(["closed", "replied", "handled"]);

/** Whether one aspect only repeats, in wider words, what another says: 属于国家秘密不予公开, 部分公开的答复. */
export const isWider = (one: string, other: string): boolean =>
  other.startsWith(`${one}.`) ||
  (one === "handled" && other.startsWith("carried")) ||
  (one === "notProcessed" && (other === "repeat" || other.startsWith("other.overdue"))) ||
  (CLOSING.has(one) && OUTCOME.test(other));

const OUTCOME = /^(?:granted|partial|denied|unable|notProcessed|other|repeat|disclosed)/u;

/** The last word of a slot and those before it that only conjunctions part from it. */
function lastRun(marks: readonly Mark[], slot: Slot): string[] {
  const places = marks.flatMap(({ is }, index) => (is === slot ? [index] : []));
  let at = places.pop();
  if (at === undefined) return [];
  const run = [marks[at]?.means ?? ""];
  for (let before = places.pop(); before !== undefined; before = places.pop()) {
    const mark = marks[before];
    const between = marks.slice(before + 1, at).filter(({ is }) => is !== slot);
    if (mark === undefined) break;
    const [first = ""] = run;
    // 因属于国家秘密不予公开: the ground says more than what came of it.
    if (isWider(first, mark.means) && (!isJoint(between) || mark.means.startsWith("other.overdue")))
      run[0] = mark.means;
    else if (isJoint(between) && !run.includes(mark.means)) run.unshift(mark.means);
    else if (!run.includes(mark.means)) break;
    at = before;
  }
  return run;
}

const isDisclosed = ({ is, means }: Mark): boolean => is === "aspect" && means === "disclosed";

/** 公开 stands for an answer only at the end, or in a list with other answers. */
function withoutDisclosed(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(isDisclosed)) return marks;
  const telling = marks.filter(({ is }) => is !== "filler");
  return marks.filter((mark) => {
    if (!isDisclosed(mark)) return true;
    const at = telling.indexOf(mark);
    const next = telling[at + 1];
    const isLast = next === undefined && telling.every((one) => one === mark || one.is === "sign");
    const isListed = next?.means === "conj" && telling[at + 2]?.is === "aspect";
    return isLast || isListed;
  });
}

/** What the words of a stretch of text name. */
export function namedIn(all: readonly Mark[]): Named {
  const marks = withoutDisclosed(all);
  return {
    topics: lastRun(marks, "topic"),
    aspects: lastRun(marks, "aspect"),
    applicants: lastRun(marks, "applicant"),
  };
}

const topicOf = (id: string): Topic | undefined => topics[id];

const hasAspect = (topic: string, aspect: string): boolean =>
  topicOf(topic)?.aspects[aspect] !== undefined;

/** Aspects that only requests have, whoever speaks of them. */
const OF_REQUESTS = new Set(
  Object.keys(topics["requests"]?.aspects ?? {}).filter(
    (aspect) =>
      ![
        "received",
        "closed",
        "replied",
        "handled",
        "new",
        "other.other",
        "repeat",
        "disclosed",
      ].includes(aspect),
  ),
);

const IMPLIED = new Set(["closed", "replied", "handled", "new", "other.other", "repeat"]);
const OTHER_CASES = new Set(["petitions", "calls", "visits", "reconsideration", "litigation"]);

const DOCUMENTS = ["rules", "normativeDocuments"];
const REMEDIES = ["reconsideration", "litigation", "direct", "afterReconsideration"];

/** The topics that an aspect is said of, where the words name none. */
function topicsFor(aspect: string, known: string | null): string[] {
  if (OF_REQUESTS.has(aspect)) return ["requests"];
  // A report on disclosure that speaks of what was closed means requests, unless it has been speaking of callers.
  if (IMPLIED.has(aspect) && !OTHER_CASES.has(known ?? "")) return ["requests"];
  if (known !== null && (hasAspect(known, aspect) || aspect === "carried")) return [known];
  return [];
}

/** Completes what the words name from what was spoken of before. */
export function subjectOf(named: Named, before: Item | null): Subject | null {
  const expanded = named.topics.flatMap((topic) =>
    topic === "threeDecisions" ? ["licensing", "penalties", "compulsion"] : [topic],
  );
  const fitting = named.aspects.filter((aspect) =>
    expanded.length === 0
      ? true
      : expanded.some((topic) => hasAspect(topic, aspect)) || OF_REQUESTS.has(aspect),
  );
  const items = expanded.flatMap((topic) => itemsOf(topic, fitting, named.applicants, before));
  if (expanded.length > 0) return items.length === 0 ? null : { items: distinct(items) };
  if (fitting.length > 0) {
    const isOfRequests = fitting.some((aspect) => OF_REQUESTS.has(aspect));
    const known = isOfRequests ? "requests" : (before?.topic ?? null);
    const joined = fitting.flatMap((aspect) => {
      const own = topicsFor(aspect, known);
      return own.flatMap((topic) => itemsOf(topic, [aspect], named.applicants, before));
    });
    return joined.length === 0 ? null : { items: distinct(joined) };
  }
  if (named.applicants.length === 0) return null;
  const ofRequests = itemsOf("requests", [], named.applicants, before);
  return { items: ofRequests };
}

const distinct = (items: readonly Item[]): Item[] => {
  const known = new Set<string>();
  return items.filter((item) => {
    const mark = JSON.stringify(item);
    return known.has(mark) ? false : known.add(mark);
  });
};

function itemsOf(
  topic: string,
  aspects: readonly string[],
  applicants: readonly string[],
  before: Item | null,
): Item[] {
  const own = topicOf(topic);
  if (own === undefined) return [];
  const home = topic;
  const fitting = aspects.filter((aspect) => hasAspect(home, aspect));
  const isDocument = DOCUMENTS.includes(home) && DOCUMENTS.includes(before?.topic ?? "");
  const standard =
    isDocument && before !== null
      ? before.aspect
      : applicants.length > 0 && before?.topic === "requests" && home === "requests"
        ? before.aspect
        : (topicOf(home)?.standard ?? "");
  const all = fitting.length === 0 ? [standard] : fitting;
  const by = topicOf(home)?.hasApplicants === true && applicants.length > 0 ? applicants : [null];
  return all.flatMap((aspect) =>
    by.map((applicant) => ({
      topic: home,
      aspect,
      applicant: applicant === "everybody" ? null : applicant,
    })),
  );
}

/** What a figure counts, as far as the report's form has concepts for it. */
export interface Meaning {
  readonly known: ReadonlySet<string>;
  readonly year: number;
}

function conceptOf({ topic, aspect }: Item, known: ReadonlySet<string>): string | null {
  const concepts = topicOf(topic)?.aspects[aspect] ?? [];
  return concepts.find((concept) => known.has(concept)) ?? concepts.at(-1) ?? null;
}

function quantitiesOf(concept: string, applicant: string | null, year: number): Quantity[] {
  if (applicant === null) return [{ concept, dimensions: {}, year }];
  if (applicant.startsWith("channel:")) {
    const dimensions: Dimensions = { channel: applicant.slice("channel:".length) };
    return [{ concept, dimensions, year }];
  }
  const codes: readonly string[] = applicant === "organizations" ? organizations : [applicant];
  return codes.map((code): Quantity => {
    const dimensions: Dimensions = { applicant: code };
    return { concept, dimensions, year };
  });
}

/** The quantities of one item, by each reading that its words allow: 收到 counts those carried over, or does not. */
export function readingsOf(item: Item, { known, year }: Meaning): Quantity[][] {
  const { topic, aspect, applicant } = item;
  if (topic === "requests" && (aspect === "received" || aspect === "count")) {
    const received = quantitiesOf("requests.new", applicant, year);
    return known.has("requests.carriedIn")
      ? [received, [...received, ...quantitiesOf("requests.carriedIn", applicant, year)]]
      : [received];
  }
  if (aspect === "carriedInOrOut" || aspect === "carriedOutOrIn") {
    const both = ["carriedIn", "carriedOut"];
    const order = aspect === "carriedInOrOut" ? both : both.reverse();
    return order.flatMap((one) => readingsOf({ ...item, aspect: one }, { known, year }));
  }
  if (topic === "requests" && aspect === "handled") {
    // 办理 N 件 may be those closed, or all that there were to handle.
    return ["closed", "received"].flatMap((one) =>
      readingsOf({ ...item, aspect: one }, { known, year }),
    );
  }
  const own = topicOf(topic);
  if (aspect === "stock") {
    // 行政规范性文件87件 may be those issued or those in force.
    return ["inForce", "issued"].flatMap((one) =>
      readingsOf({ ...item, aspect: one }, { known, year }),
    );
  }
  const concept = own === undefined ? null : conceptOf(item, known);
  return concept === null ? [] : [quantitiesOf(concept, applicant, year)];
}

/** Whether what words name is told apart from the rest by them alone, whatever else they say: a ground, a result. */
export const isSpecific = ({ aspects }: Named): boolean =>
  aspects.some((aspect) => aspect.includes(".") || OF_REMEDIES.has(aspect));

const OF_REMEDIES = new Set(["upheld", "corrected", "otherResult", "pending"]);

/** What a subject is held against: of several items their sum, by each reading. */
export function expressionsOf({ items }: Subject, meaning: Meaning): Expression[] {
  const byItem = items.map((item) => readingsOf(item, meaning));
  if (byItem.some((readings) => readings.length === 0)) return [];
  const most = Math.max(...byItem.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) =>
    sum(byItem.flatMap((readings) => (readings[index] ?? readings[0] ?? []).map(quantity))),
  );
}

/** The concepts that a subject names, in their order, each once. */
export const conceptsOf = ({ items }: Subject, meaning: Meaning): string[] => [
  ...new Set(
    items.flatMap((item) => (readingsOf(item, meaning)[0] ?? []).map(({ concept }) => concept)),
  ),
];

export const isRemedy = ({ topic }: Item): boolean => REMEDIES.includes(topic);

export const isDocument = ({ topic }: Item): boolean => DOCUMENTS.includes(topic);

/** Applicants are counted by heads as well as by requests. */
const PERSONS = new Set(["人", "家", "名", "位", "家次", "人次"]);

/** Whether things are counted with a measure word. */
export const fitsUnit = ({ items }: Subject, unit: string | null): boolean =>
  unit === null ||
  items.every(
    ({ topic, applicant }) =>
      topicOf(topic)?.units.split(" ").includes(unit) === true ||
      (applicant !== null && PERSONS.has(unit)),
  );

/** A topic that only looks like another word where nothing else says so. */
export const isWord = (mark: Mark, is: WordMark["is"], means?: string): mark is WordMark =>
  mark.is === is && (means === undefined || mark.means === means);
