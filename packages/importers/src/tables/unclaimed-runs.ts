import type { Edition } from "@gongkai/core";
import type { DocumentNode, ParagraphNode } from "@gongkai/core/document";
import { flatLabelled, isFlatLabel } from "./flat-labelled.ts";
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
// linear: applied to at most 60 characters
const LAST_WORD = /[\s|｜│┃]+(\S{1,24})$/;

/** What may stand behind the last figure of a row and hides it. */
// linear: applied to at most 60 characters
const BEHIND = /[\s|｜│┃\\]+$/;
const INVISIBLE = /\p{Cf}/gu;

const isRowLike = (node: DocumentNode | undefined): node is ParagraphNode => {
  if (node?.type !== "paragraph" || node.text.length > 160 || /[。；;！？]/.test(node.text))
    return false;
  const shown = node.text.slice(-60).replace(INVISIBLE, "").replace(BEHIND, "");
  const last = LAST_WORD.exec(shown)?.[1];
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

/** Lines that say figures of the form's tables beside their labels: two of them are rows. */
/** So many labels of the form alone on their lines stand over figures that were not read. */
const FEWEST_LABELS = 3;

function labelledLines(nodes: readonly DocumentNode[], edition: Edition): ParagraphNode[] {
  const lines = nodes.filter((node): node is ParagraphNode => node.type === "paragraph");
  const labelled = lines.filter(({ text }) => flatLabelled(text, edition));
  if (labelled.length > 1) return labelled;
  const labels = lines.filter(({ text }) => isFlatLabel(text, edition));
  return labels.length >= FEWEST_LABELS ? labels : [];
}

/**
 * Finds the first lines of what looks like a table flattened to one cell a line, or written with
 * blanks, that no form claimed; and figures that stand alone.
 *
 * @param edition With it, lines that say a label of the form and a figure are found too.
 */
export function unclaimedRuns(
  nodes: readonly DocumentNode[],
  edition?: Edition,
): ReadonlyMap<DocumentNode, Unclaimed> {
  const found = new Map<DocumentNode, Unclaimed>();
  const told = new Set<ParagraphNode>();
  const tell = (run: readonly ParagraphNode[]) => {
    const [first] = run;
    if (first === undefined || run.some((line) => told.has(line))) return;
    found.set(first, "table");
    for (const line of run) told.add(line);
  };
  for (const run of runsOf(nodes, isCellLike)) {
    const stray = run.find(({ text }) => STRAY.test(text));
    if (looksLikeTable(run)) tell(run);
    else if (stray !== undefined) found.set(stray, "figure");
  }
  for (const run of runsOf(nodes, isRowLike)) if (run.length > 1) tell(run);
  if (edition !== undefined) tell(labelledLines(nodes, edition));
  return found;
}
