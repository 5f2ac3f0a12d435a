import type { PageSource } from "@gongkai/core";
import type { Box, Letter, PageMarks } from "./page-marks.ts";

/** A letter reaches so far below the line that it stands on, as a part of its size. */
const BELOW = 0.2;

/** The box around letters; null around none. */
export function boxOf(letters: readonly Letter[]): Box | null {
  if (letters.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, size } of letters) {
    left = Math.min(left, x);
    right = Math.max(right, x + width);
    top = Math.min(top, y - size * (1 - BELOW));
    bottom = Math.max(bottom, y + size * BELOW);
  }
  return { left, top, right, bottom };
}

/** The place of a box in the file: from the lower left corner of the page, in points, before any turn. */
export function placeOn(marks: PageMarks, file: string, box: Box, text: string): PageSource {
  return { kind: "page", file, page: marks.page, box: marks.inFile(box), text };
}
