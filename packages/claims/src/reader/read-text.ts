import type { FiguredText } from "../figured-text.ts";
import type { Claim } from "./claim.ts";
import { readWordForGrowth } from "./read-change.ts";
import { readCount } from "./read-count.ts";
import { readPercentage, readPoints } from "./read-share.ts";
import { readAll, readNone } from "./read-words.ts";
import { readYears } from "./read-year.ts";
import { emptyMemory, type Memory } from "./said.ts";
import { type Mark, scan } from "./scan.ts";
import type { Segment } from "./state.ts";
import { figureAt, isSign } from "./stretch.ts";

/** What a text is read with. */
export interface ReadingContext {
  readonly reportYear: number;
  /** The concepts that the report's form has. */
  readonly known: ReadonlySet<string>;
}

/** The marks of each sentence; its semicolons part it further. */
function sentencesOf(marks: readonly Mark[]): Mark[][] {
  const sentences: Mark[][] = [[]];
  for (const mark of marks) {
    sentences.at(-1)?.push(mark);
    if (mark.is === "stop" && mark.means === "sentence") sentences.push([]);
  }
  return sentences.filter(({ length }) => length > 0);
}

function segmentsOf(sentence: readonly Mark[]): Mark[][] {
  const segments: Mark[][] = [[]];
  for (const mark of sentence) {
    segments.at(-1)?.push(mark);
    if (mark.is === "stop") segments.push([]);
  }
  return segments.filter(({ length }) => length > 0);
}

const PER_CENT = new Set(["%", "倍"]);
const POINTS = new Set(["个百分点", "百分点"]);

function readFigureAt(segment: Segment, at: number): void {
  const unit = figureAt(segment.marks, at)?.figure.unit ?? "";
  if (POINTS.has(unit)) readPoints(segment, at);
  else if (PER_CENT.has(unit)) readPercentage(segment, at);
  else readCount(segment, at);
}

/** Whether the words from here to the figure only plan it, or set a limit. */
const isPlanned = ({ marks, from }: Segment, at: number): boolean =>
  marks.slice(from, at).some((mark) => isSign(mark, "plan"));

/** Begins and ends lists of parts; what brackets list is not referred to behind them. */
function readList({ memory, text }: Segment, mark: Mark): void {
  const isColon = isSign(mark, "clause") && /[：:]/u.test(text.charAt(mark.start));
  if (isColon || isSign(mark, "ofWhich", "open")) {
    memory.isListing = memory.whole !== null;
    memory.isOldList = false;
  }
  if (isSign(mark, "open")) memory.opened = memory.said.length;
  if (isSign(mark, "close")) {
    memory.isListing = false;
    if (memory.opened > 0) memory.said.length = Math.min(memory.said.length, memory.opened);
  }
}

function readSegment(segment: Segment): void {
  const { marks } = segment;
  let isPlan = false;
  for (const [at, mark] of marks.entries()) {
    if (isSign(mark, "plan")) isPlan = true;
    readList(segment, mark);
    if (isSign(mark, "increase")) segment.memory.trend = "increase";
    if (isSign(mark, "decrease")) segment.memory.trend = "decrease";
    if (isPlan || at < segment.from) continue;
    if (mark.is === "figure") {
      if (!isPlanned(segment, at)) readFigureAt(segment, at);
    } else if (isSign(mark, "none")) readNone(segment, at);
    else if (isSign(mark, "all", "each")) readAll(segment, at);
    else if (isSign(mark, "double", "quadruple", "equal")) readWordForGrowth(segment, at);
  }
}

function enterSentence(memory: Memory): void {
  memory.frameYear = null;
  if (memory.said.some(({ subject }) => subject !== null)) memory.past = memory.said;
  memory.said = [];
  memory.share = null;
  memory.printedShare = { own: null, past: null };
  memory.changed = null;
  memory.growth = null;
  memory.whole = null;
  memory.isListing = false;
  memory.opened = 0;
  memory.applicant = null;
  memory.trend = null;
}

/**
 * Reads what the figures of a text claim, and its words for all and none, in the order of the text.
 *
 * It never guesses: a figure that no known words explain claims nothing.
 */
export function readText(
  { masked, figures }: FiguredText,
  { reportYear, known }: ReadingContext,
): Claim[] {
  const marks = scan(masked, figures, reportYear);
  const memory = emptyMemory();
  const claims: Claim[] = [];
  const years = new Set<number>();
  for (const sentence of sentencesOf(marks)) {
    enterSentence(memory);
    for (const part of segmentsOf(sentence)) {
      const [first] = part;
      const last = part.at(-1);
      if (first === undefined || last === undefined) continue;
      const range = { start: first.start, length: last.end - first.start };
      memory.isOldList = memory.isListing;
      const segment: Segment = {
        text: masked,
        marks: part,
        range,
        reportYear,
        known,
        memory,
        claims,
        from: 0,
      };
      readYears(segment, part === sentence || first === sentence[0], years);
      readSegment(segment);
    }
  }
  return claims;
}
