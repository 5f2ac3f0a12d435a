import type { PrintedFigure } from "@gongkai/core";
import { wordAt } from "../words/vocabulary.ts";
import type { WordGroup } from "../words/word-group.ts";
import { daysIn, yearsIn } from "./dates-in.ts";
import type { Mark, StopMark, WordMark, YearMark } from "./mark.ts";
import { isSign } from "./signs.ts";

const STOPS = new Map<string, StopMark["means"]>([
  ["。", "sentence"],
  ["！", "sentence"],
  ["？", "sentence"],
  ["!", "sentence"],
  ["?", "sentence"],
  ["\n", "sentence"],
  ["；", "semicolon"],
  [";", "semicolon"],
]);

const SPACE = /\s/u;

/** Signs of one character that end other words: 集中, 提高 and 成都 hold none. */
const INSIDE = new Set(["within", "more", "fewer", "all", "increase", "decrease"]);

const isInsideWord = ({ is, means, start, end }: Mark): boolean =>
  is === "sign" && end - start === 1 && INSIDE.has(means);

const LAST_WITH_CHANNELS = 2018;

/** Forms before 2019 count requests by the channel that they came by; later ones do not. */
const isIn = ({ is, means }: WordGroup, hasChannels: boolean): WordMark["is"] =>
  hasChannels && means.startsWith("channel:") ? "applicant" : is;

/** What is found in a text before its words are looked up, by where it begins. */
interface Found {
  readonly figures: ReadonlyMap<number, PrintedFigure>;
  readonly years: ReadonlyMap<number, YearMark>;
  readonly days: ReadonlyMap<number, WordMark>;
  readonly hasChannels: boolean;
  /** The names of the report's own body, the longer ones first. */
  readonly names: readonly string[];
}

/** Where a name of the report's own body ends that begins at a place; -1 where none does. */
function nameEnd(text: string, at: number, names: readonly string[]): number {
  const name = names.find((one) => text.startsWith(one, at));
  return name === undefined ? -1 : at + name.length;
}

/** The figure, stop, word or year that begins at a place: of a word and another the longer. */
function markAt(
  text: string,
  at: number,
  { figures, years, days, hasChannels, names }: Found,
): Mark | null {
  const day = days.get(at);
  if (day !== undefined) return day;
  const figure = figures.get(at);
  const word = wordAt(text, at);
  // 两项合计 and 三类决定 are words, though 两项 and 三类 alone count something.
  if (figure !== undefined && (word === null || word.end < at + figure.length)) {
    const end = at + figure.length;
    return { is: "figure", means: "", figure, start: at, end };
  }
  const stop = STOPS.get(text.charAt(at));
  if (stop !== undefined) return { is: "stop", means: stop, start: at, end: at + 1 };
  const year = years.get(at);
  const end = nameEnd(text, at, names);
  if (end > Math.max(word?.end ?? at, year?.end ?? at)) {
    return { is: "filler", means: "who", start: at, end };
  }
  if (word !== null && (year === undefined || word.end > year.end)) {
    const { group, end } = word;
    return { is: isIn(group, hasChannels), means: group.means, start: at, end };
  }
  return year ?? null;
}

/** Whether two words may divide a text elsewhere: not before figures, stops and punctuation. */
const isWord = (mark: Mark | null): boolean =>
  mark === null || (mark.is !== "figure" && mark.is !== "stop" && mark.means !== "clause");

/** A mark, and the one behind it. */
interface Pair {
  readonly mark: Mark;
  readonly next: Mark | null;
}

/**
 * A word and the one behind it, or a shorter word where it and the next reach further.
 *
 * 在办结的 is 在 and 办结, and not 在办 and a rest; 加上年结转 is 加 and 上年结转.
 */
function furthestPair(text: string, mark: Mark, found: Found): Pair {
  const { start, end } = mark;
  let best: Pair = { mark, next: markAt(text, end, found) };
  if (mark.is === "figure" || mark.is === "year" || mark.is === "stop" || !isWord(best.next)) {
    return best;
  }
  let furthest = best.next?.end ?? end;
  for (let most = end - 1; most > start; ) {
    const word = wordAt(text, start, most);
    if (word === null) break;
    most = word.end - 1;
    const next = markAt(text, word.end, found);
    if (next === null || next.end <= furthest) continue;
    furthest = next.end;
    const is = isIn(word.group, found.hasChannels);
    best = { mark: { is, means: word.group.means, start, end: word.end }, next };
  }
  return best;
}

const PLUS = /^[+＋]$/u;
const MINUS = /^[-−－–]$/u;

/** 新收316件+结转13件 adds up; 同比+13.2% is a growth. */
function isAddition(text: string, { start, end }: Mark, last: Mark | undefined, found: Found) {
  if (!PLUS.test(text.slice(start, end))) return false;
  return last?.is === "figure" || !found.figures.has(end);
}

const asConjunction = ({ start, end }: Mark): Mark => ({ is: "sign", means: "conj", start, end });

/** 同比-5.1%, （-5.1%）: a decline, and no range. */
function isMinus(text: string, at: number, last: Mark | undefined, { figures }: Found): boolean {
  const isBehindSign =
    last !== undefined && (isSign(last, "compare", "open", "clause") || isSign(last, "conj"));
  return isBehindSign && last.end === at && figures.has(at + 1) && MINUS.test(text.charAt(at));
}

/**
 * Divides a (masked) text into words, figures, years and what is known of none of them, from its first to its
 * last character.
 */
export function scan(
  text: string,
  figures: readonly PrintedFigure[],
  { reportYear, names }: { readonly reportYear: number; readonly names: readonly string[] },
): Mark[] {
  const found: Found = {
    figures: new Map(figures.map((figure) => [figure.start, figure])),
    years: yearsIn(text, reportYear),
    days: daysIn(text),
    hasChannels: reportYear <= LAST_WITH_CHANNELS,
    names,
  };
  const marks: Mark[] = [];
  let unknown: number | null = null;
  const close = (end: number): void => {
    if (unknown !== null) marks.push({ is: "unknown", means: "", start: unknown, end });
    unknown = null;
  };
  let next: Mark | null = null;
  for (let at = 0; at < text.length; ) {
    const longest: Mark | null = next ?? markAt(text, at, found);
    const pair: Pair | null = longest === null ? null : furthestPair(text, longest, found);
    const mark = pair?.mark ?? null;
    next = null;
    const last = marks.at(-1);
    if (isMinus(text, at, last, found)) {
      marks.push({ is: "sign", means: "decrease", start: at, end: ++at });
      continue;
    }
    if (mark === null || (unknown !== null && isInsideWord(mark))) {
      if (SPACE.test(text.charAt(at))) close(at);
      else unknown ??= at;
      at++;
      continue;
    }
    close(at);
    marks.push(isAddition(text, mark, last, found) ? asConjunction(mark) : mark);
    at = mark.end;
    next = pair?.next ?? null;
  }
  close(text.length);
  return marks;
}
