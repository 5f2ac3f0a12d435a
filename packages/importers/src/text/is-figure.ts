import { readFigure } from "@gongkai/core";
import { remembered } from "../remembered.ts";

/** What is printed for no figure. */
const MARK = /^(?:[-—–－/／]{1,2}|无)$/;
const YEAR = /^\d{4}年度?$/;
const LONGEST = 24;

const reads = remembered((text) => !YEAR.test(text) && readFigure(text) !== null);

/**
 * Tells a text that stands where a figure does: a figure, or a mark for none; a year names a column.
 *
 * @example
 * ["1,234", "-", "2018年度", "规章"].map(isFigure) //=> [true, true, false, false]
 */
export function isFigure(text: string): boolean {
  return text.length <= LONGEST && (MARK.test(text) || reads(text));
}
