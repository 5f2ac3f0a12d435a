import type { SignMeaning } from "../words/word-group.ts";
import { type Expression, lastYears } from "./expression.ts";
import { leftOf } from "./left-of.ts";
import type { Mark } from "./mark.ts";
import type { Memory, SaidShare } from "./said.ts";
import { rangeOf, type Segment, tell, yearOfSegment } from "./segment.ts";
import { isShare } from "./share-words.ts";
import { sharesAt } from "./shares.ts";
import { figureAt, isSign, isSignOf, isTerm } from "./signs.ts";
import { isFromYearBefore } from "./which-year.ts";

const CHANGES: ReadonlySet<SignMeaning> = new Set(["increase", "decrease", "more", "fewer"]);

interface Change {
  readonly op: "change";
  readonly from: Expression;
  readonly to: Expression;
}

const yearly = (to: Expression): Change => ({ op: "change", from: lastYears(to), to });

/** 由13.5%变为14.3%，提高0.8个百分点: the two percentages that were printed. */
function ofPrinted({ printedShare: { own, past } }: Memory): Change[] {
  if (own === null || past === null) return [];
  return [{ op: "change", from: { op: "figure", of: past }, to: { op: "figure", of: own } }];
}

/** Whether the words name a share themselves, and do not go on with the one that was stated last. */
const namesShare = (named: readonly Mark[], last: SaidShare | null): boolean =>
  named.some(isShare) &&
  (last === null || named.some((one) => isTerm(one) || isSign(one, "openRate")));

/** Reads 提高0.8个百分点: how a share changed that is named in the clause, or was stated just before. */
export function readPoints(segment: Segment, at: number): void {
  const { marks, memory } = segment;
  const mark = figureAt(marks, at);
  if (mark === null) return;
  const { tail } = leftOf(marks.slice(segment.from, at));
  segment.from = at + 1;
  const place = tail.findLastIndex((one) => isSignOf(one, CHANGES));
  const word = tail[place];
  const before = word === undefined ? tail : tail.slice(0, place);
  const than = before.findIndex((one) => isSign(one, "compare"));
  const named = than < 0 ? before : before.slice(0, than);
  const isNamed = namesShare(named, memory.share);
  const own = isNamed
    ? sharesAt(segment, { at, tail: named, clause: named, count: 1 })[0]
    : memory.share;
  if (own !== undefined) memory.share = own;
  const changes = [...(own?.readings ?? []).map(yearly), ...(isNamed ? [] : ofPrinted(memory))];
  // 相差8个百分点 does not say which is the greater.
  const turned = (change: Change): Change => ({ ...change, from: change.to, to: change.from });
  const readings =
    word === undefined ? changes.flatMap((change) => [change, turned(change)]) : changes;
  tell(segment, {
    kind: "difference",
    evidence: rangeOf(mark),
    figure: mark.figure,
    isDecline: isSign(word, "decrease", "fewer"),
    concepts: own?.concepts ?? [],
    readings: isFromYearBefore(before, yearOfSegment(segment)) ? readings : [],
    // The two percentages alone leave nothing open.
    isLoose: (own?.isLoose ?? true) && ((own?.readings ?? []).length > 0 || changes.length === 0),
  });
}
