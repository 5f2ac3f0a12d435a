import type { DocumentNode, ParagraphNode, TableCellNode, TableNode } from "@gongkai/core/document";
import { isFigureText } from "./flat-lines.ts";
import type { RecognizedTable } from "./recognized-table.ts";

/** 续表, a unit, 第二十条第（一）项: what stands between the parts of a table that was cut. */
const LONGEST_BETWEEN = 30;
const MOST_BETWEEN = 2;

/** So many parts a table is cut into at most: one for each row of the longest form, and some. */
const MOST_PARTS = 120;

const isBetween = (node: DocumentNode | undefined): node is ParagraphNode =>
  node?.type === "paragraph" &&
  node.text.length <= LONGEST_BETWEEN &&
  !node.text.includes("。") &&
  !isFigureText(node.text);

/** Cells that reach beyond the last row of their part end with it. */
function clipped({ rows }: TableNode): (readonly TableCellNode[])[] {
  return rows.map((row, at) =>
    row.map((cell) => {
      const left = rows.length - at;
      return (cell.rowSpan ?? 1) > left ? { ...cell, rowSpan: left } : cell;
    }),
  );
}

/** Where each part of a run of tables ends: tables with nothing but a few short lines between them. */
function partEnds(nodes: readonly DocumentNode[], start: number): number[] {
  const ends = [start + 1];
  let between = 0;
  for (let at = start + 1; at < nodes.length && ends.length < MOST_PARTS; at++) {
    const node = nodes[at];
    if (node?.type === "table") {
      ends.push(at + 1);
      between = 0;
    } else if (!isBetween(node) || ++between > MOST_BETWEEN) break;
  }
  return ends;
}

function join(parts: readonly DocumentNode[]): TableNode {
  const tables = parts.flatMap((node) => (node.type === "table" ? [node] : []));
  return { type: "table", rows: tables.flatMap(clipped) };
}

/** Rows that the form lacks: a part of the same table adds none. */
const foreignRows = (table: RecognizedTable | null): number =>
  (table?.labels ?? []).filter(({ kind, id }) => kind === "row" && id === null).length;

/** Whether what follows the first of the parts is all of the table that was found. */
function addsNothing(
  following: readonly DocumentNode[],
  { id, rowsFound, labels }: RecognizedTable,
  recognize: (table: TableNode) => RecognizedTable | null,
): boolean {
  const columnsOf = (table: readonly RecognizedTable["labels"][number][]) =>
    table.filter((label) => label.kind === "column" && label.certainty !== null).length;
  const without = recognize(join(following));
  const isSame = without?.id === id && without.rowsFound >= rowsFound;
  return isSame && columnsOf(without.labels) >= columnsOf(labels);
}

/** How much joining may still be tried in a document: pages of thousands of tables are no reports. */
export interface JoinBudget {
  /** Cells that may still be looked at again. */
  cells: number;
}

export const joinBudget = (): JoinBudget => ({ cells: 25_000 });

/** A table, recognized from one node or from several that it was cut into. */
export interface JoinedTable {
  readonly recognized: RecognizedTable;
  /** How many nodes it took. */
  readonly nodes: number;
  /** What stood between its parts. */
  readonly between: readonly ParagraphNode[];
}

/**
 * Recognizes the table that begins at a node; where it was cut into several, by pages or one for each
 * row, from as many of them as add rows of the form and nothing else.
 */
export function joinTables(
  nodes: readonly DocumentNode[],
  start: number,
  budget: JoinBudget,
  recognize: (table: TableNode) => RecognizedTable | null,
): JoinedTable | null {
  const first = nodes[start];
  if (first?.type !== "table") return null;
  let best = recognize(first);
  let bestEnd = start + 1;
  for (const end of partEnds(nodes, start).slice(1)) {
    if (best?.isWhole === true) break;
    const joined = join(nodes.slice(start, end));
    budget.cells -= joined.rows.reduce((sum, row) => sum + row.length, 0);
    if (budget.cells < 0) break;
    const longer = recognize(joined);
    if (longer === null) continue;
    if (!isLonger(longer, best)) break;
    // Another table before the first that is the form's is no part of it.
    if (best === null && addsNothing(nodes.slice(start + 1, end), longer, recognize)) return null;
    [best, bestEnd] = [longer, end];
  }
  if (best === null) return null;
  const between = nodes.slice(start, bestEnd).filter((node) => node.type === "paragraph");
  return { recognized: best, nodes: bestEnd - start, between };
}

/** Whether a joined table has more rows of the same table of the form, and nothing else. */
function isLonger(longer: RecognizedTable, best: RecognizedTable | null): boolean {
  if (best !== null && longer.id !== best.id) return false;
  const isMore = longer.rowsFound > (best?.rowsFound ?? 0);
  return isMore && foreignRows(longer) <= foreignRows(best);
}
