import { chainFrom } from "./chain-from.ts";
import { countedAt } from "./counted.ts";
import { isCount } from "./is-count.ts";
import { type FigurePlace, leftOf } from "./left-of.ts";
import { isNarrowed } from "./loose.ts";
import type { FigureMark, Mark } from "./mark.ts";
import { isNothing, namedIn } from "./named.ts";
import { readDifference } from "./read-difference.ts";
import { readInOtherMeasure } from "./read-in-other-measure.ts";
import { rightOf } from "./right-of.ts";
import { type Segment, yearOfSegment } from "./segment.ts";
import { figureAt, isSign, printedOf } from "./signs.ts";
import { readSumOfSaid } from "./sum-of-said.ts";
import { takeUp } from "./take-up.ts";
import { tellCount } from "./tell-count.ts";
import { tellList } from "./tell-list.ts";

const REST = /^(?:另外?|其[他它余]|余下|剩余|剩下)$/u;

/** 合计21件, 共21件, 累计21件: nothing but a word for a sum says what is counted. */
const isBareSum = ({ text, marks }: Segment, { at, left: { tail } }: FigurePlace): boolean =>
  tail.some((one) => isSign(one, "sum", "total") || printedOf(text, one) === "累计") &&
  // 另外四村合计525条 are the rest of a list.
  !tail.some((one) => REST.test(printedOf(text, one))) &&
  // 其他乡镇合计21件 is theirs alone; 三个渠道合计 are all of them.
  !tail.some((mark) => mark.is === "narrowing" && !/^[两二三四五]/u.test(printedOf(text, mark))) &&
  isNothing(namedIn(tail)) &&
  isNothing(rightOf(text, marks, at).named);

/** Reads 合计5件、940元, sums of unlike measures; false where they are of one. */
function readSums(segment: Segment, tail: readonly Mark[], chain: readonly number[]): boolean {
  const marks = chain.flatMap((at) => figureAt(segment.marks, at) ?? []);
  if (new Set(marks.map(({ figure }) => figure.unit)).size < marks.length) return false;
  for (const mark of marks) {
    if (!readSumOfSaid(segment, tail, mark)) tellUnknown(segment, mark);
  }
  segment.from = (chain.at(-1) ?? segment.from) + 1;
  return true;
}

/** Tells that a figure counts something. */
const tellUnknown = (segment: Segment, mark: FigureMark): void =>
  tellCount(segment, mark, {
    subject: null,
    year: yearOfSegment(segment),
    isLoose: true,
    isBase: false,
    isEach: false,
    who: "",
    isOfDisclosure: false,
    others: [],
    shared: null,
  });

/** Reads a figure with a measure word, and those that are joined to it. */
export function readCount(segment: Segment, at: number): void {
  const { marks, memory } = segment;
  const mark = figureAt(marks, at);
  if (mark === null || readInOtherMeasure(segment, at)) return;
  const left = leftOf(marks.slice(segment.from, at));
  const { tail } = left;
  const place: FigurePlace = { at, mark, left, from: segment.from };
  takeUp(segment, left.context);
  segment.from = at + 1;
  if (readDifference(segment, place)) return;
  const hasRespectively = tail.some((one) => isSign(one, "respectively"));
  const chain = chainFrom(marks, at, hasRespectively);
  const counted = countedAt(segment, place);
  if (chain.length > 1 && isBareSum(segment, place) && readSums(segment, tail, chain)) return;
  if (chain.length > 1) {
    tellList(segment, tail, chain, counted);
    return;
  }
  if (isBareSum(segment, place) && readSumOfSaid(segment, tail, mark)) return;
  if (counted.subject === null && !isCount(segment, place)) return;
  tellCount(segment, mark, counted);
  // 上半年收到12件，其中…: the parts of a part are none of what the tables count.
  if (isNarrowed(tail) && !memory.isListing) memory.whole = null;
}
