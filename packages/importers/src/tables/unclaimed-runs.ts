import type { DocumentNode, ParagraphNode } from "@gongkai/core/document";
import { isFigureLine } from "./flat-lines.ts";

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

/** Finds the first lines of what looks like a table flattened to one cell a line that no form claimed. */
export function unclaimedRuns(nodes: readonly DocumentNode[]): ReadonlySet<DocumentNode> {
  const starts = new Set<DocumentNode>();
  let run: ParagraphNode[] = [];
  for (const node of [...nodes, undefined]) {
    if (isCellLike(node)) {
      run.push(node);
      continue;
    }
    const [first] = run;
    if (first !== undefined && looksLikeTable(run)) starts.add(first);
    run = [];
  }
  return starts;
}
