import { lastYears } from "./bases.ts";
import type { Expression } from "./expression.ts";
import {
  isLooseIn,
  nearestSign,
  settleCarried,
  settleCharges,
  takeUp,
  yearIn,
} from "./read-count.ts";
import type { Said } from "./said.ts";
import type { FigureMark, Mark } from "./scan.ts";
import { meaningOf, rangeOf, type Segment, tell, yearOfSegment } from "./state.ts";
import { chainFrom, figureAt, isSign, isTerm, type Left, leftOf } from "./stretch.ts";
import {
  conceptsOf,
  expressionsOf,
  fitsUnit,
  type Item,
  isNothing,
  namedIn,
  type Subject,
  subjectOf,
} from "./subject.ts";

const TRENDS = ["increase", "decrease"];
const COMPARED = ["more", "fewer"];
const EXCEEDING = ["exceeds", "fallsBelow"];

/** What is said to have changed: named before the word, or else the counts that were stated last. */
interface Changed {
  readonly subject: Subject | null;
  readonly isLoose: boolean;
  /** The figures of the two years, where the text has just given both. */
  readonly pair: readonly [from: Said, to: Said] | null;
}

const asChanged = (said: Said | undefined, pair: Changed["pair"] = null): Changed => ({
  subject: said?.subject ?? null,
  isLoose: said === undefined || said.isLoose,
  pair,
});

const isSameThing = (one: Said, other: Said): boolean =>
  one.figure.unit === other.figure.unit &&
  JSON.stringify(one.subject) === JSON.stringify(other.subject);

/** The last count of each thing: of 16207件增至18452件 the second. */
function lastOfEach(said: readonly Said[]): Said[] {
  const byThing = new Map<string, Said>();
  for (const [at, one] of said.entries()) {
    const thing = one.subject === null ? String(at) : JSON.stringify(one.subject);
    byThing.delete(thing);
    byThing.set(thing, one);
  }
  return [...byThing.values()];
}

/** The last two counts, where they are one thing's in two years. */
function lastPair(said: readonly Said[]): Changed["pair"] {
  const [one, other] = said.slice(-2);
  if (one === undefined || other === undefined || !isSameThing(one, other)) return null;
  if (Math.abs(one.year - other.year) !== 1) return null;
  return one.year < other.year ? [one, other] : [other, one];
}

/** The counts that a change without a name is said of; several parts listed together leave that open. */
function lastSaid({ memory }: Segment, count: number): Changed[] {
  const { changed } = memory;
  if (count === 1 && changed !== null && changed.counts === memory.said.length) {
    return [{ subject: changed.subject, isLoose: false, pair: null }];
  }
  const pair = count === 1 ? lastPair(memory.said) : null;
  if (pair !== null) return [{ ...asChanged(pair[1], pair), isLoose: false }];
  // Behind the list of its parts a whole is meant again.
  const isOfWhole = count === 1 && memory.isOldList && memory.whole !== null;
  if (isOfWhole && memory.said.at(-1)?.isPart === true)
    return [asChanged(memory.whole ?? undefined)];
  const last = lastOfEach(memory.said).slice(-count);
  const isOpen = count === 1 && memory.said.slice(-2).filter(({ isPart }) => isPart).length > 1;
  if (isOpen || last.length < count)
    return Array.from({ length: count }, () => asChanged(undefined));
  return last.map((said) => asChanged(said));
}

function changedIn(
  segment: Segment,
  before: readonly Mark[],
  context: readonly Mark[],
  count: number,
): Changed[] {
  const named = settleCarried(namedIn(before), null, segment.reportYear);
  const isLoose = isLooseIn(segment.text, before);
  if (isNothing(named)) {
    // 申请量有所回落，同比降低18.0%: what the clause before speaks of, if no figure stands between.
    if (!isLoose && context.some(isTerm)) return changedIn(segment, context, [], count);
    return isLoose
      ? Array.from({ length: count }, () => asChanged(undefined))
      : lastSaid(segment, count);
  }
  const found = subjectOf(named, segment.memory.before);
  const subject = settleCharges(found, "%", segment.known);
  if (subject === null) return [asChanged(undefined)];
  segment.memory.before = subject.items.at(-1) ?? segment.memory.before;
  if (count === 1) segment.memory.changed = { subject, counts: segment.memory.said.length };
  if (count > 1 && subject.items.length === count) {
    return subject.items.map((item) => ({ subject: { items: [item] }, isLoose, pair: null }));
  }
  return Array.from({ length: count }, () => ({ subject, isLoose, pair: null }));
}

/** From which year a change is counted: the one named, if it is past, or the one before. */
export const isFromYearBefore = (marks: readonly Mark[], year: number): boolean => {
  const named = yearIn(marks);
  return named === null || named === year || named === year - 1;
};

function changeReadings(
  segment: Segment,
  { subject, pair }: Changed,
  op: "growth" | "change" | "multiple",
): Expression[] {
  const ofFigures: Expression[] =
    pair === null
      ? []
      : [
          {
            op,
            from: { op: "figure", of: pair[0].figure },
            to: { op: "figure", of: pair[1].figure },
          },
        ];
  if (subject === null) return ofFigures;
  if (subject.items.some(({ aspect }) => aspect === "itemsPreviousYear")) {
    const items = subject.items.map((item) => ({ ...item, aspect: "itemsChange" }));
    return expressionsOf({ items }, meaningOf(segment, yearOfSegment(segment)));
  }
  const year = yearOfSegment(segment);
  const ofFacts = expressionsOf(subject, meaningOf(segment, year)).map(
    (to): Expression => ({
      op,
      from: lastYears(to),
      to,
    }),
  );
  return [...ofFacts, ...ofFigures];
}

const conceptsOfChanged = (segment: Segment, { subject }: Changed): string[] =>
  subject === null ? [] : conceptsOf(subject, meaningOf(segment, yearOfSegment(segment)));

/** 直接起诉案件比复议后起诉案件少1件: two things of one year. */
function comparedItems(segment: Segment, before: readonly Mark[]): [Subject, Subject] | null {
  const than = before.findLastIndex((mark) => isSign(mark, "compare", ...EXCEEDING));
  if (than < 0) return null;
  const { memory, reportYear } = segment;
  const find = (marks: readonly Mark[], known: Item | null) =>
    subjectOf(settleCarried(namedIn(marks), yearIn(marks), reportYear), known);
  const one = find(before.slice(0, than), memory.before);
  const other = find(before.slice(than + 1), one?.items.at(-1) ?? memory.before);
  return one === null || other === null ? null : [one, other];
}

/** Tells of a difference between two things of one year; false where the words do not name both. */
function tellPair(
  segment: Segment,
  mark: FigureMark,
  before: readonly Mark[],
  word: Mark | undefined,
): boolean {
  const pair = comparedItems(segment, before);
  if (pair === null) return false;
  const meaning = meaningOf(segment, yearOfSegment(segment));
  const [to, from] = pair.map((one) => expressionsOf(one, meaning));
  tell(segment, {
    kind: "difference",
    evidence: rangeOf(mark),
    figure: mark.figure,
    isDecline: isSign(word, "decrease", "fewer", "fallsBelow"),
    concepts: conceptsOf(pair[0], meaning),
    readings: (to ?? []).flatMap((later) =>
      (from ?? []).map((earlier): Expression => ({ op: "change", from: earlier, to: later })),
    ),
    isLoose: isLooseIn(segment.text, before),
  });
  return true;
}

/** Reads 比上年增加72件, 多3件, 少收申请451件, 比复议后起诉案件少1件; false where the figure is no difference. */
export function readDifference(
  segment: Segment,
  mark: FigureMark,
  { tail, context }: Pick<Left, "tail" | "context">,
): boolean {
  const near = nearestSign(tail);
  const exceeding = tail.findLastIndex((one) => isSign(one, ...EXCEEDING));
  if (exceeding >= 0) return tellPair(segment, mark, tail, tail[exceeding]);
  const isDirect = isSign(near?.mark, ...TRENDS, ...COMPARED);
  const apart = tail.findLastIndex((one) => isSign(one, ...COMPARED));
  const behind = apart < 0 ? [] : tail.slice(apart + 1);
  const isApart =
    apart >= 0 && !isDirect && !isNothing(namedIn(behind)) && !isLooseIn(segment.text, behind);
  if (!isDirect && !isApart) return false;
  const at = isDirect ? (near?.at ?? 0) : apart;
  const word = tail[at];
  const before = isApart
    ? [...tail.slice(0, apart).filter(({ is }) => is === "topic"), ...behind]
    : tail.slice(0, at);
  const pair = isApart ? null : comparedItems(segment, before);
  const { figure } = mark;
  const changed = changedIn(segment, before, context, 1)[0] ?? asChanged(undefined);
  const isDecline = isSign(word, "decrease", "fewer");
  const year = yearOfSegment(segment);
  if (pair !== null) return tellPair(segment, mark, before, word);
  const fits = changed.subject === null || fitsUnit(changed.subject, figure.unit);
  tell(segment, {
    kind: "difference",
    evidence: rangeOf(mark),
    figure,
    isDecline,
    concepts: fits ? conceptsOfChanged(segment, changed) : [],
    readings:
      fits && isFromYearBefore(tail, year) ? changeReadings(segment, changed, "change") : [],
    isLoose: changed.isLoose,
  });
  segment.memory.trend = isDecline ? "decrease" : "increase";
  return true;
}

const TIMES = new Set(["倍"]);

/** 同比分别增长13.9%、下降8.8%、增长13.0%: the figures of the list, each with a word of its own. */
function trendChain(marks: readonly Mark[], at: number): { at: number; word: Mark | null }[] {
  const chain: { at: number; word: Mark | null }[] = [{ at, word: null }];
  let word: Mark | null = null;
  for (let next = at + 1; next < marks.length; next++) {
    const mark = marks[next];
    if (mark === undefined) break;
    if (mark.is === "figure") {
      if (mark.figure.unit !== figureAt(marks, at)?.figure.unit) break;
      chain.push({ at: next, word });
      word = null;
    } else if (isSign(mark, ...TRENDS)) word = mark;
    else if (!isSign(mark, "conj", "clause") && mark.is !== "filler") break;
  }
  return chain;
}

/** Reads 同比增长15.2%, 增长2倍, 增幅为…; false where no word for a change stands before the figure. */
export function readGrowth(segment: Segment, at: number): boolean {
  const { marks, memory } = segment;
  const mark = figureAt(marks, at);
  if (mark === null) return false;
  const left = leftOf(marks.slice(segment.from, at));
  const { tail } = left;
  const signs = tail.flatMap((one, index) =>
    isSign(one, ...TRENDS, "amplitude", "share", "rate", "openRate") ? [index] : [],
  );
  const last = signs.at(-1) ?? -1;
  const word = tail[last];
  const isMultiple =
    TIMES.has(mark.figure.unit ?? "") &&
    (tail.some((one) => isSign(one, "than") || one.is === "year") ||
      isSign(nearestSign(tail)?.mark, "reach"));
  const near = nearestSign(tail);
  const isRate = word === undefined && isSign(near?.mark, "compare") && mark.figure.unit === "%";
  const isTrend = isSign(word, ...TRENDS, "amplitude") || isRate;
  if (!isTrend && !isMultiple) return false;
  takeUp(segment, left.context);
  const isList = tail.some((one) => isSign(one, "respectively"));
  const chain = isList
    ? trendChain(marks, at)
    : chainFrom(marks, at, false).map((place) => ({ at: place, word: null }));
  const before = isTrend
    ? tail.slice(0, isRate ? (near?.at ?? 0) : last)
    : tail.filter((one) => !isSign(one, "than"));
  const changed = changedIn(segment, before, left.context, chain.length);
  const isDecline = isSign(word, "amplitude")
    ? memory.trend === "decrease"
    : isSign(word, "decrease");
  const year = yearOfSegment(segment);
  const op = isTrend ? "growth" : "multiple";
  for (const [index, { at: place, word: own }] of chain.entries()) {
    const one = figureAt(marks, place);
    const what = changed[index] ?? asChanged(undefined);
    if (one === null) continue;
    const isKnown = isFromYearBefore(before, year);
    tell(segment, {
      kind: "growth",
      evidence: rangeOf(one),
      figure: one.figure,
      isDecline: own === null ? isDecline : isSign(own, "decrease"),
      concepts: conceptsOfChanged(segment, what),
      readings: isKnown ? changeReadings(segment, what, op) : [],
      isLoose: what.isLoose || (isSign(word, "amplitude") && chain.length > 1),
    });
    segment.from = place + 1;
  }
  memory.trend = isDecline ? "decrease" : "increase";
  memory.growth = segment.claims.at(-1) ?? null;
  memory.share = null;
  return true;
}

/** Reads 翻了一番, 翻两番 and 与上年持平: a growth without a figure. */
export function readWordForGrowth(segment: Segment, at: number): void {
  const { marks, text } = segment;
  const mark = marks[at];
  if (mark === undefined) return;
  const { tail, context } = leftOf(marks.slice(segment.from, at));
  const [changed] = changedIn(
    segment,
    tail.filter((one) => !isSign(one, "increase")),
    context,
    1,
  );
  segment.from = at + 1;
  if (changed === undefined) return;
  const value = isSign(mark, "double") ? 100 : isSign(mark, "quadruple") ? 300 : 0;
  const exact = { numerator: BigInt(value), denominator: 1n };
  const printed = text.slice(mark.start, mark.end);
  const isAbout = value === 0 && printed.startsWith("基本");
  tell(segment, {
    kind: "growth",
    evidence: rangeOf(mark),
    figure: {
      start: mark.start,
      length: mark.end - mark.start,
      printed,
      value,
      approx: null,
      unit: "%",
      decimals: 0,
      lower: exact,
      upper: exact,
    },
    concepts: conceptsOfChanged(segment, changed),
    readings: isFromYearBefore(tail, yearOfSegment(segment))
      ? changeReadings(segment, changed, "growth")
      : [],
    isLoose: changed.isLoose || isAbout,
  });
}
