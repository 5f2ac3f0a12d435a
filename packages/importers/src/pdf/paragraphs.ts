import type { ParagraphNode } from "@gongkai/core/document";
import { headingLevel } from "../recognize/heading-pattern.ts";
import { joinedLines } from "./letter-lines.ts";
import type { PageLine } from "./page-line.ts";
import { boxOf, placeOn } from "./place-on-page.ts";

/** A line of text ends so near to the margin, as a part of its letters' size, if the next letter found no room. */
const ROOM = 0.6;

/** A paragraph begins so far behind the margin, as a part of its letters' size. */
const INDENT = 0.8;

/** Letters of one paragraph differ so little in size. */
const SAME_SIZE = 1.08;

/** Lines of one paragraph are so near to each other, as a part of their size. */
const NEAR = 2.6;

/** Letters that no line begins with: they go with the one before them. */
const CLOSING = /[，。、；：！？）》」』”’％%,.;:!?)\]]/;

const OPENING = /[（《「『“‘(]/;

/** Where the lines of a page begin and end. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** How much room the beginning of a line takes that cannot be parted from it. */
function firstWordWidth({ letters }: PageLine): number {
  let end = 0;
  const text = (at: number) => letters[at]?.text ?? "";
  while (end + 1 < letters.length) {
    const isTogether =
      CLOSING.test(text(end + 1)) ||
      OPENING.test(text(end)) ||
      (/[\dA-Za-z.,%]/.test(text(end)) && /[\dA-Za-z.,%]/.test(text(end + 1)));
    if (!isTogether) break;
    end++;
  }
  const first = letters[0];
  const last = letters[end];
  return first === undefined || last === undefined ? 0 : last.x + last.width - first.x;
}

/** Whether a line goes on in the next one: it is full, and the next begins at the margin. */
function goesOn(line: PageLine, next: PageLine, marginsOn: (line: PageLine) => Margins): boolean {
  const ratio = line.size / next.size;
  if (ratio > SAME_SIZE || ratio < 1 / SAME_SIZE) return false;
  if (line.pieces.length > 1 && !/[。；，、]/.test(line.text)) return false;
  const { right } = marginsOn(line);
  const { left } = marginsOn(next);
  if (next.box.left - left > INDENT * next.size) return false;
  if (headingLevel(next.text) !== null && /[。：:；;]$/.test(line.text)) return false;
  const isSamePage = line.marks === next.marks;
  if (isSamePage && next.y - line.y > NEAR * line.size) return false;
  return line.box.right + firstWordWidth(next) > right - ROOM * line.size;
}

/** The paragraphs of lines: those that go on from one into the next, over pages as well, are one. */
export function paragraphsOf(
  lines: readonly PageLine[],
  marginsOn: (line: PageLine) => Margins,
  file: string,
): ParagraphNode[] {
  const groups: PageLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && goesOn(last, line, marginsOn)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const text = joinedLines(group.map((line) => line.text.replace(/ {2,}/g, " ")));
    const own = group.filter(({ marks }) => marks === first.marks);
    const box = boxOf(own.flatMap(({ letters }) => letters)) ?? first.box;
    return [{ type: "paragraph", text, source: placeOn(first.marks, file, box, text) }];
  });
}

/** So many lines that end at the same place show where the margin is. */
const FULL_LINES = 3;

/** The margins of pages of one width: where most lines end, or as far from the edge as they begin. */
function marginsOf(lines: readonly PageLine[], width: number): Margins {
  const left = lines.reduce((least, { box }) => Math.min(least, box.left), width);
  const right = lines.reduce((most, { box }) => Math.max(most, box.right), 0);
  const full = lines.filter(({ box, size }) => box.right > right - 1.2 * size);
  return { left, right: full.length >= FULL_LINES ? right : Math.max(right, width - left) };
}

/** The margins of each page, by the lines of all pages that are as wide. */
export function pageMargins(lines: readonly PageLine[]): (line: PageLine) => Margins {
  const byWidth = new Map<number, PageLine[]>();
  for (const line of lines) {
    const width = Math.round(line.marks.width);
    const own = byWidth.get(width);
    if (own === undefined) byWidth.set(width, [line]);
    else own.push(line);
  }
  const margins = new Map([...byWidth].map(([width, own]) => [width, marginsOf(own, width)]));
  const none = { left: 0, right: Number.POSITIVE_INFINITY };
  return ({ marks }) => margins.get(Math.round(marks.width)) ?? none;
}
