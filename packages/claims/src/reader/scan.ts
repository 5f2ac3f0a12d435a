import type { PrintedFigure } from "@gongkai/core";
import { yearOf } from "../discourse/year-of.ts";
import { YEAR } from "../lexicon/markers.ts";
import { wordAt } from "../words/vocabulary.ts";
import type { WordGroup } from "../words/word-group.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface WordMark extends Place {
  readonly is: WordGroup["is"];
  readonly means: string;
}

export interface FigureMark extends Place {
  readonly is: "figure";
  readonly means: "";
  readonly figure: PrintedFigure;
}

export interface YearMark extends Place {
  readonly is: "year";
  readonly means: "";
  readonly year: number;
  /** Whether it is printed in digits or numerals, and not 去年. */
  readonly isPrinted: boolean;
}

/** Characters that no word covers. */
export interface UnknownMark extends Place {
  readonly is: "unknown";
  readonly means: "";
}

/** What ends a sentence, or a part of one that a semicolon closes. */
export interface StopMark extends Place {
  readonly is: "stop";
  readonly means: "sentence" | "semicolon";
}

export type Mark = WordMark | FigureMark | YearMark | UnknownMark | StopMark;

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
const DATE =
  /((?:19|20|２０|二[〇零○])[0-9０-９〇零○一二三四五六七八九]{2})年(?=\s?[0-9０-９一二三四五六七八九十]{1,3}(?:[-—–~～至到][0-9０-９]{1,2})?月)/gu;

const DAY = /[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?/gu;

/** Days and months, which say nothing of what is counted. */
const dayMarks = (text: string): Map<number, WordMark> =>
  new Map(
    [...text.matchAll(DAY)].map(({ 0: found, index }) => [
      index,
      { is: "filler", means: "day", start: index, end: index + found.length },
    ]),
  );

/** The years that a text names, with the years of dates. */
function yearMarks(text: string, reportYear: number): Map<number, YearMark> {
  const marks = new Map<number, YearMark>();
  for (const pattern of [YEAR, DATE]) {
    for (const match of text.matchAll(pattern)) {
      const year = yearOf(match, reportYear);
      if (year === null) continue;
      const { 0: found, index } = match;
      const isPrinted = match[1] !== undefined;
      marks.set(index, {
        is: "year",
        means: "",
        year,
        isPrinted,
        start: index,
        end: index + found.length,
      });
    }
  }
  return marks;
}

/**
 * Divides a (masked) text into words, figures, years and what is known of none of them, from its first to its
 * last character.
 */
export function scan(text: string, figures: readonly PrintedFigure[], reportYear: number): Mark[] {
  const byStart = new Map(figures.map((figure) => [figure.start, figure]));
  const years = yearMarks(text, reportYear);
  const days = dayMarks(text);
  const marks: Mark[] = [];
  let unknown = -1;
  const close = (end: number): void => {
    if (unknown >= 0) marks.push({ is: "unknown", means: "", start: unknown, end });
    unknown = -1;
  };
  for (let at = 0; at < text.length; ) {
    const mark = days.get(at) ?? markAt(text, at, byStart, years, reportYear <= LAST_WITH_CHANNELS);
    if (mark === null || (unknown >= 0 && isInsideWord(mark))) {
      if (SPACE.test(text.charAt(at))) close(at);
      else if (unknown < 0) unknown = at;
      at++;
      continue;
    }
    close(at);
    marks.push(mark);
    at = mark.end;
  }
  close(text.length);
  return marks;
}

/** Signs of one character that end other words: 集中, 提高 and 成都 hold none. */
const INSIDE = new Set(["within", "more", "fewer", "all", "increase", "decrease"]);

const isInsideWord = ({ is, means, start, end }: Mark): boolean =>
  is === "sign" && end - start === 1 && INSIDE.has(means);

/** Forms before 2019 count requests by the channel that they came by; later ones do not. */
function meaningIn({ is, means }: WordGroup, hasChannels: boolean): Pick<WordMark, "is" | "means"> {
  return hasChannels && means.startsWith("channel:") ? { is: "applicant", means } : { is, means };
}

const LAST_WITH_CHANNELS = 2018;

function markAt(
  text: string,
  at: number,
  figures: ReadonlyMap<number, PrintedFigure>,
  years: ReadonlyMap<number, YearMark>,
  hasChannels: boolean,
): Mark | null {
  const figure = figures.get(at);
  const word = wordAt(text, at);
  // 两项合计 and 三类决定 are words, though 两项 and 三类 alone count something.
  if (figure !== undefined && (word === null || word.end < at + figure.length)) {
    return { is: "figure", means: "", figure, start: at, end: at + figure.length };
  }
  const stop = STOPS.get(text.charAt(at));
  if (stop !== undefined) return { is: "stop", means: stop, start: at, end: at + 1 };
  const year = years.get(at);
  if (word !== null && (year === undefined || word.end > year.end)) {
    return { ...meaningIn(word.group, hasChannels), start: at, end: word.end };
  }
  return year ?? null;
}
