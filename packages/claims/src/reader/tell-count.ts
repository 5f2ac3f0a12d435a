import type { Claim } from "./claim.ts";
import type { Counted } from "./counted.ts";
import type { FigureMark } from "./mark.ts";
import { conceptsOf, expressionsOf, likeliestOf, type Meaning } from "./readings.ts";
import type { Said } from "./said.ts";
import { meaningIn, rangeOf, type Segment, tell } from "./segment.ts";
import { lastItem, type Subject } from "./subject.ts";

const OF_ALL = new Set(["received", "count", "new", "closed", "replied", "handled"]);

/** Of requests that were refused, say, those that were repeated are not all that were. */
function isOfSome(whole: Said | null, subject: Subject | null): boolean {
  const of = lastItem(whole?.subject ?? null);
  if (of?.topic !== "requests" || subject === null || OF_ALL.has(of.aspect)) return false;
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

/**
 * The kind, concepts and readings of a count that the tables may hold.
 *
 * What may be read in more ways states no fact, but for requests received: a form has a row for the new ones.
 */
function claimed(
  subject: Subject,
  meaning: Meaning,
  { figure, isEach, isPart }: Pick<Said, "figure" | "isPart"> & Pick<Counted, "isEach">,
): Pick<Claim, "kind" | "concepts" | "quantities" | "readings"> {
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

/** Tells what a figure counts, and remembers it. */
export function tellCount(segment: Segment, mark: FigureMark, counted: Counted): void {
  const { memory } = segment;
  const { figure } = mark;
  const { subject, year, isBase, isEach, others = [] } = counted;
  // Behind a semicolon the list goes on with what has no name of its own.
  if (memory.isOldList && (subject !== null || figure.unit !== memory.whole?.figure.unit)) {
    memory.isListing = false;
  }
  const isPart = memory.isListing;
  const isLoose = counted.isLoose || (isPart && isOfSome(memory.whole, subject));
  const what =
    subject === null
      ? ({ kind: isPart ? "part" : "quantity" } as const)
      : claimed(subject, meaningIn(segment, year), { figure, isEach, isPart });
  remember(segment, { figure, subject, year, isPart, isLoose, isBase });
  const more = others.flatMap((other) => expressionsOf(other, meaningIn(segment, year)));
  const readings = "readings" in what ? [...what.readings, ...more] : more;
  tell(segment, { ...what, readings, evidence: rangeOf(mark), figure, isLoose });
}
