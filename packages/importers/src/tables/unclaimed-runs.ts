import type { DocumentNode, ParagraphNode } from "@gongkai/core/document";
import { isFigureLine, isFigureText } from "./flat-lines.ts";

/** A list of short remarks is no table: this many lines, and this share of bare figures, make one. */
const SHORTEST_RUN = 6;
const FIGURE_SHARE = 0.4;
const LONGEST_CELL = 24;

const isCellLike = (node: DocumentNode | undefined): node is ParagraphNode =>
  node?.type === "paragraph" && node.text.length <= LONGEST_CELL;

function looksLikeTable(run: readonly ParagraphNode[]): boolean {
  const figures = run.filter((line) => isFigureLine(line)).length;
  return run.length >= SHORTEST_RUN && figures >= run.length * FIGURE_SHARE;
}

/** A label and a figure behind a blank at the end: two of them are rows of a table. */
const LAST_WORD = /[\s|｜]+(\S{1,24})$/;

const isRowLike = (node: DocumentNode | undefined): node is ParagraphNode => {
  if (node?.type !== "paragraph" || node.text.length > 160 || /[。；;！？]/.test(node.text))
    return false;
  const last = LAST_WORD.exec(node.text.slice(-40))?.[1];
  return last !== undefined && isFigureText(last);
};

/** What figures that no form claimed look like: a table, or one that lost its place. */
export type Unclaimed = "table" | "figure";

/** A figure and nothing else. */
const STRAY = /^[0-9０-９][0-9０-９,，.．]*[%％]?$/;

/** The runs of nodes that a test holds for. */
function runsOf(
  nodes: readonly DocumentNode[],
  isIn: (node: DocumentNode | undefined) => node is ParagraphNode,
): ParagraphNode[][] {
  const runs: ParagraphNode[][] = [[]];
  for (const node of nodes) {
    if (isIn(node)) runs.at(-1)?.push(node);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs;
}

/**
 * Finds the first lines of what looks like a table flattened to one cell a line, or written with
 * blanks, that no form claimed; and figures that stand alone.
 */
export function unclaimedRuns(
  nodes: readonly DocumentNode[],
): ReadonlyMap<DocumentNode, Unclaimed> {
  const found = new Map<DocumentNode, Unclaimed>();
  for (const run of runsOf(nodes, isCellLike)) {
    const [first] = run;
    if (first === undefined) continue;
    const stray = looksLikeTable(run) ? undefined : run.find(({ text }) => STRAY.test(text));
    if (looksLikeTable(run)) found.set(first, "table");
    else if (stray !== undefined) found.set(stray, "figure");
  }
  for (const [first, second] of runsOf(nodes, isRowLike)) {
    if (first !== undefined && second !== undefined) found.set(first, "table");
  }
  return found;
}
