import { columnLetters } from "@gongkai/core/document";

const isBlank = (cell: string): boolean => cell.trim() === "";

/** A row of names has at least two; over it there may be a line that says what the list is. */
export const isHeader = (cells: readonly string[]): boolean =>
  cells.filter((cell) => !isBlank(cell)).length > 1;

/**
 * Names the columns of a list by its header. One without a name is called by its letter, and so is one
 * whose name stands before: `日期 (C)`. What follows the last name is no column.
 *
 * @example
 * columnNames(["编号", "日期", "日期", "", "标题", ""]) //=> ["编号", "日期", "日期 (C)", "(D)", "标题"]
 */
export function columnNames(header: readonly string[]): string[] {
  const last = header.findLastIndex((cell) => !isBlank(cell));
  const taken = new Set<string>();
  return header.slice(0, last + 1).map((cell, at) => {
    // An object takes this name for something else.
    const name = cell.trim() === "__proto__" ? "" : cell.replace(/\s+/gu, " ").trim();
    const isFree = name !== "" && !taken.has(name);
    const unique = isFree ? name : `${name} (${columnLetters(at)})`.trim();
    taken.add(unique);
    return unique;
  });
}
