import type { SignMeaning } from "../words/word-group.ts";
import type { FigureMark, Mark } from "./mark.ts";

/** Whether a mark is a sign of one of these meanings; no list of them, as it is asked of every mark many times. */
export const isSign = (
  mark: Mark | undefined,
  one: SignMeaning,
  second?: SignMeaning,
  third?: SignMeaning,
): boolean =>
  mark?.is === "sign" && (mark.means === one || mark.means === second || mark.means === third);

/** Whether a mark is a sign of one of many meanings. */
export const isSignOf = (mark: Mark | undefined, means: ReadonlySet<string>): boolean =>
  mark?.is === "sign" && means.has(mark.means);

/** 高于, 低于: the words for a difference to what stands behind them. */
export const isExceeding = (mark: Mark | undefined): boolean =>
  isSign(mark, "exceeds", "fallsBelow");

/** What stands behind a mark, but for fillers. */
export function nextTo(marks: readonly Mark[], at: number): Mark | undefined {
  let next = at + 1;
  while (marks[next]?.is === "filler") next++;
  return marks[next];
}

/** Whether a mark names what is counted, what became of it, or by whom. */
export const isTerm = ({ is }: Mark): boolean =>
  is === "topic" || is === "aspect" || is === "applicant";

/** Whether a mark begins another clause: a comma, a colon, a bracket. */
export const isClauseEnd = (mark: Mark): boolean => isSign(mark, "clause", "open", "close");

export const figureAt = (marks: readonly Mark[], at: number): FigureMark | null => {
  const mark = marks[at];
  return mark?.is === "figure" ? mark : null;
};

/** The characters that a mark covers. */
export const printedOf = (text: string, { start, end }: Mark): string => text.slice(start, end);

/** The year that a stretch of text names last. */
export function yearIn(marks: readonly Mark[]): number | null {
  const mark = marks.findLast(({ is }) => is === "year");
  return mark?.is === "year" ? mark.year : null;
}

const PASSED_OVER: ReadonlySet<SignMeaning> = new Set([
  "than",
  "each",
  "respectively",
  "clause",
  "open",
  "sum",
  "total",
  "aforesaid",
]);

/** What stands nearest before a figure, whatever fillers and signs that say nothing of it stand between. */
export function nearestTo(tail: readonly Mark[]): { mark: Mark; at: number } | null {
  const at = tail.findLastIndex((mark) => mark.is !== "filler" && !isSignOf(mark, PASSED_OVER));
  const mark = tail[at];
  return mark === undefined ? null : { mark, at };
}
