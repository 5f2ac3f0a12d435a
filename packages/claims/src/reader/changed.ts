import { type Expression, lastYears } from "./expression.ts";
import { isLooseIn } from "./loose.ts";
import type { Mark } from "./mark.ts";
import { isNothing, namedIn } from "./named.ts";
import { conceptsOf, expressionsOf } from "./readings.ts";
import { countsBefore, type Said, type SaidShare } from "./said.ts";
import { meaningIn, type Segment } from "./segment.ts";
import { settleCharges } from "./settle-charges.ts";
import { isTerm } from "./signs.ts";
import { isSameSubject, itemsFor, lastItem, type Subject, subjectOf } from "./subject.ts";
import { settleCarried } from "./which-year.ts";

/** What is said to have changed: named before the word, or else the counts that were stated last. */
export interface Changed {
  readonly subject: Subject | null;
  readonly isLoose: boolean;
  /** The figures of the two years, where the text has just given both; of things without names there may be more. */
  readonly pairs: readonly Pair[];
  /** What else may be meant to have changed: one that fits is enough. */
  readonly more?: readonly Expression[];
}

type Pair = readonly [from: Said, to: Said];

export const unknownChange: Changed = { subject: null, isLoose: true, pairs: [] };

const asChanged = ({ subject, isLoose }: Said): Changed => ({ subject, isLoose, pairs: [] });

const repeat = (changed: Changed, count: number): Changed[] =>
  Array.from({ length: count }, () => changed);

const isSameThing = (one: Said, other: Said): boolean =>
  one.figure.unit === other.figure.unit && isSameSubject(one.subject, other.subject);

/** The last counts of so many things: of 16207件增至18452件 the second. */
function lastOfEach(said: readonly Said[], count: number): Said[] {
  const last: Said[] = [];
  for (let at = said.length - 1; at >= 0 && last.length < count; at--) {
    const one = said[at];
    if (one === undefined) continue;
    const isOther = ({ subject }: Said): boolean =>
      subject === null || !isSameSubject(subject, one.subject);
    if (last.every(isOther)) last.unshift(one);
  }
  return last;
}

const inOrder = (one: Said, other: Said): Pair =>
  one.year < other.year ? [one, other] : [other, one];

/** A count, with those before it that are the same thing's of the year before or after. */
function pairsOf(last: Said, said: readonly Said[]): Pair[] {
  const like = said
    .slice(0, said.indexOf(last))
    .filter((one) => isSameThing(one, last) && Math.abs(one.year - last.year) === 1);
  // Of counts without names, 146件，甲38件，乙108件，上年131件, any may be meant.
  return (last.subject === null ? like : like.slice(-1)).map((one) => inOrder(one, last));
}

const isCarried = (said: Said | undefined, aspect: string): boolean =>
  lastItem(said?.subject ?? null)?.aspect === aspect;

/** 商业企业申请占7.9%，同比增长31.6%: of the requests that the share is of, or of the share itself. */
function ofShare(share: SaidShare | null): Changed {
  if (share?.subject == null) return unknownChange;
  const more = share.readings.flatMap((to): Expression[] => [
    { op: "growth", from: lastYears(to), to },
    { op: "change", from: lastYears(to), to },
  ]);
  return { subject: share.subject, isLoose: share.isLoose, pairs: [], more };
}

/** The count that a change without a name is said of; several parts listed together leave that open. */
function lastChanged({ memory }: Segment): Changed {
  const { changed, said, isOldList, whole, share } = memory;
  // 申请量同比增长5%，增加6件: what was said to have grown, if no count stands between.
  if (changed !== null && changed.counts === said.length) {
    return { subject: changed.subject, isLoose: false, pairs: [] };
  }
  const newest = said.at(-1);
  if (newest === undefined) return ofShare(share);
  const pairs = pairsOf(newest, said);
  const [pair] = pairs;
  if (pair !== undefined) return { subject: pair[1].subject, isLoose: false, pairs };
  const [earlier] = said.slice(-2);
  // 结转下年77件，与上年结转的75件相比，多出2件: of the first, whatever the year of the second.
  if (earlier !== undefined && isCarried(earlier, "carriedOut") && isCarried(newest, "carriedIn"))
    return { ...asChanged(earlier), isLoose: true };
  // Behind the list of its parts a whole is meant again.
  if (isOldList && whole !== null && newest?.isPart === true) return asChanged(whole);
  const isOpen = said.slice(-2).filter(({ isPart }) => isPart).length > 1;
  return isOpen || newest === undefined ? unknownChange : asChanged(newest);
}

/** The counts that changes without names are said of, in their order. */
function lastSaid(segment: Segment, count: number): Changed[] {
  if (count === 1) return [lastChanged(segment)];
  // 行政许可（18件）、行政强制（9件）分别增长12.5%、28.6%.
  const counts = countsBefore(segment.memory);
  const last = lastOfEach(counts, count);
  if (last.length < count) return repeat(unknownChange, count);
  return last.map((one) => ({ ...asChanged(one), pairs: pairsOf(one, counts) }));
}

/** What is said to have changed by each of several figures: by the words before, or by those of earlier clauses. */
export function changedIn(
  segment: Segment,
  before: readonly Mark[],
  context: readonly Mark[],
  count: number,
): Changed[] {
  const { text, memory } = segment;
  const named = settleCarried(namedIn(before), false);
  const isLoose = isLooseIn(text, before);
  if (isNothing(named)) {
    if (isLoose) return repeat(unknownChange, count);
    // 申请量有所回落，同比降低18.0%: what the clause before speaks of, if no figure stands between.
    return context.some(isTerm) ? changedIn(segment, context, [], count) : lastSaid(segment, count);
  }
  const subject = settleCharges(subjectOf(named, memory.before), "%", segment);
  if (subject === null) return [unknownChange];
  memory.before = lastItem(subject) ?? memory.before;
  if (count === 1) memory.changed = { subject, counts: memory.said.length };
  const items = count > 1 ? itemsFor(subject, count) : null;
  return (
    items?.map((item) => ({ subject: { items: [item] }, isLoose, pairs: [] })) ??
    repeat({ subject, isLoose, pairs: [] }, count)
  );
}

/** 行政许可上一年项目数量增加3项: the table has a column for the change itself. */
const isOfItems = ({ items }: Subject): boolean =>
  items.some(({ aspect }) => aspect === "itemsPreviousYear");

/** What a change is held against: the facts of the two years, and the two figures of the text. */
export function changeReadings(
  segment: Segment,
  { subject, pairs, more = [] }: Changed,
  op: "growth" | "change" | "multiple",
): readonly Expression[] {
  const ofFigures = pairs.map(
    ([from, to]): Expression => ({
      op,
      from: { op: "figure", of: from.figure },
      to: { op: "figure", of: to.figure },
    }),
  );
  if (subject === null) return ofFigures;
  const meaning = meaningIn(segment);
  if (isOfItems(subject)) {
    const items = subject.items.map((item) => ({ ...item, aspect: "itemsChange" }));
    return expressionsOf({ items }, meaning);
  }
  const ofFacts = expressionsOf(subject, meaning).map(
    (to): Expression => ({ op, from: lastYears(to), to }),
  );
  return ofFigures.length + more.length === 0 ? ofFacts : [...ofFacts, ...ofFigures, ...more];
}

export const conceptsOfChanged = (segment: Segment, { subject }: Changed): readonly string[] =>
  subject === null ? [] : conceptsOf(subject, meaningIn(segment));
