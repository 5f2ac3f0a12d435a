import { isFormLabel } from "./form-words.ts";
import { isFigure } from "./is-figure.ts";

/** Dots that lead from a label to its figure. */
export interface Leader {
  /** Behind the label. */
  readonly label: number;
  /** Behind the dots. */
  readonly end: number;
}

const LEADER = /^(.{2,60}?)[^\S\t\n]*[.．·…]{3,}/;

/**
 * Finds the dots of a line that lead to figures; in a list of contents they lead from a heading to a
 * page: those of a line with a single number are taken only after a label of a form.
 *
 * @example
 * [leaderOf("主动公开文件数......74")?.label, leaderOf("一、概述......2")] //=> [7, null]
 */
export function leaderOf(text: string): Leader | null {
  const match = LEADER.exec(text);
  if (match?.[1] === undefined) return null;
  const figures = text.slice(match[0].length).trim().split(/\s+/);
  if (!figures.every(isFigure) || (figures.length < 2 && !isFormLabel(match[1]))) return null;
  return { label: match[1].length, end: match[0].length };
}
