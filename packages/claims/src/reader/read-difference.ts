import {
  type Changed,
  changedIn,
  changeReadings,
  conceptsOfChanged,
  unknownChange,
} from "./changed.ts";
import { type Expression, lastYears } from "./expression.ts";
import type { FigurePlace } from "./left-of.ts";
import { isLooseIn } from "./loose.ts";
import type { Mark } from "./mark.ts";
import { isNothing, namedIn } from "./named.ts";
import { conceptsOf, expressionsOf } from "./readings.ts";
import { meaningIn, rangeOf, type Segment, tell, yearOfSegment } from "./segment.ts";
import { figureAt, isClauseEnd, isExceeding, isSign, nearestTo } from "./signs.ts";
import {
  fitsUnit,
  type Item,
  isDocument,
  isSameSubject,
  lastItem,
  type Subject,
  subjectOf,
} from "./subject.ts";
import { type Grown, trendChain } from "./trend-chain.ts";
import { isFromYearBefore, isPast, settleCarried } from "./which-year.ts";

const isCompared = (mark: Mark | undefined): boolean => isSign(mark, "more", "fewer", "differs");
const isNet = (mark: Mark | undefined): boolean => isSign(mark, "netIncrease", "netDecrease");

/** 直接起诉案件比复议后起诉案件少1件: two things of one year; null where the words do not name both. */
function comparedItems(segment: Segment, before: readonly Mark[]): [Subject, Subject] | null {
  const than = before.findLastIndex((mark) => isSign(mark, "compare") || isExceeding(mark));
  if (than < 0) return null;
  const find = (marks: readonly Mark[], known: Item | null) =>
    subjectOf(settleCarried(namedIn(marks), isPast(marks, segment)), known);
  const one = find(before.slice(0, than), segment.memory.before);
  const other = find(before.slice(than + 1), lastItem(one) ?? segment.memory.before);
  return one === null || other === null ? null : [one, other];
}

/** The words of a difference. */
interface DifferenceWords {
  /** 增加, 多, 高于. */
  readonly word: Mark | undefined;
  /** What names the things that differ. */
  readonly before: readonly Mark[];
}

const isDeclineWord = (word: Mark | undefined): boolean =>
  isSign(word, "decrease", "netDecrease") || isSign(word, "fewer", "fallsBelow");

/** Tells of a difference between two things of one year; false where the words do not name both. */
function tellPair(segment: Segment, place: FigurePlace, { word, before }: DifferenceWords) {
  const pair = comparedItems(segment, before);
  if (pair === null) return false;
  const meaning = meaningIn(segment);
  const [ones, others] = [expressionsOf(pair[0], meaning), expressionsOf(pair[1], meaning)];
  const { mark } = place;
  tell(segment, {
    kind: "difference",
    evidence: rangeOf(mark),
    figure: mark.figure,
    isDecline: isDeclineWord(word),
    concepts: conceptsOf(pair[0], meaning),
    readings: ones.flatMap((to) => others.map((from): Expression => ({ op: "change", from, to }))),
    isLoose: isLooseIn(segment.text, before),
  });
  return true;
}

/** 相差3件 does not say which is the greater. */
function eitherWay(readings: readonly Expression[], word?: Mark): Expression[] {
  const isOpen = isSign(word, "differs");
  const turned = readings.flatMap((one) =>
    one.op === "change" ? [{ ...one, from: one.to, to: one.from }] : [],
  );
  return [...readings, ...(isOpen ? turned : [])];
}

/** Tells of a difference to the year before. */
function tellChange(segment: Segment, place: FigurePlace, changed: Changed, word?: Mark): void {
  const { mark, left } = place;
  const { figure } = mark;
  const fits = changed.subject === null || fitsUnit(changed.subject, figure.unit);
  const isKnown = fits && isFromYearBefore(left.tail, yearOfSegment(segment));
  const isDecline = isDeclineWord(word);
  tell(segment, {
    kind: "difference",
    evidence: rangeOf(mark),
    figure,
    isDecline,
    concepts: fits ? conceptsOfChanged(segment, changed) : [],
    readings: isKnown ? eitherWay(changeReadings(segment, changed, "change"), word) : [],
    // 增长（％）：12.3 is in per cent.
    isLoose: changed.isLoose || (figure.unit === null && figure.decimals > 0),
  });
  segment.memory.trend = isDecline ? "decrease" : "increase";
}

/** 净增17件: how the stock grew, or how many more were issued than repealed; false where it is of no documents. */
function tellNet(segment: Segment, { mark }: FigurePlace, { word, before }: DifferenceWords) {
  if (!isNet(word)) return false;
  const item = lastItem(subjectOf(namedIn(before), segment.memory.before)) ?? segment.memory.before;
  if (item === null || !isDocument(item)) return false;
  const meaning = meaningIn(segment);
  const stock: Subject = { items: [{ ...item, aspect: "inForce" }] };
  const [inForce, from, to] = ["inForce", "repealed", "issued"].flatMap((aspect) =>
    expressionsOf({ items: [{ ...item, aspect }] }, meaning).slice(0, 1),
  );
  if (inForce === undefined || from === undefined || to === undefined) return false;
  segment.memory.before = item;
  tell(segment, {
    kind: "difference",
    evidence: rangeOf(mark),
    figure: mark.figure,
    isDecline: isDeclineWord(word),
    concepts: conceptsOf(stock, meaning),
    readings: [
      { op: "change", from: lastYears(inForce), to: inForce },
      { op: "change", from, to },
    ],
    isLoose: isLooseIn(segment.text, before),
  });
  return true;
}

const isDifference = (mark: Mark | undefined): boolean =>
  isSign(mark, "increase", "decrease") || isNet(mark) || isCompared(mark);

/** 增加72件 and 多3件: the word right before the figure. */
function wordBefore(tail: readonly Mark[]): DifferenceWords | null {
  const near = nearestTo(tail);
  const isWord = isDifference(near?.mark);
  return near !== null && isWord ? { word: near.mark, before: tail.slice(0, near.at) } : null;
}

/** 少收申请451件: what is counted stands between the word and the figure. */
function wordApart(text: string, tail: readonly Mark[]): DifferenceWords | null {
  const at = tail.findLastIndex(isCompared);
  const behind = tail.slice(at + 1);
  if (at < 0 || isNothing(namedIn(behind)) || isLooseIn(text, behind)) return null;
  const topics = tail.slice(0, at).filter(({ is }) => is === "topic");
  return { word: tail[at], before: [...topics, ...behind] };
}

/** 复议和诉讼分别增加3件和2件, 分别减少3件、增加2件: a difference of each. */
function tellChanges(
  segment: Segment,
  { left, from }: FigurePlace,
  { word, before }: DifferenceWords,
  chain: readonly Grown[],
): void {
  const changed = changedIn(segment, before, left.context, chain.length);
  for (const [index, { at, word: own }] of chain.entries()) {
    const mark = figureAt(segment.marks, at);
    if (mark === null) continue;
    tellChange(segment, { at, mark, left, from }, changed[index] ?? unknownChange, own ?? word);
    segment.from = at + 1;
  }
}

/** 结转申请多于上年2件: by how much this year's exceeds last year's; false where it is of no year. */
function tellBeyondYear(segment: Segment, place: FigurePlace, at: number): boolean {
  const { tail, context } = place.left;
  if (nearestTo(tail)?.mark.is !== "year") return false;
  const [changed = unknownChange] = changedIn(segment, tail.slice(0, at), context, 1);
  tellChange(segment, place, changed, tail[at]);
  return true;
}

/** 予以公开39件，比无法提供30件多9件: a difference between the last two counts; false where one thing is meant. */
function tellSaid(
  segment: Segment,
  place: FigurePlace,
  { word, before }: DifferenceWords,
): boolean {
  const { marks, memory } = segment;
  const [one, other] = memory.said.slice(-2);
  if (one === undefined || other === undefined || before.length > 0) return false;
  const end = marks.slice(0, place.at).findLastIndex(({ is }) => is === "figure");
  const clause = marks.slice(0, Math.max(end, 0));
  const named = clause.slice(clause.findLastIndex(isClauseEnd) + 1);
  const than = named.findIndex((mark) => isSign(mark, "compare"));
  const isOfOther = than >= 0 && !named.some(({ is }) => is === "year" || is === "figure");
  if (!isOfOther || isNothing(namedIn(named.slice(than)))) return false;
  if (one.subject === null || other.subject === null || isSameSubject(one.subject, other.subject))
    return false;
  const meaning = meaningIn(segment);
  const [ones, others] = [one.subject, other.subject].map((of) => expressionsOf(of, meaning));
  tell(segment, {
    kind: "difference",
    evidence: rangeOf(place.mark),
    figure: place.mark.figure,
    isDecline: isDeclineWord(word),
    concepts: conceptsOf(one.subject, meaning),
    readings: [
      ...(ones ?? []).flatMap((to) =>
        (others ?? []).map((from): Expression => ({ op: "change", from, to })),
      ),
      {
        op: "change",
        from: { op: "figure", of: other.figure },
        to: { op: "figure", of: one.figure },
      },
    ],
    isLoose: one.isLoose || other.isLoose || one.figure.unit !== other.figure.unit,
  });
  return true;
}

/** Reads 比上年增加72件, 多3件, 少收申请451件, 比复议后起诉案件少1件; false where the figure is no difference. */
export function readDifference(segment: Segment, place: FigurePlace): boolean {
  const { tail, context } = place.left;
  const exceeding = tail.findLastIndex(isExceeding);
  if (exceeding >= 0) {
    const words = { word: tail[exceeding], before: tail };
    return tellPair(segment, place, words) || tellBeyondYear(segment, place, exceeding);
  }
  const direct = wordBefore(tail);
  const words = direct ?? wordApart(segment.text, tail);
  if (words === null) return false;
  if (direct !== null && tellSaid(segment, place, direct)) return true;
  if (tellNet(segment, place, words)) return true;
  const chain = tail.some((one) => isSign(one, "respectively"))
    ? trendChain(segment.marks, place.at)
    : [];
  if (chain.length > 1) {
    tellChanges(segment, place, words, chain);
    return true;
  }
  const isOfPair = direct !== null && comparedItems(segment, direct.before) !== null;
  const [changed = unknownChange] = changedIn(segment, words.before, context, 1);
  if (isOfPair) return tellPair(segment, place, words);
  tellChange(segment, place, changed, words.word);
  return true;
}
