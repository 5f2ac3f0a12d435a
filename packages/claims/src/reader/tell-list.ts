import { type Counted, plainlyCounted } from "./counted.ts";
import type { Quantity } from "./expression.ts";
import type { Left } from "./left-of.ts";
import { isNothing, namedIn } from "./named.ts";
import { likeliestOf } from "./readings.ts";
import { type Memory, ofTopicsBefore, recalled } from "./said.ts";
import { meaningIn, type Segment } from "./segment.ts";
import { figureAt, nearestTo, yearIn } from "./signs.ts";
import { itemsFor } from "./subject.ts";
import { tellCount } from "./tell-count.ts";

/** 予以公开、部分公开分别为12件、5件: one name for each figure; null where there are more or fewer. */
function byNames(counted: Counted, count: number): Counted[] | null {
  const items = counted.subject === null ? null : itemsFor(counted.subject, count);
  return items?.map((item) => ({ ...counted, subject: { items: [item] } })) ?? null;
}

/** 复议、诉讼分别为12件、9件，结果纠正的分别为2件、1件: the result of each of the counts before, in their order. */
function byTopics({ memory }: Segment, tail: Left["tail"], counted: Counted, count: number) {
  const subject = ofTopicsBefore(memory, namedIn(tail), count);
  return subject === null ? counted : { ...counted, subject };
}

/** 2017年分别为362条和350条: another year's figures of the counts before, in their order. */
function repeated(memory: Memory, count: number, year: number): Counted[] | null {
  const meant = recalled(memory)
    .filter((said) => said.subject !== null && said.year !== year)
    .slice(-count);
  return meant.length === count
    ? meant.map(({ subject, isLoose }) => plainlyCounted(subject, year, isLoose))
    : null;
}

/** What all figures of a list count, where one name stands before them. */
function nameOfAll(segment: Segment, { subject, isLoose }: Counted, year: number): Quantity | null {
  const [item, ...others] = subject?.items ?? [];
  if (item === undefined || others.length > 0 || isLoose) return null;
  const [of, ...more] = likeliestOf(item, meaningIn(segment, year));
  return of === undefined || more.length > 0 ? null : of;
}

/** Several figures of things that have no names: 三个系统分别为512件、684件、2077件. */
const unnamed = (count: number, year: number, of: Quantity | null): Counted[] =>
  Array.from({ length: count }, (_, index) =>
    plainlyCounted(null, year, true, of === null ? null : { of, index, count }),
  );

/** Tells what each figure of a list counts. */
export function tellList(
  segment: Segment,
  tail: Left["tail"],
  chain: readonly number[],
  counted: Counted,
): void {
  const { length: count } = chain;
  const year = yearIn(tail) ?? segment.reportYear;
  const isBareYear = isNothing(namedIn(tail)) && nearestTo(tail)?.mark.is === "year";
  const counts =
    (isBareYear ? repeated(segment.memory, count, year) : byNames(counted, count)) ??
    byNames(byTopics(segment, tail, counted, count), count) ??
    unnamed(count, year, nameOfAll(segment, counted, year));
  for (const [index, at] of chain.entries()) {
    const mark = figureAt(segment.marks, at);
    const own = counts[index];
    if (mark === null || own === undefined) continue;
    tellCount(segment, mark, own);
    segment.from = at + 1;
  }
}
