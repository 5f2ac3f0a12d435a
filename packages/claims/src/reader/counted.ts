import type { SharedName } from "./claim.ts";
import type { FigurePlace, Left } from "./left-of.ts";
import { isLooseIn } from "./loose.ts";
import type { Mark } from "./mark.ts";
import { isNothing, isWider, type Named, namedIn } from "./named.ts";
import { type Right, rightOf } from "./right-of.ts";
import { type Memory, recalled, type Said } from "./said.ts";
import type { Segment } from "./segment.ts";
import { settleCharges } from "./settle-charges.ts";
import { isSign, isTerm, nearestTo, printedOf } from "./signs.ts";
import { fitsUnit, inMeasure, lastItem, type Subject, subjectOf } from "./subject.ts";
import { isPast, settleCarried, yearOfFigure } from "./which-year.ts";

/** What a figure counts. */
export interface Counted {
  /** Null where the words name nothing that the tables count. */
  readonly subject: Subject | null;
  readonly year: number;
  readonly isLoose: boolean;
  /** Whether 占 stands before it: what follows is a share of it. */
  readonly isBase: boolean;
  /** Whether 均 or 各 says it of each of several things. */
  readonly isEach: boolean;
  /** Set where several figures have one name. */
  readonly shared?: SharedName | null;
}

/** 信访类申请14件不予处理: what stands before says more than what stands behind. */
const isRepeated = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 &&
  right.every((one) => left.some((other) => other === one || isWider(one, other)));

const merged = (left: Named, right: Named): Named => ({
  topics: right.topics.length > 0 ? right.topics : left.topics,
  aspects:
    right.aspects.length > 0 && !isRepeated(left.aspects, right.aspects)
      ? right.aspects
      : left.aspects,
  applicants: right.applicants.length > 0 ? right.applicants : left.applicants,
});

/** In 其中 and 中 what stands before only says of what it is a part. */
function namedBefore(tail: readonly Mark[], right: Named): Named {
  const own = namedIn(tail);
  const from = tail.findLastIndex((mark) => isSign(mark, "within", "ofWhich"));
  if (from < 0) return own;
  const inside = namedIn(tail.slice(from + 1));
  if (isNothing(inside)) return isNothing(right) ? own : { ...inside, topics: own.topics };
  return {
    ...inside,
    topics: inside.topics.length > 0 ? inside.topics : own.topics,
    // 新收申请中自然人5971件: of the new ones; 予以公开的申请中自然人12件: of those.
    aspects: inside.aspects.length > 0 ? inside.aspects : own.aspects,
  };
}

/** 自然人申请中，予以公开71件: what follows is said of them, and so are the parts of what they asked for. */
function ofScope({ applicant, whole, isListing }: Memory, named: Named): Named {
  const listed = isListing ? lastItem(whole?.subject ?? null) : null;
  const scope = applicant ?? listed?.applicant ?? null;
  const isOpen = named.applicants.length === 0 && named.aspects.length > 0;
  return scope !== null && isOpen ? { ...named, applicants: [scope] } : named;
}

/** What the words on both sides of a figure name. */
function namedAround(segment: Segment, { tail }: Left, right: Named): Named {
  const named = ofScope(segment.memory, merged(namedBefore(tail, right), right));
  return settleCarried(named, isPast(tail, segment), segment.memory.before);
}

const isConcretely = (text: string, mark: Mark): boolean =>
  printedOf(text, mark).startsWith("具体");

/** What stands for nothing new is what was spoken of last: 具体为316件, 上述155件案件. */
function meantBefore(
  { memory: { before }, text }: Segment,
  { tail, context }: Left,
  unit: string | null,
): Subject | null {
  if (tail.some(({ is }) => is === "unknown" || is === "narrowing")) return null;
  const told = isLooseIn(text, context) ? null : subjectOf(namedIn(context), before);
  if (told !== null) return fitsUnit(told, unit) ? told : null;
  if (before === null || !fitsUnit({ items: [before] }, unit)) return null;
  const isMeant =
    tail.some((mark) => isSign(mark, "aforesaid", "reach") || isConcretely(text, mark)) ||
    context.some(isTerm);
  return isMeant ? { items: [before] } : null;
}

const isFee = (topic: string | undefined): boolean => topic?.startsWith("fees") === true;

/** 对7件申请收取信息处理费: what is counted is only those that paid. */
function isOfPayers({ marks, memory }: Segment, { items }: Subject, end: number): boolean {
  const isPlain = items.every(({ topic, aspect }) => topic === "requests" && aspect === "received");
  const next = marks
    .slice(end)
    .find((mark) => mark.is !== "filler" && !isSign(mark, "respectively"));
  return isPlain && ((next?.is === "topic" && isFee(next.means)) || isFee(memory.before?.topic));
}

/** Unknown words right before a figure are what it counts, whatever was named before them. */
function isOfUnknown({ clause, tail }: Left): boolean {
  const last = clause.findLastIndex(isTerm);
  const isNamed = last >= 0 || tail.some(isTerm);
  return isNamed && clause.slice(last + 1).some(({ is }) => is === "unknown");
}

/** The count that a figure of another year repeats, where only the year is named: 2021年为12件. */
function repeatedCount({ memory }: Segment, { tail, context }: Left, named: Named): Said | null {
  const near = nearestTo(tail)?.mark;
  const isOfYear = near?.is === "year" || isSign(near, "reach", "from", "compare");
  if (!isOfYear || !isNothing(named) || context.some(isTerm)) return null;
  return recalled(memory).findLast(({ isBase }) => !isBase) ?? null;
}

/** What is counted, as far as its words and its measure go together. */
function subjectAt(
  segment: Segment,
  { left, mark }: FigurePlace,
  named: Named,
  right: Right,
): Subject | null {
  const { unit } = mark.figure;
  const found = isNothing(named)
    ? meantBefore(segment, left, unit)
    : subjectOf(named, segment.memory.before);
  const charged = settleCharges(found, unit, segment);
  const subject = charged === null ? null : inMeasure(charged, unit);
  if (subject === null || !fitsUnit(subject, unit)) return null;
  const isForeign = isNothing(right.named) && isOfUnknown(left);
  return isForeign || isOfPayers(segment, subject, right.end) ? null : subject;
}

/** Whether 等 leaves open what else is counted together: 行政许可、行政处罚等12件. */
const hasMore = (text: string, said: readonly Mark[], subject: Subject | null): boolean =>
  subject !== null &&
  subject.items.length > 1 &&
  said.some((mark) => printedOf(text, mark) === "等");

/** Reads what a figure counts from the words on both of its sides, and takes those behind it as read. */
export function countedAt(segment: Segment, place: FigurePlace): Counted {
  const { text, marks } = segment;
  const { tail, clause } = place.left;
  const right = rightOf(text, marks, place.at);
  const named = namedAround(segment, place.left, right.named);
  const how = {
    year: yearOfFigure(segment, place),
    isBase: tail.some((one) => isSign(one, "share")),
    isEach: tail.some((one) => isSign(one, "each")),
  };
  const isLooseBefore = isLooseIn(text, isNothing(right.named) ? tail : clause);
  const last = isLooseBefore ? null : repeatedCount(segment, place.left, named);
  if (last !== null) return { ...how, subject: last.subject, isLoose: last.isLoose };
  const subject = subjectAt(segment, place, named, right);
  const said = [...tail, ...marks.slice(place.at + 1, right.end)];
  segment.from = Math.max(segment.from, right.end);
  const isLoose = isLooseBefore || right.isLoose || hasMore(text, said, subject);
  return { ...how, subject, isLoose };
}
