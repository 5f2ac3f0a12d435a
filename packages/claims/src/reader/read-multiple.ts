import type { Expression } from "./expression.ts";
import { leftOf } from "./left-of.ts";
import { isLooseIn } from "./loose.ts";
import { namedIn } from "./named.ts";
import { conceptsOf, expressionsOf } from "./readings.ts";
import { meaningIn, rangeOf, type Segment, tell } from "./segment.ts";
import { figureAt, isSign, yearIn } from "./signs.ts";
import { lastItem, type Subject, subjectOf } from "./subject.ts";

/** 5倍多, 3倍有余: more than the figure says. */
const MORE = /^(?:多|有余|出头|还多)/u;

/** Reads 予以公开的是不予公开的5倍, how many times another thing of the year; false where the words name no other. */
export function readMultiple(segment: Segment, at: number): boolean {
  const { marks, memory, text } = segment;
  const mark = figureAt(marks, at);
  if (mark === null || mark.figure.unit !== "倍") return false;
  const { tail } = leftOf(marks.slice(segment.from, at));
  const than = tail.findLastIndex((one) => isSign(one, "than"));
  if (than < 0 || yearIn(tail) !== null) return false;
  const own = subjectOf(namedIn(tail.slice(0, than)), memory.before);
  const other = subjectOf(namedIn(tail.slice(than + 1)), lastItem(own) ?? memory.before);
  if (other === null) return false;
  const meaning = meaningIn(segment);
  const readingsOf = (subject: Subject | null): readonly Expression[] =>
    subject === null ? [] : expressionsOf(subject, meaning);
  tell(segment, {
    kind: "growth",
    evidence: rangeOf(mark),
    figure: mark.figure,
    concepts: own === null ? [] : conceptsOf(own, meaning),
    readings: readingsOf(own).flatMap((to) =>
      readingsOf(other).map((from): Expression => ({ op: "multiple", from, to })),
    ),
    isLoose: own === null || isLooseIn(text, tail) || MORE.test(text.slice(mark.end, mark.end + 2)),
  });
  segment.from = at + 1;
  return true;
}
