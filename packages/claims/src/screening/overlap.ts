import type { TextRange } from "@gongkai/core";

/** Whether two ranges of one text have a character in common. */
export const overlap = (left: TextRange, right: TextRange): boolean =>
  left.start < right.start + right.length && right.start < left.start + left.length;
