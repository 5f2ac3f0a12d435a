import type { FiguredText } from "../figured-text.ts";
import type { Claim } from "./claim.ts";
import { narrowedFrom } from "./loose.ts";
import type { Mark, StopMark } from "./mark.ts";
import { readCount } from "./read-count.ts";
import { readPercentage } from "./read-percentage.ts";
import { readPoints } from "./read-points.ts";
import { readWordForGrowth } from "./read-word-for-growth.ts";
import { readAll, readNone } from "./read-words.ts";
import { readYears } from "./read-years.ts";
import { emptyMemory, enterSentence } from "./said.ts";
import { scan } from "./scan.ts";
import type { Segment } from "./segment.ts";
import { figureAt, isClauseEnd, isSign } from "./signs.ts";

// How prose is read:
//
// 1. Words are data: `../words` says what each wording means, and nothing else of the language is in code.
// 2. `scan` divides a text into marks: at each place the longest word that is known, a figure, a year, or unknown.
// 3. Sentences, and their parts between semicolons, are read figure by figure, from left to right.
// 4. What a figure counts is named in its clause (`leftOf`), in the words right behind it (`rightOf`), or was spoken
//    of before (`Memory`): 收到申请316件，其中予以公开71件，占22.5%.
// 5. Names become an item (topic, aspect, applicant), and by `topics` the concepts that the report's form has.
// 6. Words may be read in several ways, 收到 with or without those carried over: all readings are kept, and one that
//    fits is enough.
// 7. Unknown words may narrow what is counted. The claim is loose then: it can agree, and is never called wrong.
// 8. A figure that no known words explain claims nothing of the tables.

/** 现将2023年政府信息公开工作年度报告公布如下: what the text of a report begins with. */
const ANNOUNCES = /现将|公布|编制/u;

/** What a text is read with. */
export interface ReadingContext {
  readonly reportYear: number;
  /** The concepts that the report's form has. */
  readonly known: ReadonlySet<string>;
  /** What the report's own body is called, the longer names first. */
  readonly names: readonly string[];
}

/** Parts marks behind each stop of a kind; of any kind where none is given. */
function partedBy(marks: readonly Mark[], kind?: StopMark["means"]): Mark[][] {
  const parts: Mark[][] = [[]];
  for (const mark of marks) {
    parts.at(-1)?.push(mark);
    if (mark.is === "stop" && (kind === undefined || mark.means === kind)) parts.push([]);
  }
  return parts.filter(({ length }) => length > 0);
}

const PERCENTAGES = new Set(["%", "倍"]);
const POINTS = new Set(["个百分点", "百分点"]);

function readFigure(segment: Segment, at: number): void {
  const unit = figureAt(segment.marks, at)?.figure.unit ?? "";
  if (POINTS.has(unit)) readPoints(segment, at);
  else if (PERCENTAGES.has(unit)) readPercentage(segment, at);
  else readCount(segment, at);
}

/** Whether the words before a bracket have a figure of their own: not 第三方权益（12件）, which gives it inside. */
function isBehindFigure(marks: readonly Mark[], at: number): boolean {
  const before = marks.slice(0, at);
  const from = before.findLastIndex((mark) => isClauseEnd(mark) || isSign(mark, "conj"));
  return before.slice(from + 1).some(({ is }) => is === "figure");
}

/** Begins and ends lists of parts; what brackets list is not referred to behind them. */
function followLists({ memory, text, marks }: Segment, mark: Mark, at: number): void {
  const isColon = isSign(mark, "clause") && /[：:]/u.test(text.charAt(mark.start));
  const isOpen = isSign(mark, "open") && isBehindFigure(marks, at);
  if (isColon || isOpen || isSign(mark, "ofWhich")) {
    memory.isListing = memory.whole !== null;
    memory.isOldList = false;
  }
  if (isSign(mark, "open")) {
    memory.opened = memory.said.length;
    memory.beforeBracket = isOpen ? memory.before : null;
    memory.isInBracket = true;
  }
  if (isSign(mark, "close")) {
    memory.isInBracket = false;
    memory.isListing = false;
    memory.before = memory.beforeBracket ?? memory.before;
    memory.inBrackets.push(...memory.said.slice(memory.opened));
    if (memory.opened > 0) memory.said.length = Math.min(memory.said.length, memory.opened);
  }
}

/** Nobody writes so many words without a full stop; what refers to them would take the square of the time. */
const MOST_MARKS = 400;

/** A sentence beyond all measure, in stretches that end with a clause where one ends. */
function inStretches(sentence: readonly Mark[]): Mark[][] {
  const stretches: Mark[][] = [];
  for (let from = 0; from < sentence.length; ) {
    const most = sentence.slice(from, from + MOST_MARKS);
    const isRest = from + most.length === sentence.length;
    const end = isRest ? most.length : most.findLastIndex(isClauseEnd) + 1;
    const stretch = most.slice(0, end > 1 ? end : most.length);
    stretches.push(stretch);
    from += stretch.length;
  }
  return stretches;
}

/** Reads a sign that stands for a figure. */
function readSign(segment: Segment, mark: Mark, at: number): void {
  if (isSign(mark, "none")) readNone(segment, at);
  else if (isSign(mark, "all", "each")) readAll(segment, at);
  else if (isSign(mark, "double", "quadruple", "equal")) readWordForGrowth(segment, at);
}

function readSegment(segment: Segment): void {
  const { marks, memory } = segment;
  // What is planned, and what is a limit, counts nothing: 力争办结率达到100%.
  let isPlan = false;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    if (mark?.is === "sign") {
      if (isSign(mark, "plan")) isPlan = true;
      followLists(segment, mark, at);
      if (isSign(mark, "increase")) memory.trend = "increase";
      if (isSign(mark, "decrease")) memory.trend = "decrease";
      if (!isPlan && at >= segment.from) readSign(segment, mark, at);
    } else if (mark?.is === "figure" && !isPlan && at >= segment.from) readFigure(segment, at);
  }
}

/**
 * Reads what the figures of a text claim, and its words for all and none, in the order of the text.
 *
 * It never guesses: a figure that no known words explain claims nothing.
 */
export const readText = ({ masked, figures }: FiguredText, context: ReadingContext): Claim[] =>
  readMarks(masked, scan(masked, figures, context), context);

/** Reads what the figures of a (masked) text claim, by its marks. */
export function readMarks(
  text: string,
  all: readonly Mark[],
  { reportYear, known }: Pick<ReadingContext, "reportYear" | "known">,
): Claim[] {
  const memory = emptyMemory();
  const claims: Claim[] = [];
  const years = new Set<number>();
  const sentences = partedBy(all, "sentence").flatMap(inStretches);
  const isAnnouncing = ANNOUNCES.test(text);
  for (const sentence of sentences) {
    enterSentence(memory);
    for (const [index, marks] of partedBy(sentence).entries()) {
      const start = marks[0]?.start ?? 0;
      const range = { start, length: (marks.at(-1)?.end ?? start) - start };
      memory.isOldList = memory.isListing;
      const segment: Segment = {
        text,
        marks,
        range,
        reportYear,
        known,
        memory,
        claims,
        isAnnouncing,
        narrowedFrom: narrowedFrom(marks),
        from: 0,
      };
      readYears(segment, index === 0, years);
      readSegment(segment);
    }
  }
  // The years of a segment are read before its figures, which may be of them.
  return claims.sort((one, other) => one.evidence.start - other.evidence.start);
}
