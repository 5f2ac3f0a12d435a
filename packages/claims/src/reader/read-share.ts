import { lastYears, openRateReadings, shareReadings } from "./bases.ts";
import { type Expression, share } from "./expression.ts";
import { isFromYearBefore, readGrowth } from "./read-change.ts";
import { isLooseIn, isReached, nearestSign, settleCarried, takeUp, yearIn } from "./read-count.ts";
import type { FigureMark, Mark } from "./scan.ts";
import { meaningOf, rangeOf, type Segment, tell, yearOfSegment } from "./state.ts";
import { chainFrom, figureAt, isSign, isTerm, leftOf } from "./stretch.ts";
import {
  conceptsOf,
  type Item,
  isNothing,
  isRemedy,
  type Named,
  namedIn,
  type Subject,
  subjectOf,
} from "./subject.ts";

/** What is a share of what. */
interface Shared {
  readonly readings: readonly Expression[];
  readonly concepts: readonly string[];
  readonly isLoose: boolean;
}

const ANY_REQUEST: Item = { topic: "requests", aspect: "received", applicant: null };

const unknownShare: Shared = { readings: [], concepts: [], isLoose: true };

function sharedOf(
  segment: Segment,
  subject: Subject | null,
  base: readonly Mark[],
  isLoose: boolean,
  year: number,
): Shared {
  if (subject === null) return unknownShare;
  const meaning = meaningOf(segment, year);
  const named = settleCarried(namedIn(base), yearIn(base), segment.reportYear);
  const whole = isNothing(named) ? null : subjectOf(named, ANY_REQUEST);
  return {
    readings: shareReadings(subject, whole, meaning),
    concepts: conceptsOf(subject, meaning),
    isLoose: isLoose || isLooseIn(segment.text, base),
  };
}

/** The count before is what the share is of: 通过微信发布96条，占15%. */
function shareOfSaid(segment: Segment, base: readonly Mark[], year: number): Shared {
  const { memory } = segment;
  const last = memory.said.at(-1);
  if (last === undefined) return unknownShare;
  const whole = memory.whole === last ? null : memory.whole;
  const isNamed = last.subject !== null && !last.isLoose;
  const shared = isNamed
    ? sharedOf(segment, last.subject, base, false, year)
    : { readings: [], concepts: [], isLoose: true };
  const { unit } = last.figure;
  const isBare = isNothing(namedIn(base)) && !isLooseIn(segment.text, base);
  if (whole === null || whole.figure.unit !== unit || !isBare) return shared;
  const ofFigures = share({ op: "figure", of: last.figure }, { op: "figure", of: whole.figure });
  return {
    ...shared,
    readings: [...shared.readings, ofFigures],
    isLoose: shared.isLoose && shared.readings.length > 0,
  };
}

/** 占全部480条信息的11.25%: the figure after 占 is the whole of the counts before it. */
function sharesOfBase(segment: Segment, count: number): Shared[] | null {
  const { memory } = segment;
  const base = memory.said.at(-1);
  const parts = memory.said.slice(-1 - count, -1);
  if (base?.isBase !== true || parts.length < count) return null;
  return parts.map((part) => ({
    readings: [share({ op: "figure", of: part.figure }, { op: "figure", of: base.figure })],
    concepts:
      part.subject === null || part.isLoose
        ? []
        : conceptsOf(part.subject, meaningOf(segment, part.year)),
    isLoose: false,
  }));
}

const SHARES = ["share", "rate", "openRate"];

/** What stands behind a figure, up to the end of its clause: 九成（91.2%）｜的申请由自然人提出. */
function behind(marks: readonly Mark[], at: number): Mark[] {
  const found: Mark[] = [];
  let isInside = false;
  for (const mark of marks.slice(at + 1)) {
    if (isSign(mark, "open") && found.length === 0) isInside = true;
    else if (isSign(mark, "close") && isInside) isInside = false;
    else if (!isInside) {
      if (mark.is === "figure" || isSign(mark, "clause", "open", "close")) break;
      found.push(mark);
    }
  }
  return found;
}

/** 在无法提供情形中的比重: the part before 在, and the whole behind it. */
function partedByWithin(text: string, before: readonly Mark[]): readonly [Mark[], Mark[]] | null {
  const end = before.findLastIndex((mark) => isSign(mark, "within"));
  const from = before.findLastIndex(({ start, end: to }) => text.slice(start, to) === "在");
  if (end < 0 || from < 0 || from > end) return null;
  return [before.slice(0, from), before.slice(from + 1, end)];
}

/** 办结率 is said of requests; a rate of what has no whole in the tables is no share of theirs. */
function ratedSubject(named: Named, before: Item | null, isRate: boolean): Subject | null {
  const subject = subjectOf(named, before) ?? subjectOf(named, ANY_REQUEST);
  const isKnown = subject?.items.every((item) => item.topic === "requests" || isRemedy(item));
  return isRate && isKnown !== true ? null : subject;
}

/** The shares that the words before a figure, or right behind it, name; as they are this year. */
function sharesAt(segment: Segment, at: number, tail: readonly Mark[], count: number): Shared[] {
  const { marks, memory, text } = segment;
  const year = yearOfSegment(segment);
  // 占办结总数的比例为…: what stands between is the whole.
  const takes = tail.findIndex(
    ({ start, end, is }) => is === "sign" && text.slice(start, end) === "占",
  );
  const word = takes >= 0 ? takes : tail.findLastIndex((one) => isSign(one, ...SHARES));
  const sign = tail[word];
  if (sign === undefined) {
    const ofBase = sharesOfBase(segment, count);
    if (ofBase !== null) return ofBase;
    const all = [...tail, ...behind(marks, at)];
    const named = namedIn(all);
    const isTold = named.aspects.length > 0 || named.applicants.length > 0;
    const subject = isTold ? subjectOf(named, memory.before ?? ANY_REQUEST) : null;
    return [sharedOf(segment, subject, [], isLooseIn(text, all), year)];
  }
  const parted = partedByWithin(text, tail.slice(0, word));
  const before = parted?.[0] ?? tail.slice(0, word);
  const base = parted?.[1] ?? tail.slice(word + 1);
  if (isSign(sign, "openRate")) {
    const concepts = ["requests.outcome.granted", "requests.outcome.partial"];
    const readings = openRateReadings(meaningOf(segment, year));
    return [{ readings, concepts, isLoose: isLooseIn(text, before) }];
  }
  const named = settleCarried(namedIn(before), yearIn(tail), segment.reportYear, memory.before);
  const isAbout = text.slice(sign.start, sign.end).includes("约");
  if (isNothing(named)) {
    const isBare = !isLooseIn(text, before) && !isSign(sign, "rate");
    return [isBare ? shareOfSaid(segment, base, year) : unknownShare];
  }
  const subject = ratedSubject(named, memory.before, isSign(sign, "rate"));
  const isLoose = isAbout || isLooseIn(text, before);
  if (subject !== null) memory.before = subject.items.at(-1) ?? memory.before;
  if (subject !== null && count > 1 && subject.items.length === count) {
    return subject.items.map((item) => sharedOf(segment, { items: [item] }, base, isLoose, year));
  }
  return [sharedOf(segment, subject, base, isLoose, year)];
}

const isAll = ({ figure }: FigureMark): boolean =>
  figure.approx === null && Number(figure.value) === 100;

const atYearBefore = (shared: Shared): Shared => ({
  ...shared,
  readings: shared.readings.map(lastYears),
});

function tellShare(segment: Segment, mark: FigureMark, shared: Shared, isPast = false): void {
  const { printedShare } = segment.memory;
  segment.memory.printedShare = isPast
    ? { ...printedShare, past: mark.figure }
    : { own: mark.figure, past: null };
  const kind = isAll(mark) ? "absolute" : "share";
  tell(segment, { kind, evidence: rangeOf(mark), figure: mark.figure, ...shared });
}

/** Whether only 即, 为 or a bracket parts a percentage from the one before, which it puts in other digits. */
function isRestated({ marks, from, memory, text }: Segment, at: number): boolean {
  const between = marks.slice(from, at);
  const [first] = between;
  const last = between.at(-1);
  if (memory.share === null && memory.growth === null) return false;
  if (marks[from - 1]?.is !== "figure") return false;
  if (first === undefined || last === undefined || last.end - first.start > 8) return false;
  const isBracket = isSign(first, "open") && between.length === 1;
  const isThatIs = between.every(({ is }) => is === "filler" || is === "unknown" || is === "sign");
  const printed = text.slice(first.start, last.end);
  return isBracket || (isThatIs && /^[，,]?(?:即|也就是|为|准确地说是|具体为)/u.test(printed));
}

/** The share that is named, but of the year before: 较2021年13.5%下降, 由上年的6.72%变为8.60%. */
function isOfYearBefore(segment: Segment, at: number, tail: readonly Mark[]): boolean {
  const own = yearIn(tail);
  if (own !== null) return own === yearOfSegment(segment) - 1;
  return isSign(nearestSign(tail)?.mark, "from") && isReached(segment.marks, at);
}

/** Whether the figure is the last share's, of this year or the one before, though no word names it again. */
function isSameShare({ memory }: Segment, tail: readonly Mark[]): boolean {
  const isNamed = tail.some((one) => isTerm(one) || isSign(one, ...SHARES));
  const near = nearestSign(tail)?.mark;
  return (
    memory.share !== null && !isNamed && (near?.is === "year" || isSign(near, "reach", "from"))
  );
}

/** Reads a percentage, a fraction or tenths: a growth, or else a share. */
export function readPercentage(segment: Segment, at: number): void {
  const { marks, memory } = segment;
  const mark = figureAt(marks, at);
  if (mark === null) return;
  if (isRestated(segment, at)) {
    segment.from = at + 1;
    const { share: same, growth } = memory;
    if (same !== null) tellShare(segment, mark, same);
    else if (growth !== null)
      tell(segment, { ...growth, evidence: rangeOf(mark), figure: mark.figure });
    return;
  }
  if (readGrowth(segment, at)) return;
  const left = leftOf(marks.slice(segment.from, at));
  takeUp(segment, left.context);
  const { tail } = left;
  segment.from = at + 1;
  const isPast = isOfYearBefore(segment, at, tail);
  if (memory.share !== null && isSameShare(segment, tail)) {
    tellShare(segment, mark, isPast ? atYearBefore(memory.share) : memory.share, isPast);
    return;
  }
  const isList = tail.some((one) => isSign(one, "respectively"));
  const chain = chainFrom(marks, at, isList);
  const shared = sharesAt(segment, at, tail, chain.length);
  for (const [index, place] of chain.entries()) {
    const one = figureAt(marks, place);
    const what = shared[index] ?? (chain.length > 1 ? unknownShare : shared[0]) ?? unknownShare;
    if (one === null) continue;
    segment.from = place + 1;
    memory.share = what;
    memory.growth = null;
    tellShare(segment, one, isPast ? atYearBefore(what) : what, isPast);
  }
}

const TRENDS = ["increase", "decrease", "more", "fewer"];

const changeOf = (to: Expression) => ({ op: "change" as const, from: lastYears(to), to });

/** Reads 提高0.8个百分点: how a share changed that is named in the clause, or was stated just before. */
export function readPoints(segment: Segment, at: number): void {
  const { marks, memory } = segment;
  const mark = figureAt(marks, at);
  if (mark === null) return;
  const { tail } = leftOf(marks.slice(segment.from, at));
  segment.from = at + 1;
  const word = tail.findLastIndex((one) => isSign(one, ...TRENDS));
  const before = word < 0 ? tail : tail.slice(0, word);
  const than = before.findIndex((one) => isSign(one, "compare"));
  const named = than < 0 ? before : before.slice(0, than);
  const isNamed =
    named.some((one) => isSign(one, ...SHARES)) &&
    (named.some(isTerm) || memory.share === null || named.some((one) => isSign(one, "openRate")));
  const [own] = isNamed ? sharesAt(segment, at, named, 1) : [memory.share];
  const { printedShare } = memory;
  const ofPrinted: ReturnType<typeof changeOf>[] =
    isNamed || printedShare.own === null || printedShare.past === null
      ? []
      : [
          {
            op: "change",
            from: { op: "figure", of: printedShare.past },
            to: { op: "figure", of: printedShare.own },
          },
        ];
  const readings = [...(own?.readings ?? []).map(changeOf), ...ofPrinted].flatMap((grown) => {
    // 相差8个百分点 does not say which is the greater.
    return word < 0 ? [grown, { ...grown, from: grown.to, to: grown.from }] : [grown];
  });
  tell(segment, {
    kind: "difference",
    evidence: rangeOf(mark),
    figure: mark.figure,
    isDecline: isSign(tail[word], "decrease", "fewer"),
    concepts: own?.concepts ?? [],
    readings: isFromYearBefore(before, yearOfSegment(segment)) ? readings : [],
    isLoose: own === null || own === undefined || own.isLoose,
  });
}
