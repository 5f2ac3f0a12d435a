import type { SignMeaning } from "../words/word-group.ts";
import { openRateReadings, shareReadings } from "./bases.ts";
import { share } from "./expression.ts";
import { isLooseIn } from "./loose.ts";
import type { Mark } from "./mark.ts";
import { isNothing, type Named, namedIn } from "./named.ts";
import { conceptsOf } from "./readings.ts";
import type { SaidShare } from "./said.ts";
import { meaningIn, type Segment } from "./segment.ts";
import { isClauseEnd, isSign, printedOf } from "./signs.ts";
import { type Item, isRemedy, lastItem, type Subject, subjectOf } from "./subject.ts";
import { isPast, settleCarried } from "./which-year.ts";

export const unknownShare: SaidShare = { readings: [], concepts: [], isLoose: true };

/** The words for a share: 占, 办结率, 公开率. */
export const SHARES: readonly SignMeaning[] = ["share", "rate", "openRate"];

const ANY_REQUEST: Item = { topic: "requests", aspect: "received", applicant: null };

/** What is a part, and whether unknown words may make it a narrower one. */
interface Part {
  readonly subject: Subject | null;
  readonly isLoose: boolean;
}

/** The share of a part in what the words of the base name, or in any whole where they name none. */
function shareIn(
  segment: Segment,
  { subject, isLoose }: Part,
  base: readonly Mark[] = [],
): SaidShare {
  if (subject === null) return unknownShare;
  const meaning = meaningIn(segment);
  const named = settleCarried(namedIn(base), isPast(base, segment));
  const whole = isNothing(named) ? null : subjectOf(named, ANY_REQUEST);
  return {
    readings: shareReadings(subject, whole, meaning),
    concepts: conceptsOf(subject, meaning),
    isLoose: isLoose || isLooseIn(segment.text, base),
  };
}

/** The count before is what the share is of: 通过微信发布96条，占15%. */
function shareOfSaid(segment: Segment, base: readonly Mark[]): SaidShare {
  const { said, whole } = segment.memory;
  const last = said.at(-1);
  if (last === undefined) return unknownShare;
  const ofTables = last.isLoose ? unknownShare : shareIn(segment, last, base);
  const isBare = isNothing(namedIn(base)) && !isLooseIn(segment.text, base);
  const isOfWhole = whole !== null && whole !== last && whole.figure.unit === last.figure.unit;
  if (!isOfWhole || !isBare) return ofTables;
  const ofFigures = share({ op: "figure", of: last.figure }, { op: "figure", of: whole.figure });
  return {
    ...ofTables,
    readings: [...ofTables.readings, ofFigures],
    // The two figures alone leave nothing open.
    isLoose: ofTables.isLoose && ofTables.readings.length > 0,
  };
}

/** 占全部480条信息的11.25%: the figure after 占 is the whole of the counts before it. */
function sharesOfBase(segment: Segment, count: number): SaidShare[] | null {
  const { said } = segment.memory;
  const base = said.at(-1);
  const parts = said.slice(-1 - count, -1);
  if (base?.isBase !== true || parts.length < count) return null;
  return parts.map(({ figure, subject, isLoose, year }) => ({
    readings: [share({ op: "figure", of: figure }, { op: "figure", of: base.figure })],
    concepts: subject === null || isLoose ? [] : conceptsOf(subject, meaningIn(segment, year)),
    isLoose: false,
  }));
}

/** What stands behind a figure, up to the end of its clause: 九成（91.2%）｜的申请由自然人提出. */
function behind(marks: readonly Mark[], at: number): Mark[] {
  const found: Mark[] = [];
  let isInside = false;
  for (const mark of marks.slice(at + 1)) {
    if (isSign(mark, "open") && found.length === 0) isInside = true;
    else if (isSign(mark, "close") && isInside) isInside = false;
    else if (!isInside) {
      if (mark.is === "figure" || (isClauseEnd(mark) && !isSign(mark, "close"))) break;
      found.push(mark);
    }
  }
  return found;
}

/** 九成的申请由自然人提出: no word says that it is a share, but for what has it. */
function sharesWithoutWord(segment: Segment, { at, tail, count }: Percentages): SaidShare[] {
  const ofBase = sharesOfBase(segment, count);
  if (ofBase !== null) return ofBase;
  const all = [...tail, ...behind(segment.marks, at)];
  const named = namedIn(all);
  const isTold = named.aspects.length > 0 || named.applicants.length > 0;
  const subject = isTold ? subjectOf(named, segment.memory.before ?? ANY_REQUEST) : null;
  return [shareIn(segment, { subject, isLoose: isLooseIn(segment.text, all) })];
}

/** 办结率 is said of requests; a rate of what has no whole in the tables is no share of theirs. */
function ratedSubject(named: Named, before: Item | null, isRate: boolean): Subject | null {
  const subject = subjectOf(named, before) ?? subjectOf(named, ANY_REQUEST);
  const isKnown = subject?.items.every((item) => item.topic === "requests" || isRemedy(item));
  return isRate && isKnown !== true ? null : subject;
}

/** The words before a percentage: what is a part, the word for a share, and the whole that is named. */
interface ShareWords {
  readonly part: readonly Mark[];
  readonly word: Mark;
  readonly base: readonly Mark[];
}

/** The words for a share; null where there are none. */
function shareWords(text: string, tail: readonly Mark[]): ShareWords | null {
  // 占办结总数的比例为…: what stands between is the whole.
  const takes = tail.findIndex((one) => one.is === "sign" && printedOf(text, one) === "占");
  const at = takes >= 0 ? takes : tail.findLastIndex((one) => isSign(one, ...SHARES));
  const word = tail[at];
  if (word === undefined) return null;
  const before = tail.slice(0, at);
  // 在无法提供情形中的比重: the part stands before 在, and the whole behind it.
  const end = before.findLastIndex((mark) => isSign(mark, "within"));
  const from = before.findLastIndex((mark) => printedOf(text, mark) === "在");
  return from >= 0 && from <= end
    ? { part: before.slice(0, from), word, base: before.slice(from + 1, end) }
    : { part: before, word, base: tail.slice(at + 1) };
}

function openRate(segment: Segment, part: readonly Mark[]): SaidShare {
  // 规范性文件公开率为100%: of what else is published the tables hold no rate.
  if (namedIn(part).topics.some((topic) => topic !== "requests")) return unknownShare;
  return {
    readings: openRateReadings(meaningIn(segment)),
    concepts: ["requests.outcome.granted", "requests.outcome.partial"],
    isLoose: isLooseIn(segment.text, part),
  };
}

/** Percentages that stand together. */
export interface Percentages {
  /** Where the first stands, as an index of the marks. */
  readonly at: number;
  readonly count: number;
  /** The words before. */
  readonly tail: readonly Mark[];
}

/**
 * The shares that the words before percentages, or right behind them, name; as they are this year.
 *
 * Of several percentages one for each, where the words name as many things; otherwise one.
 */
export function sharesAt(segment: Segment, percentages: Percentages): SaidShare[] {
  const { memory, text } = segment;
  const { tail, count } = percentages;
  const words = shareWords(text, tail);
  if (words === null) return sharesWithoutWord(segment, percentages);
  const { part, word, base } = words;
  if (isSign(word, "openRate")) return [openRate(segment, part)];
  const isRate = isSign(word, "rate");
  const named = settleCarried(namedIn(part), isPast(tail, segment), memory.before);
  if (isNothing(named)) {
    return [isRate || isLooseIn(text, part) ? unknownShare : shareOfSaid(segment, base)];
  }
  const subject = ratedSubject(named, memory.before, isRate);
  const isLoose = printedOf(text, word).includes("约") || isLooseIn(text, part);
  memory.before = lastItem(subject) ?? memory.before;
  return subject !== null && count > 1 && subject.items.length === count
    ? subject.items.map((item) => shareIn(segment, { subject: { items: [item] }, isLoose }, base))
    : [shareIn(segment, { subject, isLoose }, base)];
}
