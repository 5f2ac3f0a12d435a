import type { Claim } from "./claim.ts";
import type { Counted } from "./counted.ts";
import type { FigureMark } from "./mark.ts";
import { conceptsOf, expressionsOf, likeliestOf, type Meaning } from "./readings.ts";
import type { Said } from "./said.ts";
import { meaningIn, rangeOf, type Segment, tell } from "./segment.ts";
import { isRemedy, isSameSubject, lastItem, type Subject } from "./subject.ts";

const OF_ALL = new Set(["received", "count", "new", "due", "closed", "replied", "handled"]);

const DISCLOSED = new Set(["granted", "disclosed", "partial"]);

/** Of requests that were refused, say, those that were repeated are not all that were. */
function isOfSome(whole: Said | null, subject: Subject | null): boolean {
  const of = lastItem(whole?.subject ?? null);
  if (of?.topic !== "requests" || subject === null || OF_ALL.has(of.aspect)) return false;
  // 公开类823件，其中全部公开605件，部分公开218件.
  if (of.aspect === "openly" && subject.items.every(({ aspect }) => DISCLOSED.has(aspect)))
    return false;
  return subject.items.some(
    ({ topic, aspect }) =>
      topic === "requests" &&
      aspect !== of.aspect &&
      !aspect.startsWith(`${of.aspect}.`) &&
      !(aspect === "repeat" && of.aspect === "notProcessed"),
  );
}

/** Remembers a count, so that later words can refer to it. */
function remember({ memory }: Segment, said: Said): void {
  if (!memory.isInBracket) memory.inBrackets.length = 0;
  memory.said.push(said);
  memory.before = lastItem(said.subject) ?? memory.before;
  if (!said.isPart) memory.whole = said;
}

const RECEIVED = new Set(["received", "count", "new"]);

type Told = Pick<Claim, "kind" | "concepts" | "quantities" | "readings">;

/**
 * The kind, concepts and readings of a count that the tables may hold.
 *
 * What may be read in more ways states no fact, but for requests received: a form has a row for the new ones.
 */
function claimed(
  subject: Subject,
  meaning: Meaning,
  { figure, isEach, isPart }: Pick<Said, "figure" | "isPart"> & Pick<Counted, "isEach">,
): Told {
  const { items } = subject;
  const concepts = conceptsOf(subject, meaning);
  const readings = expressionsOf(subject, meaning);
  const isJoint = items.length > 1;
  // 复议、诉讼共12件 is their sum; 均为3件 and 均为零 are said of each.
  if (isJoint && !isEach && figure.value !== 0) {
    return { kind: "sum", concepts, quantities: [], readings };
  }
  const isOpen = readings.length > 1 && !items.every(({ aspect }) => RECEIVED.has(aspect));
  const quantities = (isOpen ? [] : items).flatMap((item) => {
    const own = likeliestOf(item, meaning);
    return own.length === 1 ? own : [];
  });
  return {
    kind: isPart ? "part" : "quantity",
    concepts,
    quantities: quantities.length === items.length ? quantities : [],
    readings: isJoint ? quantities.map((of) => ({ op: "quantity", of })) : readings,
  };
}

/** Makes what was told of a count loose. */
function loosen({ claims }: Segment, { figure }: Said): void {
  const at = claims.findLastIndex(({ evidence }) => evidence.start === figure.start);
  const claim = claims[at];
  if (claim !== undefined) claims[at] = { ...claim, isLoose: true };
}

/** 县政府收到42件，各部门收到274件: whose they are makes each of two unlike counts of one thing a part. */
function contrasted({ memory }: Segment, said: Said): readonly Said[] {
  if (said.who === "") return [];
  return memory.said.filter(
    (one) =>
      one.who !== "" &&
      one.who !== said.who &&
      one.year === said.year &&
      one.isPart === said.isPart &&
      one.figure.unit === said.figure.unit &&
      one.figure.value !== said.figure.value &&
      one.subject !== null &&
      isSameSubject(one.subject, said.subject),
  );
}

/** 行政诉讼86件，其中涉及信息公开的9件: the whole is of all matters, and the part what the form counts. */
function ofDisclosure({ memory: { whole, isListing } }: Segment, counted: Counted): Counted {
  const [item] = whole?.subject?.items ?? [];
  const isOfAll = isListing && counted.isOfDisclosure && item !== undefined && isRemedy(item);
  return isOfAll ? { ...counted, subject: whole?.subject ?? null } : counted;
}

/** What is told of what the tables do not count. */
const unknownCount = (isPart: boolean): Told => ({
  kind: isPart ? "part" : "quantity",
  concepts: [],
  quantities: [],
  readings: [],
});

/** Tells what a figure counts, and remembers it. */
export function tellCount(segment: Segment, mark: FigureMark, read: Counted): void {
  const { memory } = segment;
  const { figure } = mark;
  const counted = ofDisclosure(segment, read);
  if (counted !== read && memory.whole !== null) loosen(segment, memory.whole);
  const { subject, year, isBase, who, shared } = counted;
  // Behind a semicolon the list goes on with what has no name of its own.
  if (memory.isOldList && (subject !== null || figure.unit !== memory.whole?.figure.unit)) {
    memory.isListing = false;
  }
  const isPart = memory.isListing;
  const said: Said = { figure, subject, year, isPart, isLoose: false, isBase, who, isSum: false };
  const contrast = contrasted(segment, said);
  for (const one of contrast) loosen(segment, one);
  const isLoose =
    counted.isLoose || contrast.length > 0 || (isPart && isOfSome(memory.whole, subject));
  const told =
    subject === null
      ? unknownCount(isPart)
      : claimed(subject, meaningIn(segment, year), { figure, isEach: counted.isEach, isPart });
  remember(segment, isLoose ? { ...said, isLoose } : said);
  const also = counted.others.flatMap((other) => expressionsOf(other, meaningIn(segment, year)));
  tell(segment, {
    kind: told.kind,
    evidence: rangeOf(mark),
    figure,
    concepts: told.concepts,
    quantities: told.quantities,
    readings: also.length === 0 ? told.readings : [...told.readings, ...also],
    isLoose,
    shared,
  });
}
