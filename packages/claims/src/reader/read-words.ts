import { shareReadings } from "./bases.ts";
import { isLooseIn, settleCarried, yearIn } from "./read-count.ts";
import type { Mark } from "./scan.ts";
import { meaningOf, rangeOf, type Segment, tell, yearOfSegment } from "./state.ts";
import { isSign, isTerm } from "./stretch.ts";
import { conceptsOf, isNothing, type Named, namedIn, readingsOf, subjectOf } from "./subject.ts";

const ENDS = ["clause", "open", "close"];

/** The rest of a clause, from a mark on; null where a figure stands in it, which then says how many. */
function restOfClause(marks: readonly Mark[], at: number): Mark[] | null {
  const rest: Mark[] = [];
  for (const mark of marks.slice(at + 1)) {
    if (mark.is === "figure") return null;
    if (isSign(mark, ...ENDS)) break;
    rest.push(mark);
  }
  return rest;
}

/** The clause up to a mark, and the one before where a colon joins it. */
function startOfClause({ marks, from }: Segment, at: number): Mark[] {
  const before = marks.slice(from, at);
  const end = before.findLastIndex((mark) => isSign(mark, ...ENDS));
  return before.slice(end + 1);
}

const together = (named: Named, before: Named): Named => ({
  topics: named.topics.length > 0 ? named.topics : before.topics,
  aspects: named.aspects.length > 0 ? named.aspects : before.aspects,
  applicants: named.applicants.length > 0 ? named.applicants : before.applicants,
});

const isException = (segment: Segment, at: number): boolean =>
  segment.marks
    .slice(0, at)
    .some(({ start, end }) => segment.text.slice(start, end).includes("除"));

/** Reads 未发生行政复议, 无上年结转申请, 行政强制决定为零: words that state a zero. */
export function readNone(segment: Segment, at: number): void {
  const { marks, memory, reportYear } = segment;
  const mark = marks[at];
  const rest = restOfClause(marks, at);
  if (mark === undefined || rest === null || isException(segment, at)) return;
  const before = startOfClause(segment, at);
  if (isLooseIn(segment.text, rest) || rest.some((one) => isSign(one, "all", "none"))) return;
  const said = namedIn(rest);
  if (isNothing(said) && isLooseIn(segment.text, before)) return;
  const own = isNothing(said) ? namedIn(before) : null;
  const context =
    own !== null && isNothing(own) ? namedIn(marks.slice(segment.from, at)) : (own ?? said);
  const wide = own === null ? together(context, { ...namedIn(before), aspects: [] }) : context;
  const named = settleCarried(wide, yearIn(before), reportYear);
  const isReceived = named.aspects.length === 0 && named.topics.length === 0;
  const subject =
    isReceived && named.applicants.length === 0 ? null : subjectOf(named, memory.before);
  if (subject === null) return;
  const year = yearOfSegment(segment);
  const meaning = meaningOf(segment, year);
  const quantities = subject.items.flatMap((item) => {
    const [first = []] = readingsOf(item, meaning);
    return first;
  });
  if (quantities.length === 0) return;
  const last = rest.findLast(isTerm) ?? mark;
  const end = Math.max(mark.end, last.end);
  tell(segment, {
    kind: "absence",
    evidence: { start: mark.start, length: end - mark.start },
    figure: null,
    concepts: conceptsOf(subject, meaning),
    quantities,
    readings: quantities.map((of) => ({ op: "quantity", of })),
  });
  memory.before = subject.items.at(-1) ?? memory.before;
}

/** Reads 均予以公开, 全部办结, 均由自然人提出: words that state a share of the whole. */
export function readAll(segment: Segment, at: number): void {
  const { marks, memory } = segment;
  const mark = marks[at];
  const rest = restOfClause(marks, at);
  if (mark === undefined || rest === null || isSign(marks[at - 1], "open")) return;
  const said = namedIn(rest);
  const before = startOfClause(segment, at);
  const isTold =
    said.applicants.length > 0 ||
    said.aspects.some((aspect) => !["received", "new", "carried"].includes(aspect));
  if (!isTold || rest.some((one) => isSign(one, "none", "all", "each"))) return;
  const own = namedIn(before);
  const last = memory.said.at(-1)?.subject?.items.at(-1) ?? memory.before;
  const topics = said.topics.length > 0 ? said.topics : own.topics;
  const applicants = said.applicants.length > 0 ? said.applicants : own.applicants;
  const subject = subjectOf({ ...said, topics, applicants }, last);
  if (subject === null) return;
  const year = yearOfSegment(segment);
  const meaning = meaningOf(segment, year);
  const readings = shareReadings(subject, null, meaning);
  if (readings.length === 0) return;
  tell(segment, {
    kind: "absolute",
    evidence: rangeOf(mark),
    figure: null,
    concepts: conceptsOf(subject, meaning),
    readings,
    isLoose: isLooseIn(segment.text, rest) || isLooseIn(segment.text, before),
  });
}
