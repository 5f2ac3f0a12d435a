import { readFigures } from "@gongkai/core/figures";
import type { CueDefinition } from "../lexicon/cue-definition.ts";
import {
  ABSENCE,
  CLAUSE_END,
  CUMULATIVE,
  GROWTH,
  PART_OF_YEAR,
  RESPECTIVELY,
  YEAR,
} from "../lexicon/markers.ts";
import type { CueToken, FigureToken, MarkToken, Token } from "./token.ts";
import { yearOf } from "./year-of.ts";

const MARKS: readonly (readonly [MarkToken["type"], RegExp])[] = [
  ["partOfYear", PART_OF_YEAR],
  ["cumulative", CUMULATIVE],
  ["respectively", RESPECTIVELY],
  ["clauseEnd", CLAUSE_END],
  ["absence", ABSENCE],
];

const placeOfMatch = ({ 0: found, index }: RegExpExecArray) => ({
  start: index,
  end: index + found.length,
});

const figureTokens = (text: string): FigureToken[] =>
  readFigures(text).map((figure) => ({
    type: "figure",
    figure,
    start: figure.start,
    end: figure.start + figure.length,
  }));

/** Cues that no figure stands in: 收到四件申请 is a figure between two words, not one cue. */
function cueTokens(text: string, lexicon: readonly CueDefinition[], figures: FigureToken[]) {
  const cues = lexicon.flatMap((cue) =>
    [...text.matchAll(cue.before)].map(
      (match): CueToken => ({ type: "cue", cue, ...placeOfMatch(match) }),
    ),
  );
  const starts = figures.filter(({ figure }) => figure.unit !== null);
  return cues.filter((cue) => !holdsOneOf(starts, cue));
}

function holdsOneOf(figures: readonly FigureToken[], { start, end }: CueToken): boolean {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const next = figures[low];
  return next !== undefined && next.start < end;
}

function yearTokens(text: string, reportYear: number): Token[] {
  return [...text.matchAll(YEAR)].flatMap((match) => {
    const year = yearOf(match, reportYear);
    return year === null ? [] : [{ type: "year" as const, year, ...placeOfMatch(match) }];
  });
}

const growthTokens = (text: string): Token[] =>
  [...text.matchAll(GROWTH)].map((match) => ({
    type: "growth" as const,
    isDecline: match[2] !== undefined,
    ...placeOfMatch(match),
  }));

const markTokens = (text: string): Token[] =>
  MARKS.flatMap(([type, words]) =>
    [...text.matchAll(words)].map((match) => ({ type, ...placeOfMatch(match) })),
  );

/** The words and figures of a (masked) text that the reading turns on, in the order of their ends. */
export function tokensOf(
  text: string,
  lexicon: readonly CueDefinition[],
  reportYear: number,
): Token[] {
  const figures = figureTokens(text);
  return [
    ...markTokens(text),
    ...yearTokens(text, reportYear),
    ...growthTokens(text),
    ...cueTokens(text, lexicon, figures),
    ...figures,
  ].sort((left, right) => left.end - right.end || left.start - right.start);
}
