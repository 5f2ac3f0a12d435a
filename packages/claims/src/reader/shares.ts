import { openRateReadings } from "./bases.ts";
import { type Expression, share, sum } from "./expression.ts";
import { isLooseIn } from "./loose.ts";
import type { Mark } from "./mark.ts";
import { isNothing, type Named, namedIn } from "./named.ts";
import { isOthers, othersOf } from "./others.ts";
import { conceptsOf } from "./readings.ts";
import { countsBefore, type Memory, ofTopicsBefore, type SaidShare } from "./said.ts";
import { meaningIn, type Segment } from "./segment.ts";
import { ANY_REQUEST, shareIn, unknownShare } from "./share-in.ts";
import { rateOfFigures, shareOfFigures, shareOfSum } from "./share-of-figures.ts";
import { type ShareWords, shareWords, wordsBehind } from "./share-words.ts";
import { isExceeding, isSign } from "./signs.ts";
import {
  type Item,
  isRemedy,
  isSameSubject,
  itemsFor,
  lastItem,
  type Subject,
  subjectOf,
} from "./subject.ts";
import { isPast, settleCarried } from "./which-year.ts";

/** The count before is what the share is of: 通过微信发布96条，占15%. */
function shareOfSaid(segment: Segment, base: readonly Mark[]): SaidShare {
  const { said, whole, changed } = segment.memory;
  const last = said.at(-1);
  // 自然人申请增长33.6%，占比提高2.8个百分点: of what was said to have changed.
  if (changed !== null && changed.counts === said.length) {
    return shareIn(segment, { subject: changed.subject, isLoose: false }, base);
  }
  if (last === undefined) return unknownShare;
  // 县公安局办理58件，占全县新收申请的18.4%: what the figures say leaves nothing open.
  const ofBase = last.isLoose ? shareOfFigures(segment, [last], base) : null;
  if (ofBase !== null) return ofBase;
  const ofTables = last.isLoose ? unknownShare : shareIn(segment, last, base);
  const isBare = isNothing(namedIn(base)) && !isLooseIn(segment.text, base);
  const isOfWhole =
    whole !== null && whole !== last && !last.isSum && whole.figure.unit === last.figure.unit;
  if (!isOfWhole || !isBare) return ofTables;
  const ofFigures = share({ op: "figure", of: last.figure }, { op: "figure", of: whole.figure });
  return {
    ...ofTables,
    readings: [...ofTables.readings, ofFigures],
    // The two figures alone leave nothing open.
    isLoose: ofTables.isLoose && ofTables.readings.length > 0,
  };
}

/** 其他占5.7%: of what a list has not named. */
function sharesOfOthers(segment: Segment, at: number, base: readonly Mark[]): SaidShare[] {
  const [first, ...rest] = othersOf(segment.memory, segment.marks.slice(0, at)).map((subject) =>
    shareIn(segment, { subject, isLoose: false }, base),
  );
  if (first === undefined) return [unknownShare];
  return [{ ...first, readings: [first, ...rest].flatMap(({ readings }) => readings) }];
}

/** 复议12件、诉讼9件，分别占57.1%和42.9%: of each of the counts before; those in brackets where they stand last. */
function sharesOfEach(segment: Segment, count: number, base: readonly Mark[]): SaidShare[] {
  const last = countsBefore(segment.memory).slice(-count);
  if (last.length < count) return [unknownShare];
  const together = sum(last.map(({ figure }) => ({ op: "figure", of: figure })));
  return last.map((one) => {
    const ofTables = shareIn(segment, one, base);
    const ofAll = share({ op: "figure", of: one.figure }, together);
    // Of what else they may be shares the text does not say.
    const isLoose = ofTables.isLoose || ofTables.readings.length === 0;
    return { ...ofTables, readings: [...ofTables.readings, ofAll], isLoose };
  });
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

/** What all others are parts of. */
const WHOLES = new Set(["received", "count", "new", "closed", "replied", "handled", "total"]);

const SUITS = new Set(["direct", "afterReconsideration"]);

/** Whether words name more than what any request is. */
const isToldOf = ({ topics, aspects, applicants }: Named): boolean =>
  aspects.length > 0 || applicants.length > 0 || topics.some((topic) => SUITS.has(topic));

const isAndSoOn = ({ is, means }: Mark): boolean => is === "filler" && means === "andSoOn";

/** 九成的申请由自然人提出: no word says that it is a share, but for what has it. */
function sharesWithoutWord(segment: Segment, percentages: Percentages): SaidShare[] {
  const { at, tail, clause, count } = percentages;
  // 直接起诉比复议后起诉少20%: how two things differ, and no share.
  if (tail.some((mark) => isSign(mark, "compare") || isExceeding(mark))) return [unknownShare];
  const ofBase = sharesOfBase(segment, count);
  if (ofBase !== null) return ofBase;
  const { marks, memory, text } = segment;
  const isInBracket = isSign(marks[at - 1], "open") && isSign(marks[at + 1], "close");
  // 予以公开5101件/39.5%.
  const isBesideCount =
    /^[/／]$/u.test(text.charAt((marks[at]?.start ?? 0) - 1)) && marks[at - 2]?.is === "figure";
  if (isInBracket || isBesideCount) {
    // 予以公开145件（46.2%）: of the count before, if that is a part of something.
    const last = lastItem(memory.said.at(-1)?.subject ?? null);
    return [last === null || WHOLES.has(last.aspect) ? unknownShare : shareOfSaid(segment, [])];
  }
  const inside = clause.findLastIndex((mark) => isSign(mark, "within"));
  const part = clause.slice(inside + 1);
  // 答复中公开39.0%: what stands before 中 is the whole.
  if (inside > 0 && isToldOf(namedIn(part)) && !isNothing(namedIn(clause.slice(0, inside)))) {
    const subject = subjectOf(namedIn(part), memory.before ?? ANY_REQUEST);
    return [shareIn(segment, { subject, isLoose: isLooseIn(text, part) }, clause.slice(0, inside))];
  }
  const behind = wordsBehind(segment.marks, at);
  const own = [...clause, ...behind];
  const all = isToldOf(namedIn(own)) ? own : [...tail, ...behind];
  const told = namedIn(all);
  // 复议案件中，近一成的案件未审结: of what the clause before says.
  const topics = told.topics.length > 0 ? told.topics : namedIn(tail).topics;
  const named = { ...told, topics };
  const subject = isToldOf(named) ? subjectOf(named, segment.memory.before ?? ANY_REQUEST) : null;
  // 余下8%来自企业、科研机构等组织: of others as well.
  const isOpen = subject !== null && subject.items.length > 1 && behind.some(isAndSoOn);
  return [shareIn(segment, { subject, isLoose: isOpen || isLooseIn(segment.text, all) })];
}

/** 办结率 is said of requests; a rate of what has no whole in the tables is no share of theirs. */
function ratedSubject(named: Named, before: Item | null, isRate: boolean): Subject | null {
  const subject = subjectOf(named, before) ?? subjectOf(named, ANY_REQUEST);
  const isKnown = subject?.items.every((item) => item.topic === "requests" || isRemedy(item));
  return isRate && isKnown !== true ? null : subject;
}

/** 收到316件，办结314件，办结率99.4%: of the two figures before. */
function ratesOfSaid({ said }: Memory, subject: Subject): Expression[] {
  const [whole, part] = said.slice(-2);
  const isMeant = part !== undefined && isSameSubject(part.subject, subject) && !part.isLoose;
  if (!isMeant || whole === undefined || whole.figure.unit !== part.figure.unit) return [];
  return [share({ op: "figure", of: part.figure }, { op: "figure", of: whole.figure })];
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

/** 前十个月办结1704件，办结率91.3%: a rate of what may be only a part. */
function isLooseShare({ memory, text }: Segment, part: readonly Mark[], isRate: boolean): boolean {
  const last = memory.said.at(-1);
  const isOfSome = isRate && last?.isLoose === true;
  return isOfSome || isLooseIn(text, part);
}

/** Percentages that stand together. */
export interface Percentages {
  /** Where the first stands, as an index of the marks. */
  readonly at: number;
  readonly count: number;
  /** The words before. */
  readonly tail: readonly Mark[];
  /** Those of them that stand in its own clause. */
  readonly clause: readonly Mark[];
  /** The clauses before, up to the last figure. */
  readonly context?: readonly Mark[];
}

/** 自然人是申请的主体，占83.3%: the part is what the clause before speaks of. */
function shareOfContext(
  segment: Segment,
  { context = [] }: Percentages,
  base: readonly Mark[],
): SaidShare | null {
  // 在法人和其他组织当中，商业企业提出申请最多，占79.3%.
  const inside = context.findLastIndex((mark) => isSign(mark, "within"));
  const part = context.slice(inside + 1);
  const named = namedIn(part);
  if (!isToldOf(named) || part.some((mark) => isSign(mark, "none"))) return null;
  const subject = subjectOf(named, segment.memory.before ?? ANY_REQUEST);
  const isBare = isNothing(namedIn(base));
  const whole = isBare && inside > 0 ? context.slice(0, inside) : base;
  return shareIn(segment, { subject, isLoose: isLooseIn(segment.text, part) }, whole);
}

/** The shares of what the words do not name: 占22.5%, 两项合计占50.0%. */
function unnamedShares(
  segment: Segment,
  percentages: Percentages,
  { part, word, base }: ShareWords,
): SaidShare[] {
  const isRate = isSign(word, "rate");
  const isLoose = isLooseIn(segment.text, part);
  const { count } = percentages;
  if (isOthers(part)) return sharesOfOthers(segment, percentages.at, base);
  if (count > 1 && !isLoose) return sharesOfEach(segment, count, base);
  if (isRate) return [rateOfFigures(segment, part) ?? unknownShare];
  const own = shareOfSum(segment, part, base) ?? shareOfContext(segment, percentages, base);
  return [own ?? (isLoose ? unknownShare : shareOfSaid(segment, base))];
}

/**
 * The shares that the words before percentages, or right behind them, name; as they are this year.
 *
 * Of several percentages one for each, where the words name as many things; otherwise one.
 */
export function sharesAt(segment: Segment, percentages: Percentages): SaidShare[] {
  const { memory } = segment;
  const { tail, count } = percentages;
  const words = shareWords(segment.text, tail);
  if (words === null) return sharesWithoutWord(segment, percentages);
  const { part, word, base } = words;
  if (isSign(word, "openRate")) return [openRate(segment, part)];
  const isRate = isSign(word, "rate");
  const named = settleCarried(namedIn(part), isPast(tail, segment), memory.before);
  if (isNothing(named)) return unnamedShares(segment, percentages, words);
  const ofEach =
    count > 1 && named.topics.length === 0 ? ofTopicsBefore(memory, named, count) : null;
  const subject = ofEach ?? ratedSubject(named, memory.before, isRate);
  const isLoose = isLooseShare(segment, part, isRate);
  memory.before = lastItem(subject) ?? memory.before;
  const items = subject !== null && count > 1 ? itemsFor(subject, count) : null;
  if (isRate && subject !== null && count === 1) {
    const ofTables = shareIn(segment, { subject, isLoose }, base);
    const ofFigures = rateOfFigures(segment, part);
    const ofSaid = ofFigures?.readings ?? ratesOfSaid(memory, subject);
    const readings = [...ofTables.readings, ...ofSaid];
    return [{ ...ofTables, readings, isLoose: ofFigures?.isLoose ?? ofTables.isLoose }];
  }
  return (
    items?.map((item) => shareIn(segment, { subject: { items: [item] }, isLoose }, base)) ?? [
      shareIn(segment, { subject, isLoose }, base),
    ]
  );
}
