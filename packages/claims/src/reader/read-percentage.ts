import { chainFrom } from "./chain-from.ts";
import { lastYears } from "./expression.ts";
import { leftOf } from "./left-of.ts";
import type { FigureMark, Mark } from "./mark.ts";
import { isBodyCount } from "./may-be-other.ts";
import { readGrowth } from "./read-growth.ts";
import { readInOtherMeasure } from "./read-in-other-measure.ts";
import { readMultiple } from "./read-multiple.ts";
import type { SaidShare } from "./said.ts";
import { rangeOf, type Segment, tell, yearOfSegment } from "./segment.ts";
import { unknownShare } from "./share-in.ts";
import { isShare } from "./share-words.ts";
import { sharesAt } from "./shares.ts";
import { figureAt, isClauseEnd, isSign, isTerm, nearestTo, printedOf, yearIn } from "./signs.ts";
import { takeUp } from "./take-up.ts";
import { isReached } from "./which-year.ts";

const isAll = ({ figure }: FigureMark): boolean =>
  figure.approx === null && Number(figure.value) === 100;

/** Tells of a share as it is this year, or as it was the year before. */
function tellShare(segment: Segment, mark: FigureMark, shared: SaidShare, isOfPast = false): void {
  const { memory, marks } = segment;
  const { figure } = mark;
  const before = marks.slice(0, marks.indexOf(mark)).findLast(({ is }) => is !== "filler");
  // 由91.2%上升到94.7%: what is reached leaves the other standing.
  const past = isSign(before, "reach") ? memory.printedShare.past : null;
  memory.printedShare = isOfPast ? { ...memory.printedShare, past: figure } : { own: figure, past };
  tell(segment, {
    ...shared,
    kind: isAll(mark) ? "absolute" : "share",
    evidence: rangeOf(mark),
    figure,
    readings: isOfPast ? shared.readings.map(lastYears) : shared.readings,
  });
}

/** What may stand between a percentage and the same in other digits: 九成，即91.2%. */
const THAT_IS = /^[，,]?(?:即|也就是|为|准确地说是|具体为)/u;
const LONGEST = 8;

/** Whether only 即, 为 or a bracket parts a percentage from the one before, which it puts in other digits. */
function isRestated({ marks, from, memory, text }: Segment, at: number): boolean {
  const between = marks.slice(from, at);
  const [first] = between;
  const last = between.at(-1);
  if (memory.share === null && memory.growth === null) return false;
  const before = marks[from - 1];
  // 予以公开145件（46.2%）、部分公开27件（8.6%）: behind a count it is the share of that.
  if (before?.is !== "figure" || before.figure === memory.said.at(-1)?.figure) return false;
  if (first === undefined || last === undefined || last.end - first.start > LONGEST) return false;
  if (isSign(first, "open") && between.length === 1) return true;
  const says = between.every(({ is }) => is === "filler" || is === "unknown" || is === "sign");
  return says && THAT_IS.test(text.slice(first.start, last.end));
}

/** Tells once more what the percentage before it told. */
function tellAgain(segment: Segment, mark: FigureMark): void {
  const { share, growth } = segment.memory;
  if (share !== null) tellShare(segment, mark, share);
  else if (growth !== null) {
    tell(segment, { ...growth, evidence: rangeOf(mark), figure: mark.figure });
  }
}

/** The share that is named, but of the year before: 较2021年13.5%下降, 由上年的6.72%变为8.60%. */
function isOfYearBefore(segment: Segment, at: number, tail: readonly Mark[]): boolean {
  const own = yearIn(tail);
  if (own !== null) return own === yearOfSegment(segment) - 1;
  return isSign(nearestTo(tail)?.mark, "from") && isReached(segment.marks, at);
}

/** Whether the figure is the last share's, of this year or the one before, though no word names it again. */
function isSameShare(tail: readonly Mark[]): boolean {
  const isNamed = tail.some((one) => isTerm(one) || isShare(one));
  const near = nearestTo(tail)?.mark;
  return !isNamed && (near?.is === "year" || isSign(near, "reach", "from"));
}

const isAbout = (text: string, word: Mark): boolean =>
  isSign(word, "share") && printedOf(text, word).includes("约");

/** Reads a percentage, a fraction or tenths: a growth, or else a share. */
export function readPercentage(segment: Segment, at: number): void {
  const { marks, memory, text } = segment;
  const mark = figureAt(marks, at);
  if (mark === null || readInOtherMeasure(segment, at)) return;
  if (isRestated(segment, at)) {
    segment.from = at + 1;
    tellAgain(segment, mark);
    return;
  }
  if (readMultiple(segment, at) || readGrowth(segment, at)) return;
  const start = segment.from;
  const { tail, clause, context } = leftOf(marks.slice(start, at));
  takeUp(segment, context);
  segment.from = at + 1;
  const isOfPast = isOfYearBefore(segment, at, tail);
  if (memory.share !== null && isSameShare(tail)) {
    tellShare(segment, mark, memory.share, isOfPast);
    return;
  }
  const hasRespectively = tail.some((one) => isSign(one, "respectively"));
  const chain = chainFrom(marks, at, hasRespectively);
  const isOfBodies = isBodyCount(marks, start - 1) && !marks.slice(start, at).some(isClauseEnd);
  const shares = sharesAt(segment, { at, tail, clause, context, count: chain.length });
  const isMatched = chain.length === 1 || shares.length === chain.length;
  for (const [index, place] of chain.entries()) {
    const one = figureAt(marks, place);
    // Of a list whose names and figures are not as many, nobody knows which is whose.
    const what = isMatched ? (shares[index] ?? unknownShare) : unknownShare;
    if (one === null) continue;
    segment.from = place + 1;
    memory.share = what;
    memory.growth = null;
    // 约占六成，为63%: only the first is rough.
    const isLoose = isOfBodies || what.isLoose || tail.some((word) => isAbout(text, word));
    tellShare(segment, one, { ...what, isLoose }, isOfPast);
  }
}
