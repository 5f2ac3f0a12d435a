import { shareReadings } from "./bases.ts";
import { isLooseIn } from "./loose.ts";
import type { Mark } from "./mark.ts";
import { isNothing, type Named, namedIn, nothingNamed } from "./named.ts";
import { conceptsOf, likeliestOf } from "./readings.ts";
import { meaningIn, rangeOf, type Segment, tell } from "./segment.ts";
import { isClauseEnd, isSign, isTerm, printedOf } from "./signs.ts";
import { type Item, lastItem, type Subject, subjectOf } from "./subject.ts";
import { isPast, settleCarried } from "./which-year.ts";

/** The rest of a clause, from a mark on; null where a figure stands in it, which then says how many. */
function restOfClause(marks: readonly Mark[], at: number): Mark[] | null {
  const rest = marks.slice(at + 1);
  const end = rest.findIndex((mark) => mark.is === "figure" || isClauseEnd(mark));
  if (end < 0) return rest;
  // 全部来源于自然人（286件）和组织（30件）: a list.
  if (isSign(rest[end], "open") && rest[end + 1]?.is === "figure") return null;
  return rest[end]?.is === "figure" ? null : rest.slice(0, end);
}

/** The clause up to a mark, as far as it is not read yet. */
function startOfClause({ marks, from }: Segment, at: number): Mark[] {
  const before = marks.slice(from, at);
  return before.slice(before.findLastIndex(isClauseEnd) + 1);
}

const together = (named: Named, before: Named): Named => ({
  topics: named.topics.length > 0 ? named.topics : before.topics,
  aspects: named.aspects,
  applicants: named.applicants.length > 0 ? named.applicants : before.applicants,
});

/** 除…外，未…: something is excepted from the zero. */
const isException = ({ text, marks }: Segment, at: number): boolean =>
  marks.slice(0, at).some((mark) => printedOf(text, mark).includes("除"));

/** 28个单位零申请: none of some bodies. */
const isOfBodies = ({ marks, from }: Segment, at: number): boolean => {
  const last = marks[from - 1];
  const isOfCount = last?.is === "figure" && /^[个家名人]$/u.test(last.figure.unit ?? "");
  return isOfCount && !marks.slice(from, at).some(isClauseEnd);
};

/** What may become of requests and of disputes. */
const OF_ANY = new Set(["received", "upheld", "corrected", "otherResult", "pending"]);

/** 未制发、未废止规范性文件: what the words name, of topics that stand further on where they name none. */
const withTopics = (named: Named, { topics }: Named): Named =>
  named.topics.length > 0 ? named : { ...named, topics };

/** What there is none of: named behind the word, before it, or in the clauses before. */
function namedByNone(
  { marks, from }: Segment,
  at: number,
  { rest, before }: { readonly rest: readonly Mark[]; readonly before: readonly Mark[] },
): Named {
  const said = namedIn(rest);
  const own = namedIn(before);
  const earlier = namedIn(marks.slice(from, at));
  // 诉讼方面，无一件被纠正: of what the clause before speaks of.
  const isOpen = said.aspects.every((aspect) => OF_ANY.has(aspect));
  if (!isNothing(said)) return together(together(said, own), isOpen ? earlier : nothingNamed);
  return isNothing(own) ? earlier : own;
}

/** 信访类791件，重复类276件，其他情形未发生: the others of a list. */
const isRestOfList = ({ memory: { said } }: Segment, { items }: Subject): boolean =>
  said.length > 0 && items.some(({ aspect }) => aspect === "other.other");

/** 零复议、零诉讼: what the next word for none is said of has a turn of its own. */
function upToNextNone(rest: readonly Mark[] | null): readonly Mark[] | null {
  const next = rest?.findIndex((mark) => isSign(mark, "none")) ?? -1;
  const isListed = next > 1 && isSign(rest?.[next - 1], "conj");
  return isListed && rest !== null ? rest.slice(0, next - 1) : rest;
}

/** Reads 未发生行政复议, 无上年结转申请, 行政强制决定为零: words that state a zero. */
export function readNone(segment: Segment, at: number): void {
  const { marks, memory, text } = segment;
  const mark = marks[at];
  const all = restOfClause(marks, at);
  const rest = upToNextNone(all);
  if (mark === undefined || all === null || rest === null || isException(segment, at)) return;
  if (isOfBodies(segment, at)) return;
  const before = startOfClause(segment, at);
  if (isLooseIn(text, rest) || rest.some((one) => isSign(one, "all", "none"))) return;
  if (isNothing(namedIn(rest)) && isLooseIn(text, before)) return;
  const named = withTopics(namedByNone(segment, at, { rest, before }), namedIn(all));
  const subject = subjectOf(settleCarried(named, isPast(before, segment)), memory.before);
  if (subject === null || isRestOfList(segment, subject)) return;
  const meaning = meaningIn(segment);
  const quantities = subject.items.flatMap((item) => likeliestOf(item, meaning));
  if (quantities.length === 0) return;
  const last = rest.findLast(isTerm) ?? mark;
  tell(segment, {
    kind: "absence",
    evidence: rangeOf({ start: mark.start, end: Math.max(mark.end, last.end) }),
    figure: null,
    concepts: conceptsOf(subject, meaning),
    quantities,
    readings: quantities.map((of) => ({ op: "quantity", of })),
  });
  // 无结转件。个人申请8件: what there is none of is not what the next sentence counts.
  const item = lastItem(subject);
  if (item?.aspect.startsWith("carried") !== true) memory.before = item ?? memory.before;
}

/** 全部收到 and 均为新收 say nothing of what became of the requests. */
const OF_ALL = new Set(["received", "new", "carried"]);

/** 上年结转的13件已全部办结: of those alone. */
const isOfSome = (last: Item | null): boolean =>
  last?.topic === "requests" && (last.applicant !== null || last.aspect.startsWith("carried"));

/** Reads 均予以公开, 全部办结, 均由自然人提出: words that state a share of the whole. */
export function readAll(segment: Segment, at: number): void {
  const { marks, memory, text } = segment;
  const mark = marks[at];
  const rest = restOfClause(marks, at);
  if (mark === undefined || rest === null || isSign(marks[at - 1], "open")) return;
  const said = namedIn(rest);
  const isTold = said.applicants.length > 0 || said.aspects.some((aspect) => !OF_ALL.has(aspect));
  if (!isTold || rest.some((one) => isSign(one, "none", "all", "each"))) return;
  const before = startOfClause(segment, at);
  const counted = lastItem(memory.said.at(-1)?.subject ?? null);
  const last = counted ?? memory.before;
  const subject = subjectOf(together(said, namedIn(before)), last);
  if (subject === null) return;
  const meaning = meaningIn(segment);
  const readings = shareReadings(subject, null, meaning);
  if (readings.length === 0) return;
  tell(segment, {
    kind: "absolute",
    evidence: rangeOf(mark),
    figure: null,
    concepts: conceptsOf(subject, meaning),
    readings,
    isLoose:
      isLooseIn(text, rest) ||
      isLooseIn(text, before) ||
      isOfSome(counted) ||
      memory.said.at(-1)?.isLoose === true,
  });
}
