import type { FigurePlace } from "./left-of.ts";
import type { Mark } from "./mark.ts";
import type { Named } from "./named.ts";
import { type Segment, yearOfSegment } from "./segment.ts";
import { isClauseEnd, isSign, isSignOf, nearestTo, nextTo, yearIn } from "./signs.ts";
import type { Item } from "./subject.ts";

/** 由九件减至四件, 从九件回落: whether a figure is what another one was reached from. */
export const isReached = (marks: readonly Mark[], at: number): boolean =>
  isSign(nextTo(marks, at), "reach", "increase", "decrease");

const CHANGES = new Set(["increase", "decrease", "more", "fewer"]);

/** 较453件减少23件: what a change is counted from. */
const isComparedWith = (marks: readonly Mark[], at: number): boolean =>
  isSignOf(nextTo(marks, at), CHANGES);

/** The year that the clause of a figure names, also before another figure of it: 去年9起复议、7起诉讼. */
function yearOfClause({ marks }: Segment, { at, left }: FigurePlace): number | null {
  const own = yearIn(left.tail);
  if (own !== null) return own;
  for (let before = at - 1; before >= 0; before--) {
    const mark = marks[before];
    if (mark === undefined || isClauseEnd(mark)) return null;
    if (mark.is === "year") return mark.year;
  }
  return null;
}

/** 2022年结转至本年的13件 stand in the form of this year. */
const isCarried = ({ is, means }: Mark): boolean => is === "aspect" && means.startsWith("carried");

/** The year that a figure is of: the one that its clause names, or the sentence's. */
export function yearOfFigure(segment: Segment, place: FigurePlace): number {
  const { tail } = place.left;
  const near = nearestTo(tail)?.mark;
  const own = yearOfSegment(segment);
  // 由2021年的9件减至4件: what is reached is of the year that is spoken of.
  if (isSign(near, "reach") || tail.some(isCarried)) return own;
  const isEarlier =
    (isSign(near, "from") && isReached(segment.marks, place.at)) ||
    (isSign(near, "compare") && isComparedWith(segment.marks, place.at));
  return yearOfClause(segment, place) ?? (isEarlier ? own - 1 : own);
}

/** From which year a change is counted: the one named, if it is past, or the one before. */
export function isFromYearBefore(marks: readonly Mark[], year: number): boolean {
  const named = yearIn(marks);
  return named === null || named === year || named === year - 1;
}

/** Whether words speak of a year before the report's. */
export function isPast(marks: readonly Mark[], { reportYear }: Segment): boolean {
  const year = yearIn(marks);
  return year !== null && year < reportYear;
}

const RECEIVED = new Set(["received", "count", "new"]);

/** 上年无结转 and 结转下年度 are told apart by the year; 新收316件，结转13件 by what was told before. */
export function settleCarried(named: Named, isOfPast: boolean, before: Item | null = null): Named {
  if (!named.aspects.includes("carried")) return named;
  // 新收加结转: what is added to the new ones came from the year before.
  const isAdded = named.aspects.some((aspect) => RECEIVED.has(aspect));
  const open = RECEIVED.has(before?.aspect ?? "") ? "carriedInOrOut" : "carriedOutOrIn";
  const meant = isOfPast || isAdded ? "carriedIn" : open;
  return {
    ...named,
    aspects: named.aspects.map((aspect) => (aspect === "carried" ? meant : aspect)),
  };
}
