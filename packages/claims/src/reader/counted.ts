import { organizations } from "../words/topics.ts";
import type { SharedName } from "./claim.ts";
import { type FigurePlace, isTelling, type Left } from "./left-of.ts";
import { isLooseIn } from "./loose.ts";
import type { Mark } from "./mark.ts";
import { isBodyCount, mayBeOther } from "./may-be-other.ts";
import { isNothing, type Named, namedIn } from "./named.ts";
import { merged, namedAround } from "./named-around.ts";
import { isOthers, othersOf } from "./others.ts";
import { type Right, rightOf } from "./right-of.ts";
import { recalled, type Said } from "./said.ts";
import type { Segment } from "./segment.ts";
import { settleCharges } from "./settle-charges.ts";
import { isSign, isTerm, nearestTo, printedOf } from "./signs.ts";
import { fitsUnit, inMeasure, lastItem, type Subject, subjectOf } from "./subject.ts";
import { isReached, yearOfFigure } from "./which-year.ts";
import { withBracket } from "./with-bracket.ts";

/** What a figure counts. */
export interface Counted {
  /** Null where the words name nothing that the tables count. */
  readonly subject: Subject | null;
  readonly year: number;
  readonly isLoose: boolean;
  /** Whether 占 stands before it: what follows is a share of it. */
  readonly isBase: boolean;
  /** Whether 均 or 各 says it of each of several things. */
  readonly isEach: boolean;
  /** Whose words name in front of it. */
  readonly who: string;
  /** Whether words say that it is about disclosure: 其中涉及信息公开的9件. */
  readonly isOfDisclosure: boolean;
  /** What else it may count: one that fits is enough. */
  readonly others: readonly Subject[];
  /** Set where several figures have one name. */
  readonly shared: SharedName | null;
}

/** What is counted, where nothing more is said of it. */
export const plainlyCounted = (
  subject: Subject | null,
  year: number,
  isLoose: boolean,
  shared: SharedName | null = null,
): Counted => ({
  subject,
  year,
  isLoose,
  isBase: false,
  isEach: false,
  who: "",
  isOfDisclosure: false,
  others: NONE,
  shared,
});

const NONE: readonly Subject[] = [];

const isConcretely = (text: string, mark: Mark): boolean =>
  /^(?:具体|即$)/u.test(printedOf(text, mark));

const REST = /^(?:余|剩余|余下|剩下|尚余|仅余)$/u;
const CLOSED = new Set(["closed", "replied"]);

/** 办结314件，余15件: what is left of all when some are closed. */
function restOf({ subject, isPart }: Said, unit: string | null): Subject | null {
  const item = lastItem(subject);
  if (item === null || isPart || !CLOSED.has(item.aspect)) return null;
  const aspect = item.topic === "requests" ? "carriedOut" : "pending";
  const left: Subject = { items: [{ ...item, aspect }] };
  return fitsUnit(left, unit) ? left : null;
}

/** What stands for nothing new is what was spoken of last: 具体为316件, 上述155件案件. */
function meantBefore(
  { memory: { before, changed, said }, text, marks }: Segment,
  { at, left: { tail, context }, mark: { figure } }: FigurePlace,
): Subject | null {
  const { unit } = figure;
  // 自然人申请翻了一番，由4件增加到8件: of which both are told.
  const isFrom = isSign(nearestTo(tail)?.mark, "from") && isReached(marks, at);
  if (tail.some(({ is }) => is === "unknown" || is === "narrowing")) return null;
  const rest = said.at(-1);
  if (rest !== undefined && tail.some((mark) => REST.test(printedOf(text, mark)))) {
    return restOf(rest, unit);
  }
  const told = isLooseIn(text, context) ? null : subjectOf(namedIn(context), before);
  if (told !== null) return fitsUnit(told, unit) ? told : null;
  if (isLooseIn(text, context) && namedIn(context).aspects.length > 1) return null;
  if (before === null || !fitsUnit({ items: [before] }, unit)) return null;
  // 诉讼数量与上年持平，为9件.
  const isChanged = changed !== null && changed.counts === said.length;
  const isMeant =
    isFrom ||
    isChanged ||
    tail.some((mark) => isSign(mark, "aforesaid", "reach") || isConcretely(text, mark)) ||
    context.some(isTerm);
  return isMeant ? { items: [before] } : null;
}

const isFee = (topic: string | undefined): boolean =>
  topic === "charges" || topic?.startsWith("fees") === true;

/** 对7件申请收取信息处理费: what is counted is only those that paid. */
function isOfPayers({ marks, memory }: Segment, { items }: Subject, end: number): boolean {
  const isPlain = items.every(({ topic, aspect }) => topic === "requests" && aspect === "received");
  const next = marks
    .slice(end)
    .find((mark) => mark.is !== "filler" && !isSign(mark, "respectively"));
  return isPlain && ((next?.is === "topic" && isFee(next.means)) || isFee(memory.before?.topic));
}

/** Unknown words right before a figure are what it counts, whatever was named before them. */
function isOfUnknown({ clause, tail }: Left): boolean {
  const last = clause.findLastIndex(isTerm);
  const isNamed = last >= 0 || tail.some(isTerm);
  return isNamed && clause.slice(last + 1).some(({ is }) => is === "unknown");
}

/** The count that a figure of another year repeats, where only the year is named: 2021年为12件. */
function repeatedCount(
  { memory, marks }: Segment,
  { at, left: { tail, context } }: FigurePlace,
  named: Named,
): Said | null {
  const near = nearestTo(tail)?.mark;
  const isOfYear =
    near?.is === "year" ||
    isSign(near, "reach", "compare") ||
    (isSign(near, "from") && isReached(marks, at));
  if (!isOfYear || !isNothing(named) || context.some(isTerm) || isBodyCount(marks, at)) return null;
  return recalled(memory).findLast(({ isBase }) => !isBase) ?? null;
}

/** 与上年的244件相比，今年收到316件: what the figure of this year is said to count. */
function namedAhead({ marks, text, memory }: Segment, { at, left }: FigurePlace): Subject | null {
  const { mark } = nearestTo(left.tail) ?? {};
  const behind = marks.slice(at + 1);
  const next = behind.findIndex(({ is }) => is === "figure");
  const between = behind.slice(0, Math.max(next, 0));
  const isCompared = mark?.is === "year" && between.some((one) => isSign(one, "compare"));
  if (!isCompared || isLooseIn(text, between)) return null;
  const own = namedIn(between);
  return subjectOf(merged(own, rightOf(text, marks, at + 1 + next).named), memory.before);
}

const ASPECTS = new Set(["数字", "数据", "方面", "环节", "层面", "角度", "问题", "阶段", "步骤"]);

/** 依申请公开的三个数字: what is counted is no request. */
const isOfAspects = ({ text, marks }: Segment, { at, mark }: FigurePlace): boolean => {
  const next = marks[at + 1];
  return mark.figure.unit === "个" && next !== undefined && ASPECTS.has(printedOf(text, next));
};

/** What is counted, as far as its words and its measure go together. */
function subjectAt(
  segment: Segment,
  place: FigurePlace,
  named: Named,
  right: Right,
): Subject | null {
  const { left, mark } = place;
  const { unit } = mark.figure;
  const found = isNothing(named)
    ? (namedAhead(segment, place) ?? meantBefore(segment, place))
    : subjectOf(named, segment.memory.before);
  const charged = settleCharges(found, unit, segment);
  const subject = charged === null ? null : inMeasure(charged, unit);
  if (subject === null || !fitsUnit(subject, unit) || isOfAspects(segment, place)) return null;
  const isForeign = isNothing(right.named) && isOfUnknown(left);
  return isForeign || isOfPayers(segment, subject, right.end) ? null : subject;
}

/** 等, 及其他: what leaves a list open; not 其余8件为…. */
const isOpenList = (text: string, marks: readonly Mark[]): boolean =>
  marks.some(
    (mark, at) =>
      printedOf(text, mark) === "等" || (mark.means === "others" && isSign(marks[at - 1], "conj")),
  );

/** Whether what else is counted together is left open: 行政许可、行政处罚等12件, 不予公开、不予处理及其他12件. */
const hasMore = (
  { text, marks }: Segment,
  { at, left: { tail } }: FigurePlace,
  right: Right,
  subject: Subject | null,
): boolean =>
  subject !== null &&
  subject.items.length > 1 &&
  (isOpenList(text, tail) || isOpenList(text, marks.slice(at + 1, right.end)));

/** 经复议纠正、经法院判决纠正的21件: what is said twice is said of two, though one alone is named. */
function isSaidTwice(
  { marks }: Segment,
  { at, left: { tail } }: FigurePlace,
  right: Right,
  { topics, aspects }: Named,
): boolean {
  const [aspect] = aspects;
  if (topics.length !== 1 || aspect === undefined) return false;
  const said = [...tail, ...marks.slice(at + 1, right.end)];
  const isSame = ({ is, means }: Mark): boolean => is === "aspect" && means === aspect;
  const first = said.findIndex(isSame);
  return said.slice(first, said.findLastIndex(isSame)).some((mark) => isSign(mark, "conj"));
}

/** The words for whose something is, as they are printed. */
function whoIn(text: string, tail: readonly Mark[]): string {
  let who = "";
  for (const mark of tail) {
    const isWho = (mark.is === "filler" && mark.means === "who") || mark.means === "part";
    if (isWho) who += printedOf(text, mark);
  }
  return who;
}

const isPlainly = ({ aspects, applicants }: Named): boolean =>
  aspects.length + applicants.length === 0;

/** 这15件申请 tells nothing new. */
const isNewlyTelling = (mark: Mark): boolean => isTelling(mark) && !isSign(mark, "aforesaid");

/**
 * 结转15件，15件申请已答复: what is named only in general is what was told before with the same figure. Where none
 * was told, other figures may count some of them.
 */
function toldBefore({ memory }: Segment, { mark, left }: FigurePlace, right: Named) {
  if (!isPlainly(right) || right.topics.length !== 1 || left.tail.some(isNewlyTelling)) return null;
  const [topic] = right.topics;
  const told = memory.said.filter(
    ({ subject, isBase }) => !isBase && subject?.items.every((item) => item.topic === topic),
  );
  const { value, unit } = mark.figure;
  const same = told.findLast(({ figure }) => figure.value === value && figure.unit === unit);
  return told.length === 0 ? null : { same: same ?? null, all: told };
}

const CLOSED_REQUESTS: Subject = {
  items: [{ topic: "requests", aspect: "closed", applicant: null }],
};

/**
 * 收到2件申请，三件申请均由…, 这1973件申请: what means all that was told before, or all that were closed, though with
 * another figure; null where no word says so.
 */
function saidAgain(
  { text, marks }: Segment,
  { at, left: { tail } }: FigurePlace,
  right: Right,
  told: readonly Said[],
): { last: Said; others: Subject[]; isLoose: boolean } | null {
  const next = marks.slice(right.end, right.end + 2);
  const isAll = next.some(
    (mark) => isSign(mark, "each", "all") || /^逐/u.test(printedOf(text, mark)),
  );
  const last = told.at(-1);
  if (last === undefined || right.end === at + 1) return null;
  if (!isAll && !tail.some((mark) => isSign(mark, "aforesaid"))) return null;
  const earlier = told.slice(0, -1).flatMap(({ subject }) => subject ?? []);
  const isOfRequests = last.subject?.items.every(({ topic }) => topic === "requests") === true;
  return {
    last,
    others: isOfRequests ? [...earlier, CLOSED_REQUESTS] : earlier,
    isLoose: told.some(({ isLoose }) => isLoose),
  };
}

/** Whether words in front of a figure say which ones are meant: 办结的238件申请涉及土地、教育. */
const isDefinite = (text: string, tail: readonly Mark[], right: Right): boolean =>
  right.named.topics.length > 0 &&
  tail.some(({ is }) => is === "aspect") &&
  tail.slice(-1).some((mark) => printedOf(text, mark) === "的");

/** 自然人申请经办理后，予以公开742件: what the form counts of them, or of all. */
function ofBesides({ memory: { besides } }: Segment, subject: Subject | null): Subject[] {
  const isOfAll = subject?.items.every(
    ({ topic, aspect, applicant }) =>
      topic === "requests" && applicant === null && !ALL_REQUESTS.has(aspect),
  );
  if (besides === null || subject === null || isOfAll !== true) return [];
  return [{ items: subject.items.map((item) => ({ ...item, applicant: besides })) }];
}

/** 公民62件、企业8件、其他组织5件: all that the list has not named. */
function ofOtherOrganizations({ memory: { said } }: Segment, subject: Subject | null): Subject[] {
  const [item, ...more] = subject?.items ?? [];
  if (item?.applicant !== "otherOrg" || more.length > 0) return [];
  const named = new Set(
    said.flatMap(({ subject: one }) => one?.items ?? []).map(({ applicant }) => applicant),
  );
  const left = organizations.filter((one) => !named.has(one));
  return named.has("naturalPerson") && left.length > 1
    ? [{ items: left.map((applicant) => ({ ...item, applicant })) }]
    : [];
}

const ALL_REQUESTS = new Set(["received", "count", "new"]);

/** 申请集中在公安、住建两个部门，共12件: whether the clauses before name things, and who has only some of them. */
const isOfSomeOf = (text: string, context: readonly Mark[]): boolean =>
  namedIn(context).aspects.length === 0 && isLooseIn(text, context);

/** Reads what a figure counts from the words on both of its sides, and takes those behind it as read. */
export function countedAt(segment: Segment, place: FigurePlace): Counted {
  const { text, marks } = segment;
  const { tail, clause } = place.left;
  const right = rightOf(text, marks, place.at);
  const named = namedAround(segment, place.left, right.named);
  const own = yearOfFigure(segment, place);
  const counted = (
    subject: Subject | null,
    isLoose: boolean,
    year = own,
    others: readonly Subject[] = NONE,
  ): Counted => ({
    subject,
    year,
    isLoose,
    isBase: tail.some((one) => isSign(one, "share")),
    isEach: tail.some((one) => isSign(one, "each")),
    who: whoIn(text, tail),
    isOfDisclosure: tail.some((mark) => printedOf(text, mark).includes("信息公开")),
    others,
    shared: null,
  });
  const isLooseBefore = isLooseIn(text, isNothing(right.named) ? tail : clause);
  const last = isLooseBefore ? null : repeatedCount(segment, place, named);
  if (last !== null) return counted(last.subject, last.isLoose);
  const told = toldBefore(segment, place, right.named);
  if (told?.same != null) {
    segment.from = Math.max(segment.from, right.end);
    const { subject, isLoose, year } = told.same;
    return counted(subject, isLoose, year);
  }
  const again = told === null ? null : saidAgain(segment, place, right, told.all);
  if (again !== null) {
    segment.from = Math.max(segment.from, right.end);
    return counted(again.last.subject, again.isLoose, again.last.year, again.others);
  }
  const [others, ...rest] =
    isNothing(named) && isOthers(tail) ? othersOf(segment.memory, marks.slice(0, place.at)) : NONE;
  const found = others ?? subjectAt(segment, place, named, right);
  const subject = withBracket(found, segment, place.at);
  segment.from = Math.max(segment.from, right.end);
  const isLoose =
    isLooseBefore ||
    (right.isLoose && !isDefinite(text, tail, right)) ||
    told !== null ||
    (isNothing(named) && isOfSomeOf(text, place.left.context)) ||
    mayBeOther(segment, place, named, subject) ||
    place.at >= segment.narrowedFrom ||
    hasMore(segment, place, right, subject) ||
    isSaidTwice(segment, place, right, named);
  if (isSign(marks[right.end] ?? marks[place.at + 1], "within")) {
    segment.memory.besides = lastItem(subject)?.applicant ?? segment.memory.besides;
  }
  const open = others === undefined ? ofOtherOrganizations(segment, subject) : rest;
  const besides = ofBesides(segment, subject);
  return counted(subject, isLoose, own, besides.length === 0 ? open : [...open, ...besides]);
}
