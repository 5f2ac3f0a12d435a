import type { TableCellNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import { cutCell } from "./cut-cell.ts";
import { displayWidth } from "./display-width.ts";
import { leaderOf } from "./leader-of.ts";
import type { TextLine } from "./text-line.ts";

/** A piece of a line that blanks keep apart from the next, and the columns of a terminal it stands in. */
export interface Segment {
  readonly cell: TableCellNode;
  readonly from: number;
  /** Behind its last column. */
  readonly to: number;
}

const GAP = /[^\S\t\n]{2,}/g;

/** The pieces of a line that two blanks or more keep apart. */
export const segmentsOf: (line: TextLine) => readonly Segment[] = once(
  ({ source, indent, places }: TextLine) => {
    const segments: Segment[] = [];
    let start = 0;
    let from = indent;
    const take = (end: number) => {
      const to = from + displayWidth(source.text.slice(start, end));
      segments.push({ cell: cutCell(source, start, end), from, to });
      return to;
    };
    const leader = leaderOf(source.text);
    if (leader !== null) {
      take(leader.label);
      from = indent + displayWidth(source.text.slice(0, leader.end));
      start = leader.end;
    }
    for (const match of source.text.matchAll(GAP)) {
      if (match.index < start) continue;
      from = take(match.index) + displayWidth(match[0]);
      start = match.index + match[0].length;
    }
    take(source.text.length);
    if (places?.length !== segments.length) return segments;
    return segments.map((segment, at) => ({ ...segment, ...places[at] }));
  },
);
