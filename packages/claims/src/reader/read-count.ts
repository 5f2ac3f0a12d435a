import { type Expression, sum } from "./expression.ts";
import { readDifference } from "./read-change.ts";
import type { Memory, Said } from "./said.ts";
import type { FigureMark, Mark } from "./scan.ts";
import { meaningOf, rangeOf, type Segment, tell, yearOfSegment } from "./state.ts";
import { chainFrom, figureAt, isSign, isTerm, type Left, leftOf, rightOf } from "./stretch.ts";
import {
  conceptsOf,
  expressionsOf,
  fitsUnit,
  type Item,
  isNothing,
  isSpecific,
  isWider,
  type Meaning,
  type Named,
  namedIn,
  readingsOf,
  type Subject,
  subjectOf,
} from "./subject.ts";

const PASSED_OVER = ["than", "each", "respectively", "clause", "open", "sum", "total", "aforesaid"];

/** The sign that stands nearest before a figure, whatever fillers stand between. */
export function nearestSign(tail: readonly Mark[]): { mark: Mark; at: number } | null {
  for (let at = tail.length - 1; at >= 0; at--) {
    const mark = tail[at];
    if (mark === undefined || mark.is === "filler" || isSign(mark, ...PASSED_OVER)) continue;
    return { mark, at };
  }
  return null;
}

/** The year that a stretch of text names last. */
export function yearIn(marks: readonly Mark[]): number | null {
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    if (mark?.is === "year") return mark.year;
  }
  return null;
}

const CLAUSE_ENDS = ["clause", "open", "close"];

/** The year that the clause of a figure names, also before another figure of it: 去年9起复议、7起诉讼. */
function yearOfClause(segment: Segment, at: number, tail: readonly Mark[]): number | null {
  const own = yearIn(tail);
  if (own !== null) return own;
  const before = segment.marks.slice(0, at);
  const from = before.findLastIndex((mark) => isSign(mark, ...CLAUSE_ENDS)) + 1;
  return yearIn(before.slice(from));
}

/** 信访类申请14件不予处理: what stands before says more than what stands behind. */
const isRepeated = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 &&
  right.every((one) => left.some((other) => other === one || isWider(one, other)));

const merged = (left: Named, right: Named): Named => ({
  topics: right.topics.length > 0 ? right.topics : left.topics,
  aspects:
    right.aspects.length > 0 && !isRepeated(left.aspects, right.aspects)
      ? right.aspects
      : left.aspects,
  applicants: right.applicants.length > 0 ? right.applicants : left.applicants,
});

const RECEIVED = new Set(["received", "count", "new"]);

/** 上年无结转 and 结转下年度 are told apart by the year; 新收316件，结转13件 by what was told before. */
export function settleCarried(
  named: Named,
  year: number | null,
  own: number,
  before: Item | null = null,
): Named {
  if (!named.aspects.includes("carried")) return named;
  const isBesideReceived =
    named.aspects.some((aspect) => RECEIVED.has(aspect)) || RECEIVED.has(before?.aspect ?? "");
  const open = isBesideReceived ? "carriedInOrOut" : "carriedOutOrIn";
  const meant = year !== null && year < own ? "carriedIn" : open;
  return {
    ...named,
    aspects: named.aspects.map((aspect) => (aspect === "carried" ? meant : aspect)),
  };
}

/** Takes up what the clauses before speak of: 行政诉讼方面，…. */
export function takeUp(segment: Segment, context: readonly Mark[]): void {
  const named = namedIn(context);
  if (named.topics.length === 0 && named.aspects.length === 0) return;
  const subject = subjectOf(named, segment.memory.before);
  const last = subject?.items.at(-1);
  if (last !== undefined) segment.memory.before = { ...last, applicant: null };
  const isScope = context.some(
    (mark) => isSign(mark, "within") || isPreposition(segment.text, mark),
  );
  if (isScope && last?.applicant !== null) segment.memory.applicant = last?.applicant ?? null;
}

const isPreposition = (text: string, { start, end }: Mark): boolean =>
  ["对", "对于", "在", "关于", "针对"].includes(text.slice(start, end));

/** Ends of names of offices, places and kinds of applicants: 某镇, 市场主体. */
const OTHERS = /(?<=.)[镇乡村局委厅办部县区市省处所院校]$|街道|中心|公司|单位|主体|部门|园区|社区/u;
/** Topics that begin with what was done: unknown words before them are who did it, or how. */
const DONE = /^[收受接发公主办处作制印出提召举回答报被未]/u;

const isOther = (text: string, { start, end }: Mark): boolean =>
  OTHERS.test(text.slice(Math.max(start, end - 4), end));

/**
 * Whether words that nobody knows may narrow what is counted: between what names it and the figure, right before the
 * noun that names it, or where another office is named.
 */
export function isLooseIn(text: string, marks: readonly Mark[]): boolean {
  if (isNarrowed(marks)) return true;
  const first = marks.findIndex(isTerm);
  if (first < 0) return marks.some(({ is }) => is === "unknown");
  const last = marks.findLastIndex(isTerm);
  const isGround = isSpecific(namedIn(marks));
  return marks.some((mark, at) => {
    if (mark.is !== "unknown") return false;
    if (isOther(text, mark)) return true;
    if (at > first) return at > last || !isGround;
    const term = marks[first];
    const isAdjacent = marks.slice(at + 1, first).every(({ is }) => is === "filler");
    return isAdjacent && term?.is === "topic" && !DONE.test(text.charAt(term.start));
  });
}

/** Three channels or more, 网络、信函、当面等渠道, are all that there are. */
const ALL_CHANNELS = 3;

function isNarrowed(marks: readonly Mark[]): boolean {
  const narrowing = marks.filter(({ is }) => is === "narrowing");
  const isOfAll =
    narrowing.length >= ALL_CHANNELS && narrowing.every(({ means }) => means.startsWith("channel"));
  return narrowing.length > 0 && !isOfAll;
}

interface Counted {
  readonly subject: Subject | null;
  readonly year: number;
  readonly isLoose: boolean;
  readonly isBase: boolean;
}

const PLACES = new Set(["within", "ofWhich"]);

/** In 其中 and 中 what stands before only says of what it is a part. */
function namedBefore(tail: readonly Mark[], right: Named): Named {
  const own = namedIn(tail);
  const from = tail.findLastIndex((mark) => mark.is === "sign" && PLACES.has(mark.means));
  if (from < 0) return own;
  const inside = namedIn(tail.slice(from + 1));
  if (!isNothing(inside)) {
    return {
      ...inside,
      topics: inside.topics.length > 0 ? inside.topics : own.topics,
      // 新收申请中自然人5971件: of the new ones; 予以公开的申请中自然人12件: of those.
      aspects: inside.aspects.length > 0 ? inside.aspects : own.aspects,
    };
  }
  return isNothing(right) ? own : { ...inside, topics: own.topics };
}

/** 由九件减至四件: the first is what it was. */
export const isReached = (marks: readonly Mark[], at: number): boolean =>
  isSign(
    marks.slice(at + 1).find(({ is }) => is !== "filler"),
    "reach",
  );

/** 对7件申请收取信息处理费: what is counted is only those that paid. */
const isOfFees = ({ marks, memory }: Segment, end: number): boolean => {
  const next = marks
    .slice(end)
    .find((mark) => mark.is !== "filler" && !isSign(mark, "respectively"));
  return (
    (next?.is === "topic" && next.means.startsWith("fees")) ||
    memory.before?.topic.startsWith("fees") === true
  );
};

const isPlainRequests = ({ items }: Subject): boolean =>
  items.every(({ topic, aspect }) => topic === "requests" && aspect === "received");

/** 自然人申请中，予以公开71件: what follows is said of them, and so are the parts of what they asked for. */
function ofScope({ applicant, whole, isListing }: Memory, named: Named): Named {
  const scope = applicant ?? (isListing ? (whole?.subject?.items.at(-1)?.applicant ?? null) : null);
  const isOpen = named.applicants.length === 0 && named.aspects.length > 0;
  return scope !== null && isOpen ? { ...named, applicants: [scope] } : named;
}

/** 2022年结转至本年的13件 stand in the form of this year. */
const isCarried = ({ is, means }: Mark): boolean => is === "aspect" && means.startsWith("carried");

/** The counts that another year's figures may repeat: of the sentence, or of the last that had any. */
const recalled = ({ said, past }: Memory): readonly Said[] => (said.length > 0 ? said : past);

/** Unknown words right before a figure are what it counts, whatever was named before them. */
function isOfUnknown(clause: readonly Mark[], tail: readonly Mark[]): boolean {
  const last = clause.findLastIndex(isTerm);
  const isNamed = last >= 0 || tail.some(isTerm);
  return isNamed && clause.slice(last + 1).some(({ is }) => is === "unknown");
}

/** What stands for nothing new is what was spoken of last: 具体为316件, 上述155件案件. */
function meantBefore(
  segment: Segment,
  { tail, context }: Left,
  unit: string | null,
): Counted["subject"] {
  const { before } = segment.memory;
  const told = isLooseIn(segment.text, context) ? null : subjectOf(namedIn(context), before);
  if (told !== null && !tail.some(({ is }) => is === "unknown" || is === "narrowing")) {
    return fitsUnit(told, unit) ? told : null;
  }
  const isBare = !tail.some(({ is }) => is === "unknown" || is === "narrowing");
  if (before === null || !isBare || !fitsUnit({ items: [before] }, unit)) return null;
  const isMeant =
    tail.some((mark) => isSign(mark, "aforesaid", "reach") || isConcretely(segment.text, mark)) ||
    context.some(isTerm);
  return isMeant ? { items: [before] } : null;
}

const isConcretely = (text: string, { start, end }: Mark): boolean =>
  text.slice(start, end).startsWith("具体");

/** 收费 counts the information fee, or what the table of charges counts, by how much it is. */
export function settleCharges(
  subject: Subject | null,
  unit: string | null,
  known: ReadonlySet<string>,
) {
  const isLarge = unit === "万元" || unit === "亿元" || unit === "%";
  if (subject === null || !isLarge || !known.has("proactive.administrativeFees.amount"))
    return subject;
  const items = subject.items.map((item) =>
    item.topic === "charges"
      ? { topic: "administrativeFees", aspect: "amount", applicant: null }
      : item,
  );
  return { items };
}

function countedAt(segment: Segment, left: Left, at: number, mark: FigureMark): Counted {
  const { tail } = left;
  const { memory, reportYear, known } = segment;
  const right = rightOf(segment.text, segment.marks, at);
  const near = nearestSign(tail);
  const named = yearOfClause(segment, at, tail);
  const isEarlier = isSign(near?.mark, "from") && isReached(segment.marks, at);
  const isLater = isSign(near?.mark, "reach") || tail.some(isCarried);
  const year = isLater
    ? yearOfSegment(segment)
    : (named ?? yearOfSegment(segment) - (isEarlier ? 1 : 0));
  const isBase = tail.some((one) => isSign(one, "share"));
  const words = ofScope(memory, merged(namedBefore(tail, right.named), right.named));
  const settled = settleCarried(words, yearIn(tail), reportYear, memory.before);
  const isOfYear =
    isNothing(settled) &&
    (near?.mark.is === "year" || isSign(near?.mark, "reach", "from", "compare"));
  const last = recalled(memory).findLast(({ isBase: base }) => !base);
  const isPlainTail = !isLooseIn(segment.text, isNothing(right.named) ? tail : left.clause);
  if (isOfYear && last !== undefined && isPlainTail && !left.context.some(isTerm)) {
    return { subject: last.subject, year, isLoose: last.isLoose, isBase };
  }
  const { unit } = mark.figure;
  const found = isNothing(settled)
    ? meantBefore(segment, left, unit)
    : subjectOf(settled, memory.before);
  const subject = settleCharges(found, unit, known);
  const isPayer = subject !== null && isPlainRequests(subject) && isOfFees(segment, right.end);
  const isForeign = isNothing(right.named) && isOfUnknown(left.clause, tail);
  const fits = subject !== null && !isForeign && !isPayer && fitsUnit(subject, unit);
  const said = [...tail, ...segment.marks.slice(at + 1, right.end)];
  const isMore =
    subject !== null &&
    subject.items.length > 1 &&
    said.some(({ start, end }) => segment.text.slice(start, end) === "等");
  segment.from = Math.max(segment.from, right.end);
  return {
    subject: fits ? subject : null,
    year,
    isLoose: !isPlainTail || right.isLoose || isMore,
    isBase,
  };
}

const lastItem = ({ items }: Subject): Item | undefined => items.at(-1);

/** Remembers a count, so that later words can refer to it. */
function remember(segment: Segment, said: Said): void {
  const { memory } = segment;
  memory.said.push(said);
  const item = said.subject === null ? undefined : lastItem(said.subject);
  if (item !== undefined) memory.before = item;
  if (!said.isPart) memory.whole = said;
}

/** The counts that 两项合计 adds up: as many as it says, or all of the sentence. */
function addends(segment: Segment, tail: readonly Mark[], unit: string | null): Said[] {
  const { memory, text } = segment;
  const last = memory.said.findLastIndex(({ isSum }) => isSum === true);
  const like = memory.said
    .slice(last + 1)
    .filter(({ figure, isPart }) => figure.unit === unit && !isPart);
  const word = tail.findLast((mark) => isSign(mark, "sum"));
  const printed = word === undefined ? "" : text.slice(word.start, word.end);
  const count = /[两二]/u.test(printed) ? 2 : /三/u.test(printed) ? 3 : /四/u.test(printed) ? 4 : 0;
  return count === 0 ? like : like.slice(-count);
}

const OUTCOMES = /^(?:granted|partial|denied|unable|notProcessed|other|disclosed)$/u;

/** What the counts that are added up make together by themselves: all results are what was closed. */
function wholesOf(items: readonly Item[], meaning: Meaning): Expression[] {
  const isOf = (is: (item: Item) => boolean) => items.length > 2 && items.every(is);
  if (
    isOf(
      ({ topic, aspect, applicant }) =>
        topic === "requests" && applicant === null && OUTCOMES.test(aspect),
    )
  )
    return expressionsOf(
      { items: [{ topic: "requests", aspect: "closed", applicant: null }] },
      meaning,
    );
  if (isOf(({ topic, applicant }) => topic === "requests" && applicant !== null))
    return items
      .slice(0, 1)
      .flatMap((item) => expressionsOf({ items: [{ ...item, applicant: null }] }, meaning));
  return [];
}

function tellSumOfSaid(segment: Segment, mark: FigureMark, parts: readonly Said[]): void {
  const year = yearOfSegment(segment);
  const figures = sum(parts.map(({ figure }) => ({ op: "figure" as const, of: figure })));
  const items = parts.flatMap(({ subject }) => subject?.items ?? []);
  const isEach = parts.every(({ subject, isLoose }) => subject !== null && !isLoose);
  // Of offices whose figures are listed, what was spoken of before is what they add up to.
  const { before } = segment.memory;
  const isWhole =
    items.length === 0 && before !== null && fitsUnit({ items: [before] }, mark.figure.unit);
  if (isWhole) items.push(before);
  const isNamed = isEach || isWhole;
  const meaning = meaningOf(segment, year);
  const ofFacts = isNamed ? expressionsOf({ items }, meaning).slice(0, isWhole ? 2 : 1) : [];
  const said: Said = {
    figure: mark.figure,
    subject: isNamed ? { items } : null,
    year,
    isPart: false,
    isLoose: false,
    isBase: false,
    isSum: true,
  };
  segment.memory.said.push(said);
  tell(segment, {
    kind: "sum",
    evidence: rangeOf(mark),
    figure: mark.figure,
    concepts: isNamed ? conceptsOf({ items }, meaning) : [],
    readings: [...ofFacts, ...wholesOf(items, meaning), figures],
  });
}

/** Units that only measure how long something took. */
const DURATIONS = new Set(["个工作日", "小时", "分钟", "个月", "天", "日", "周"]);
/** Units that measure distances, areas, lengths of texts: no report counts anything by them. */
const MEASURES = new Set([
  "万字",
  "字",
  "公里",
  "平方公里",
  "平方米",
  "米",
  "吨",
  "亩",
  "岁",
  "版",
  "层",
  "则",
]);

/** Whether a figure that no concept fits counts something all the same, and does not only name it. */
function isCount(segment: Segment, { tail, context }: Left, mark: FigureMark): boolean {
  const { unit } = mark.figure;
  if (unit === null || MEASURES.has(unit)) return false;
  const all = [...context, ...tail];
  if (DURATIONS.has(unit)) {
    const isAverage = all.some((one) => one.is === "narrowing" || isSign(one, "decrease"));
    return isAverage && segment.text.charAt(mark.end) !== "内";
  }
  const place = segment.marks.indexOf(mark);
  const isStructure = [...tail.slice(-1), ...segment.marks.slice(place + 1, place + 3)].some(
    (one) => isSign(one, "structure"),
  );
  const isEvery = all.some(
    (one) => one.is === "narrowing" && segment.text.charAt(one.start) === "每",
  );
  if (isStructure || isEvery) return false;
  const before = tail.at(-1);
  if (before === undefined && segment.memory.said.length === 0)
    return isTerm(segment.marks.at(-1) ?? mark);
  return true;
}

const OF_ALL = new Set(["received", "count", "new", "closed", "replied", "handled"]);

/** Of requests that were refused, say, those that were repeated are not all that were. */
function isOfSome(whole: Said | null, subject: Subject | null): boolean {
  const of = whole?.subject?.items.at(-1);
  if (of?.topic !== "requests" || subject === null || OF_ALL.has(of.aspect)) return false;
  return subject.items.some(
    ({ topic, aspect }) =>
      topic === "requests" &&
      aspect !== of.aspect &&
      !aspect.startsWith(`${of.aspect}.`) &&
      !(aspect === "repeat" && of.aspect === "notProcessed"),
  );
}

function tellCount(segment: Segment, mark: FigureMark, counted: Counted, isEach = false): void {
  const { subject, year, isBase } = counted;
  const { memory } = segment;
  // Behind a semicolon the list goes on with what has no name of its own.
  if (memory.isOldList && (subject !== null || mark.figure.unit !== memory.whole?.figure.unit)) {
    memory.isListing = false;
  }
  const isPart = memory.isListing;
  const isLoose = counted.isLoose || (isPart && isOfSome(memory.whole, subject));
  const said: Said = { figure: mark.figure, subject, year, isPart, isLoose, isBase };
  const evidence = rangeOf(mark);
  const { figure } = mark;
  if (subject === null) {
    remember(segment, said);
    tell(segment, { kind: isPart ? "part" : "quantity", evidence, figure, isLoose });
    return;
  }
  const meaning = meaningOf(segment, year);
  const concepts = conceptsOf(subject, meaning);
  const readings = expressionsOf(subject, meaning);
  remember(segment, said);
  const isJoint = subject.items.length > 1;
  if (isJoint && !isEach && figure.value !== 0) {
    tell(segment, { kind: "sum", evidence, figure, concepts, readings, isLoose });
    return;
  }
  // What may be read in more ways states no fact, but for requests received: a form has a row for the new ones.
  const isOpen = readings.length > 1 && !subject.items.every(({ aspect }) => RECEIVED.has(aspect));
  const quantities = (isOpen ? [] : subject.items).flatMap((item) => {
    const [first = []] = readingsOf(item, meaning);
    return first.length === 1 ? first : [];
  });
  const isSingle = quantities.length === subject.items.length;
  tell(segment, {
    kind: isPart ? "part" : "quantity",
    evidence,
    figure,
    concepts,
    quantities: isSingle ? quantities : [],
    readings: isJoint ? quantities.map((of) => ({ op: "quantity", of })) : readings,
    isLoose,
  });
}

function distribute(segment: Segment, chain: readonly number[], counted: Counted): boolean {
  const { marks } = segment;
  const { subject } = counted;
  if (subject === null || subject.items.length !== chain.length) return false;
  for (const [index, at] of chain.entries()) {
    const mark = figureAt(marks, at);
    const item = subject.items[index];
    if (mark === null || item === undefined) continue;
    tellCount(segment, mark, { ...counted, subject: { items: [item] } });
    segment.from = at + 1;
  }
  return true;
}

/** 复议、诉讼分别为12件、9件，结果纠正的分别为2件、1件: the result of each of the counts before, in their order. */
function byTopics(
  { memory }: Segment,
  tail: readonly Mark[],
  counted: Counted,
  count: number,
): Counted {
  const [aspect, ...others] = namedIn(tail).aspects;
  const before = memory.said.slice(-count).flatMap(({ subject }) => subject?.items.slice(-1) ?? []);
  if (aspect === undefined || others.length > 0 || before.length !== count) return counted;
  const items = before.flatMap(
    (item) =>
      subjectOf({ topics: [item.topic], aspects: [aspect], applicants: [] }, item)?.items ?? [],
  );
  const isEach = items.every((item) => item.aspect === aspect);
  return isEach ? { ...counted, subject: { items } } : counted;
}

/** Several figures of things that have no names: 三个系统分别为512件、684件、2077件. */
function tellEach(segment: Segment, chain: readonly number[], year: number): void {
  const none = { subject: null, year, isLoose: true, isBase: false };
  for (const at of chain) {
    const mark = figureAt(segment.marks, at);
    if (mark === null) continue;
    tellCount(segment, mark, none);
    segment.from = at + 1;
  }
}

/** 2017年分别为362条和350条: another year's figures of the counts before, in their order. */
function repeatInOrder(segment: Segment, chain: readonly number[], year: number): boolean {
  const { memory, marks } = segment;
  const before = recalled(memory).filter(
    ({ subject, year: own }) => subject !== null && own !== year,
  );
  const meant = before.slice(-chain.length);
  if (meant.length !== chain.length) return false;
  for (const [index, at] of chain.entries()) {
    const mark = figureAt(marks, at);
    const said = meant[index];
    if (mark === null || said === undefined) continue;
    tellCount(segment, mark, { subject: said.subject, year, isLoose: said.isLoose, isBase: false });
    segment.from = at + 1;
  }
  return true;
}

/** Reads a figure with a measure word, and those that are joined to it. */
export function readCount(segment: Segment, at: number): void {
  const { marks, reportYear } = segment;
  const mark = figureAt(marks, at);
  if (mark === null) return;
  const between = marks.slice(segment.from, at);
  const left = leftOf(between);
  const { tail } = left;
  takeUp(segment, left.context);
  segment.from = at + 1;
  const near = nearestSign(tail);
  if (readDifference(segment, mark, left)) return;
  const chain = chainFrom(
    marks,
    at,
    tail.some((one) => isSign(one, "respectively")),
  );
  const counted = countedAt(segment, left, at, mark);
  if (chain.length > 1) {
    const isBareYear = isNothing(namedIn(tail)) && near?.mark.is === "year";
    const year = yearIn(tail) ?? reportYear;
    if (isBareYear ? repeatInOrder(segment, chain, year) : distribute(segment, chain, counted)) {
      return;
    }
    if (!distribute(segment, chain, byTopics(segment, tail, counted, chain.length))) {
      tellEach(segment, chain, year);
    }
    return;
  }
  const isSum = tail.some((one) => isSign(one, "sum", "total"));
  if (isSum && isNothing(namedIn(tail)) && isNothing(rightOf(segment.text, marks, at).named)) {
    const parts = addends(segment, tail, mark.figure.unit);
    if (parts.length > 1) {
      tellSumOfSaid(segment, mark, parts);
      return;
    }
  }
  if (counted.subject === null && !isCount(segment, left, mark)) return;
  const isEach = tail.some((one) => isSign(one, "each"));
  tellCount(segment, mark, counted, isEach);
  if (isNarrowed(tail) && !segment.memory.isListing) segment.memory.whole = null;
}
