import type { PrintedFigure } from "@gongkai/core";
import { chainFrom } from "./chain-from.ts";
import {
  type Changed,
  changedIn,
  changeReadings,
  conceptsOfChanged,
  unknownChange,
} from "./changed.ts";
import { leftOf } from "./left-of.ts";
import type { Mark } from "./mark.ts";
import { rangeOf, type Segment, tell, yearOfSegment } from "./segment.ts";
import { isShare } from "./share-words.ts";
import { figureAt, isExceeding, isSign, isTerm, nearestTo, nextTo } from "./signs.ts";
import { takeUp } from "./take-up.ts";
import { type Grown, isTrend, trendChain } from "./trend-chain.ts";
import { isFromYearBefore } from "./which-year.ts";

/** 增长, 幅度. */
const isOfGrowth = (mark: Mark): boolean => isTrend(mark) || isSign(mark, "amplitude");

/** How the words before a figure say that it is a growth. */
interface GrowthWords {
  readonly op: "growth" | "multiple";
  /** 增长, 下降, 幅度; none in 同比12% and in multiples. */
  readonly word: Mark | null;
  /** What names the thing that grew. */
  readonly before: readonly Mark[];
}

/**
 * The words for growth before a figure; null where it is no growth.
 *
 * @param hasFigure Whether the words follow another figure.
 */
function growthWords(
  tail: readonly Mark[],
  { unit }: PrintedFigure,
  hasFigure: boolean,
): GrowthWords | null {
  const at = tail.findLastIndex((one) => isOfGrowth(one) || isShare(one));
  const word = tail[at];
  if (word !== undefined && isOfGrowth(word)) {
    // 上升幅度高于自然人的29.41%: what grew so stands behind the word.
    const than = tail.findLastIndex(isExceeding);
    return { op: "growth", word, before: than > at ? tail.slice(than + 1) : tail.slice(0, at) };
  }
  const near = nearestTo(tail);
  const than = tail.findLastIndex((one) => isSign(one, "compare"));
  // 较上年多18.5%, 比去年少两成; not of two things, 直接起诉比复议后起诉少两成.
  if (
    word === undefined &&
    near !== null &&
    isSign(near.mark, "more", "fewer") &&
    (than < 0 || !tail.slice(than).some(isTerm))
  ) {
    return { op: "growth", word: near.mark, before: tail.slice(0, near.at) };
  }
  if (word === undefined && near !== null && isSign(near.mark, "compare") && unit === "%") {
    return { op: "growth", word: null, before: tail.slice(0, near.at) };
  }
  // 是上年的1.5倍, 达到上年的3倍: how many times as many, and not by how much it grew.
  // 为2017年1105人次的1.2倍: how many times the figure before.
  if (unit === "倍" && hasFigure && tail.every(({ is }) => is === "filler")) {
    return { op: "multiple", word: null, before: [] };
  }
  const isMultiple =
    unit === "倍" &&
    (tail.some((one) => isSign(one, "than") || one.is === "year") || isSign(near?.mark, "reach"));
  const before = tail.filter((one) => !isSign(one, "than"));
  return isMultiple ? { op: "multiple", word: null, before } : null;
}

/** Whether the figures that a text gives of two years declined; null where it does not give both. */
function wayOf({ pairs }: Changed): boolean | null {
  const [pair] = pairs;
  return pair === undefined ? null : Number(pair[1].figure.value) < Number(pair[0].figure.value);
}

/** 许可、处罚分别增长12.5%: of which of them it does not say. */
const isOfOne = (tail: readonly Mark[], [first, ...others]: readonly Changed[]): boolean =>
  others.length === 0 &&
  (first?.subject?.items.length ?? 0) > 1 &&
  tail.some((one) => isSign(one, "respectively"));

/** Reads 同比增长15.2%, 增长2倍, 增幅为…; false where no word for a change stands before the figure. */
export function readGrowth(segment: Segment, at: number): boolean {
  const { marks, memory } = segment;
  const mark = figureAt(marks, at);
  if (mark === null) return false;
  const { tail, context } = leftOf(marks.slice(segment.from, at));
  const words = growthWords(tail, mark.figure, marks[segment.from - 1]?.is === "figure");
  if (words === null) return false;
  takeUp(segment, context);
  const { word, before, op } = words;
  const chain = tail.some((one) => isSign(one, "respectively"))
    ? trendChain(marks, at)
    : chainFrom(marks, at, false).map((place): Grown => ({ at: place, word: null }));
  const changed = changedIn(segment, before, context, chain.length);
  const isOpen = isOfOne(tail, changed);
  const isAmplitude = word !== null && isSign(word, "amplitude");
  // 变化幅度为8.2% goes the way that was last spoken of; of 同比18.0%的降幅 the word stands behind.
  const isDecline = isAmplitude
    ? memory.trend === "decrease"
    : isSign(word ?? nextTo(marks, at), "decrease", "netDecrease", "fewer");
  const isKnown = isFromYearBefore(before, yearOfSegment(segment));
  for (const [index, { at: place, word: own }] of chain.entries()) {
    const one = figureAt(marks, place);
    const what = changed[index] ?? unknownChange;
    if (one === null) continue;
    // 由12件增至18件，由9件减至8件，变动幅度分别为50%和11%: each its own way.
    const way = isAmplitude && chain.length > 1 ? wayOf(what) : isDecline;
    tell(segment, {
      kind: "growth",
      evidence: rangeOf(one),
      figure: one.figure,
      isDecline: own === null ? way === true : isSign(own, "decrease"),
      concepts: conceptsOfChanged(segment, what),
      readings: isKnown ? changeReadings(segment, what, op) : [],
      isLoose: what.isLoose || way === null || isOpen,
    });
    segment.from = place + 1;
  }
  memory.trend = isDecline ? "decrease" : "increase";
  memory.growth = segment.claims.at(-1) ?? null;
  memory.share = null;
  return true;
}
