import { type Topic, topics } from "../words/topics.ts";
import { isNothing, type Named } from "./named.ts";

/** One thing that words name: what is counted, what became of it, by whom. */
export interface Item {
  readonly topic: string;
  readonly aspect: string;
  readonly applicant: string | null;
}

/** What words name: one thing, or several that they join. */
export interface Subject {
  readonly items: readonly Item[];
  /** Whether 自然人、法人或其他组织 names whose they are. */
  readonly isEverybody?: true;
}

/** What is known of a topic, ready to be looked up. */
interface KnownTopic extends Pick<Topic, "standard" | "otherwise" | "hasApplicants"> {
  readonly units: ReadonlySet<string>;
  readonly aspects: ReadonlySet<string>;
}

const topicsById: ReadonlyMap<string, KnownTopic> = new Map(
  Object.entries(topics).map(([id, topic]) => {
    const units = new Set(topic.units.split(" "));
    return [id, { ...topic, units, aspects: new Set(Object.keys(topic.aspects)) }];
  }),
);

const topicOf = (id: string): KnownTopic | undefined => topicsById.get(id);

const hasAspect = (topic: string, aspect: string): boolean =>
  topicOf(topic)?.aspects.has(aspect) === true;

/** Aspects of requests that words use of other things too: 办结, 新增, 其他情形. */
const SHARED_WITH_OTHERS = new Set([
  "received",
  "closed",
  "replied",
  "handled",
  "new",
  "other.other",
  "repeat",
  "disclosed",
  "openly",
]);

/** Aspects that only requests have, whoever speaks of them. */
const OF_REQUESTS = new Set(
  [...(topicOf("requests")?.aspects ?? [])].filter((aspect) => !SHARED_WITH_OTHERS.has(aspect)),
);

const IMPLIED = new Set(["closed", "replied", "handled", "new", "other.other", "repeat", "openly"]);
const OTHER_CASES = new Set([
  "petitions",
  "calls",
  "visits",
  "reconsideration",
  "litigation",
  "direct",
  "afterReconsideration",
]);

const DOCUMENTS = new Set(["rules", "normativeDocuments"]);
const REMEDIES = new Set(["reconsideration", "litigation", "direct", "afterReconsideration"]);

/** The topic that an aspect is said of, where the words name none. */
function topicFor(aspect: string, known: string | null): string | null {
  if (OF_REQUESTS.has(aspect)) return "requests";
  // A report on disclosure that speaks of what was closed means requests, unless it has been speaking of callers.
  if (IMPLIED.has(aspect) && !OTHER_CASES.has(known ?? "")) return "requests";
  return known !== null && (hasAspect(known, aspect) || aspect === "carried") ? known : null;
}

/** What is meant of a topic where the words name no aspect. */
function standardOf(topic: string, applicants: readonly string[], before: Item | null): string {
  // 制发规章2件、规范性文件5件 and 予以公开中，自然人7件: what was said of the last is said of this.
  const goesOn =
    before !== null &&
    ((DOCUMENTS.has(topic) && DOCUMENTS.has(before.topic)) ||
      (applicants.length > 0 && topic === "requests" && before.topic === "requests"));
  return goesOn ? before.aspect : (topicOf(topic)?.standard ?? "");
}

const NOBODY: readonly null[] = [null];

/** Adds each aspect of a topic by each applicant, where it is counted by them. */
function addItems(
  items: Item[],
  topic: string,
  { aspects, applicants }: Pick<Named, "aspects" | "applicants">,
  before: Item | null,
): void {
  const own = topicOf(topic);
  if (own === undefined) return;
  const by = own.hasApplicants === true && applicants.length > 0 ? applicants : NOBODY;
  const add = (aspect: string): void => {
    for (const one of by)
      items.push({ topic, aspect, applicant: one === "everybody" ? null : one });
  };
  const { length } = items;
  for (const aspect of aspects) if (own.aspects.has(aspect)) add(aspect);
  if (items.length === length) add(standardOf(topic, applicants, before));
}

const THREE_DECISIONS = ["licensing", "penalties", "compulsion"];

const OF_DOCUMENTS = new Set(["issued", "repealed", "inForce"]);
const KEPT = new Set(["repealed", "inForce"]);

/** 现行有效文件: of the documents that were spoken of, or else normative ones. */
function documentTopic(topic: string, { aspects }: Named, before: Item | null): string {
  if (topic !== "documents" || !aspects.some((aspect) => OF_DOCUMENTS.has(aspect))) return topic;
  if (before !== null && isDocument(before)) return before.topic;
  return aspects.some((aspect) => KEPT.has(aspect)) ? "normativeDocuments" : topic;
}

/** The things that the words name, where they name a topic. */
function itemsOfTopics(named: Named, before: Item | null): Item[] {
  const items: Item[] = [];
  for (const topic of named.topics) {
    const own = documentTopic(topic, named, before);
    if (own !== "threeDecisions") addItems(items, own, named, before);
    else for (const each of THREE_DECISIONS) addItems(items, each, named, before);
  }
  return items;
}

/** The things that the words name, where they name no topic: 予以公开71件, 自然人12件. */
function itemsOfAspects(named: Named, before: Item | null): Item[] {
  const { aspects, applicants } = named;
  const items: Item[] = [];
  if (aspects.length === 0) addItems(items, "requests", named, before);
  const isOfRequests = aspects.some((aspect) => OF_REQUESTS.has(aspect));
  const known = isOfRequests ? "requests" : (before?.topic ?? null);
  for (const aspect of aspects) {
    const topic = topicFor(aspect, known);
    if (topic !== null) addItems(items, topic, { aspects: [aspect], applicants }, before);
  }
  return items;
}

const isSameItem = (one: Item, other: Item): boolean =>
  one.topic === other.topic && one.aspect === other.aspect && one.applicant === other.applicant;

/** Whether two subjects name the same things in the same order. */
export function isSameSubject(one: Subject | null, other: Subject | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.isEverybody === other.isEverybody &&
    one.items.length === other.items.length &&
    one.items.every((item, index) => {
      const same = other.items[index];
      return same !== undefined && isSameItem(item, same);
    })
  );
}

const distinct = (items: readonly Item[]): readonly Item[] =>
  items.length < 2
    ? items
    : [
        ...new Map(
          items.map((item) => [`${item.topic} ${item.aspect} ${item.applicant}`, item]),
        ).values(),
      ];

/** 无法提供政府信息的74件: the information that was asked for, and not what was published. */
const isAskedFor = ({ topics, aspects }: Named): boolean =>
  topics.every((topic) => topic === "items") && aspects.some((aspect) => OF_REQUESTS.has(aspect));

/** Completes what the words name from what was spoken of before; null where that gives nothing to count. */
export function subjectOf(named: Named, before: Item | null): Subject | null {
  if (isNothing(named)) return null;
  const isOfTopics = named.topics.length > 0 && !isAskedFor(named);
  const items = isOfTopics ? itemsOfTopics(named, before) : itemsOfAspects(named, before);
  if (items.length === 0) return null;
  const isEverybody = named.applicants.includes("everybody");
  return isEverybody ? { items: distinct(items), isEverybody } : { items: distinct(items) };
}

/**
 * The things that a subject names, one for each of so many figures; null where they are not as many.
 *
 * 自然人、法人或其他组织分别为286件、30件 names two.
 */
export function itemsFor({ items, isEverybody }: Subject, count: number): readonly Item[] | null {
  const [first] = items;
  if (isEverybody === true && first !== undefined && items.length === 1 && count === 2) {
    return ["naturalPerson", "organizations"].map((applicant) => ({ ...first, applicant }));
  }
  return items.length === count ? items : null;
}

/** The thing that a subject names last: what follows without a name is said of it. */
export const lastItem = (subject: Subject | null): Item | null => subject?.items.at(-1) ?? null;

/** Whether it is kept in force until it is repealed. */
export const isDocument = ({ topic }: Item): boolean => DOCUMENTS.has(topic);

export const isRemedy = ({ topic }: Item): boolean => REMEDIES.has(topic);

/** Applicants are counted by heads as well as by requests. */
const PERSONS = new Set(["人", "家", "名", "位", "家次", "人次"]);

/** Whether things are counted with a measure word. */
export const fitsUnit = ({ items }: Subject, unit: string | null): boolean =>
  unit === null ||
  items.every(
    ({ topic, applicant }) =>
      topicOf(topic)?.units.has(unit) === true || (applicant !== null && PERSONS.has(unit)),
  );

/** What is meant with a measure word: 咨询投诉237起 are petitions, 咨询投诉6000人次 are calls. */
export const inMeasure = (subject: Subject, unit: string | null): Subject =>
  fitsUnit(subject, unit)
    ? subject
    : {
        ...subject,
        items: subject.items.map((item) => ({
          ...item,
          topic: topicOf(item.topic)?.otherwise ?? item.topic,
        })),
      };
