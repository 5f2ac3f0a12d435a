import type { PrintedFigure } from "@gongkai/core";
import { type Changed, changedIn, changeReadings, conceptsOfChanged } from "./changed.ts";
import { leftOf } from "./left-of.ts";
import type { Mark } from "./mark.ts";
import { rangeOf, type Segment, tell, yearOfSegment } from "./segment.ts";
import { isSign } from "./signs.ts";
import { isFromYearBefore } from "./which-year.ts";

/** 翻一番 is a growth by 100 %, 翻两番 by 300 %, 持平 by none. */
function percentOf(mark: Mark): number {
  if (isSign(mark, "double")) return 100;
  return isSign(mark, "quadruple") ? 300 : 0;
}

/** The figure that words stand for. */
function figureOfWords(text: string, mark: Mark): PrintedFigure {
  const { start, length } = rangeOf(mark);
  const value = percentOf(mark);
  const exact = { numerator: BigInt(value), denominator: 1n };
  return {
    start,
    length,
    printed: text.slice(start, start + length),
    value,
    approx: null,
    unit: "%",
    decimals: 0,
    lower: exact,
    upper: exact,
  };
}

/** Reads 翻了一番, 翻两番 and 与上年持平: a growth without a figure. */
export function readWordForGrowth(segment: Segment, at: number): void {
  const { marks, text } = segment;
  const mark = marks[at];
  if (mark === undefined) return;
  const { tail, context } = leftOf(marks.slice(segment.from, at));
  const before = tail.filter((one) => !isSign(one, "increase"));
  const [changed]: readonly (Changed | undefined)[] = changedIn(segment, before, context, 1);
  segment.from = at + 1;
  if (changed === undefined) return;
  const figure = figureOfWords(text, mark);
  const isKnown = isFromYearBefore(tail, yearOfSegment(segment));
  tell(segment, {
    kind: "growth",
    evidence: rangeOf(mark),
    figure,
    concepts: conceptsOfChanged(segment, changed),
    readings: isKnown ? changeReadings(segment, changed, "growth") : [],
    isLoose: changed.isLoose || figure.printed.startsWith("基本"),
  });
}
