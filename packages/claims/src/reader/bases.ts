import { type Expression, type Quantity, quantity, share, sum } from "./expression.ts";
import { expressionsOf, type Meaning } from "./readings.ts";
import { type Item, isRemedy, type Subject } from "./subject.ts";

const named = (concept: string, year: number): Quantity => ({ concept, dimensions: {}, year });

const item = (topic: string, aspect: string): Item => ({ topic, aspect, applicant: null });

const whole = (items: readonly Item[], meaning: Meaning): readonly Expression[] =>
  expressionsOf({ items }, meaning);

const CLOSED = item("requests", "closed");
const RECEIVED = item("requests", "received");

const GROUPS = ["denied", "unable", "notProcessed", "other"];
const groupOf = (aspect: string): string | undefined =>
  aspect === "repeat" ? "notProcessed" : GROUPS.find((group) => aspect.startsWith(`${group}.`));

function basesOfRequests(
  { topic, aspect, applicant }: Item,
  meaning: Meaning,
): readonly Expression[] {
  // 自然人申请占予以公开的…: of all who got the same.
  if (applicant !== null) return whole([item(topic, aspect)], meaning);
  const received = whole([RECEIVED], meaning);
  if (["received", "count", "new", "carriedIn"].includes(aspect)) return received;
  // What was closed or carried forward is a part of all that there were, those carried in as well.
  if (["closed", "replied", "handled", "carriedOut"].includes(aspect)) return received.slice(-1);
  const group = groupOf(aspect);
  const closed = [...whole([CLOSED], meaning), ...received];
  return group === undefined ? closed : [...closed, ...whole([item(topic, group)], meaning)];
}

function basesOfRemedies({ topic, aspect }: Item, meaning: Meaning): readonly Expression[] {
  if (aspect === "total") {
    const isSuit = topic === "direct" || topic === "afterReconsideration";
    return isSuit ? whole([item("litigation", "total")], meaning) : [];
  }
  const all = whole([item(topic, "total")], meaning);
  return aspect === "pending" ? all : [...all, ...whole([item(topic, "closed")], meaning)];
}

/** What 占 means where the text does not say of what: every whole that the part belongs to. */
function basesOf(part: Item, meaning: Meaning): readonly Expression[] {
  const { topic, aspect } = part;
  if (topic === "requests") return basesOfRequests(part, meaning);
  if (isRemedy(part)) return basesOfRemedies(part, meaning);
  if (aspect === "decisions") {
    const three = ["licensing", "penalties", "compulsion"];
    return whole(
      three.map((kind) => item(kind, "decisions")),
      meaning,
    );
  }
  if (topic.startsWith("interpretation.")) return whole([item("interpretation", "count")], meaning);
  if (topic === "documents") return whole([item("documents", "count")], meaning);
  if (topic === "items" && aspect === "distinct") return whole([item("items", "count")], meaning);
  return [];
}

const isAnyRequest = ({ topic, aspect, applicant }: Item): boolean =>
  topic === "requests" && (aspect === "received" || aspect === "count") && applicant === null;

/**
 * The shares that a subject may be stated to have: of the whole that is named, or of each whole that it belongs to.
 */
export function shareReadings(
  subject: Subject,
  base: Subject | null,
  meaning: Meaning,
): Expression[] {
  const parts = expressionsOf(subject, meaning);
  const [first] = subject.items;
  if (first === undefined) return [];
  // 占申请总数的5%: loosely said, of what was closed as well.
  const isOpen = base === null || base.items.every(isAnyRequest);
  const own = isOpen ? basesOf(first, meaning) : [];
  const wholes = base === null ? own : [...expressionsOf(base, meaning), ...own];
  // 信息公开类复议占全部复议案件的5%: what it is a share of is not in the tables.
  const isOther = (part: Expression, one: Expression): boolean =>
    JSON.stringify(part) !== JSON.stringify(one);
  // Of several readings of both the same one is meant: new of new, all of all.
  const isPaired = parts.length > 1 && parts.length === wholes.length;
  return isPaired
    ? parts.flatMap((part, index) => {
        const one = wholes[index];
        return one === undefined || !isOther(part, one) ? [] : [share(part, one)];
      })
    : parts.flatMap((part) =>
        wholes.filter((one) => isOther(part, one)).map((one) => share(part, one)),
      );
}

/** 公开率: of what was closed the part that was disclosed, wholly, or in part as well. */
export function openRateReadings(meaning: Meaning): Expression[] {
  const granted = named("requests.outcome.granted", meaning.year);
  const partial = named("requests.outcome.partial", meaning.year);
  const parts = [sum([quantity(granted), quantity(partial)]), quantity(granted)];
  const wholes = [...whole([CLOSED], meaning), ...whole([RECEIVED], meaning)];
  return parts.flatMap((part) => wholes.map((one) => share(part, one)));
}
