import { openRateReadings, shareReadings } from "./bases.ts";
import { type Expression, share } from "./expression.ts";
import { readGrowth } from "./read-change.ts";
import { isLooseIn, settleCarried, takeUp, yearIn } from "./read-count.ts";
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

/** 占全部480条信息的11.25%: the figure after 占 is the whole. */
function shareOfBase(segment: Segment): Shared | null {
  const { memory } = segment;
  const base = memory.said.at(-1);
  const part = memory.said.at(-2);
  if (base?.isBase !== true || part === undefined) return null;
  const readings = [share({ op: "figure", of: part.figure }, { op: "figure", of: base.figure })];
  const concepts =
    part.subject === null || part.isLoose
      ? []
      : conceptsOf(part.subject, meaningOf(segment, part.year));
  return { readings, concepts, isLoose: false };
}

const SHARES = ["share", "rate", "openRate"];

/** What stands behind a figure, up to the end of its clause: 九成｜的申请由自然人提出. */
function behind(marks: readonly Mark[], at: number): Mark[] {
  const found: Mark[] = [];
  for (const mark of marks.slice(at + 1)) {
    if (mark.is === "figure" || isSign(mark, "clause", "open", "close")) break;
    found.push(mark);
  }
  return found;
}

/** 办结率 is said of requests; a rate of what has no whole in the tables is no share of theirs. */
function ratedSubject(named: Named, before: Item | null, isRate: boolean): Subject | null {
  const subject = subjectOf(named, before) ?? subjectOf(named, ANY_REQUEST);
  const isKnown = subject?.items.every((item) => item.topic === "requests" || isRemedy(item));
  return isRate && isKnown !== true ? null : subject;
}

function sharesAt(segment: Segment, at: number, tail: readonly Mark[], count: number): Shared[] {
  const { marks, memory } = segment;
  const year = yearIn(tail) ?? yearOfSegment(segment);
  const word = tail.findLastIndex((one) => isSign(one, ...SHARES));
  const sign = tail[word];
  if (sign === undefined) {
    const base = shareOfBase(segment);
    if (base !== null) return [base];
    const all = [...tail, ...behind(marks, at)];
    const named = namedIn(all);
    const isTold = named.aspects.length > 0 || named.applicants.length > 0;
    const subject = isTold ? subjectOf(named, memory.before) : null;
    return [sharedOf(segment, subject, [], isLooseIn(segment.text, all), year)];
  }
  const before = tail.slice(0, word);
  const base = tail.slice(word + 1);
  if (isSign(sign, "openRate")) {
    const meaning = meaningOf(segment, year);
    const concepts = ["requests.outcome.granted", "requests.outcome.partial"];
    return [
      { readings: openRateReadings(meaning), concepts, isLoose: isLooseIn(segment.text, before) },
    ];
  }
  const named = settleCarried(namedIn(before), year, segment.reportYear);
  if (isNothing(named)) {
    const isBare = !isLooseIn(segment.text, before) && !isSign(sign, "rate");
    return [isBare ? shareOfSaid(segment, base, year) : unknownShare];
  }
  const subject = ratedSubject(named, memory.before, isSign(sign, "rate"));
  const isLoose = isLooseIn(segment.text, before);
  if (subject !== null && count > 1 && subject.items.length === count) {
    return subject.items.map((item) => sharedOf(segment, { items: [item] }, base, isLoose, year));
  }
  return [sharedOf(segment, subject, base, isLoose, year)];
}

const isAll = ({ figure }: FigureMark): boolean =>
  figure.approx === null && Number(figure.value) === 100;

function readChanged(segment: Segment, mark: FigureMark, tail: readonly Mark[]): boolean {
  const { memory } = segment;
  const isReached = tail.some((one) => isSign(one, "reach")) && !tail.some(isTerm);
  const last = memory.share;
  if (!isReached || last === null || memory.sharedSubject === null) return false;
  const year = yearOfSegment(segment);
  const shared = sharedOf(segment, memory.sharedSubject, [], last.isLoose, year);
  memory.share = shared;
  tell(segment, { kind: "share", evidence: rangeOf(mark), figure: mark.figure, ...shared });
  return true;
}

/** Reads a percentage, a fraction or tenths: a growth, or else a share. */
export function readPercentage(segment: Segment, at: number): void {
  const { marks, memory } = segment;
  if (readGrowth(segment, at)) return;
  const mark = figureAt(marks, at);
  if (mark === null) return;
  const left = leftOf(marks.slice(segment.from, at));
  takeUp(segment, left.context);
  const { tail } = left;
  segment.from = at + 1;
  if (readChanged(segment, mark, tail)) return;
  const chain = chainFrom(
    marks,
    at,
    tail.some((one) => isSign(one, "respectively")),
  );
  const shared = sharesAt(segment, at, tail, chain.length);
  const named = namedIn(
    tail.slice(
      0,
      tail.findLastIndex((one) => isSign(one, ...SHARES)),
    ),
  );
  memory.sharedSubject = subjectOf(named, memory.before);
  for (const [index, place] of chain.entries()) {
    const one = figureAt(marks, place);
    const what = shared[index] ?? (chain.length > 1 ? unknownShare : shared[0]) ?? unknownShare;
    if (one === null) continue;
    segment.from = place + 1;
    memory.share = what;
    const kind = isAll(one) ? "absolute" : "share";
    tell(segment, { kind, evidence: rangeOf(one), figure: one.figure, ...what });
  }
}
