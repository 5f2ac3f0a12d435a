import type { Source } from "@gongkai/core";
import type { DocumentNode, TableCellNode } from "@gongkai/core/document";
import type { Repair, RepairContext } from "../repair/repair.ts";
import { repairText } from "../repair/repair-text.ts";
import { sameOr } from "../same-or.ts";

/** What was repaired, by the place in the input that was repaired. */
export type RepairsBySource = Map<Source, readonly Repair[]>;

/** Adds a repair to what else was repaired at the same place. */
export function noteRepair(
  repaired: RepairsBySource,
  source: Source | undefined,
  repair: Repair,
): void {
  if (source !== undefined) repaired.set(source, [...(repaired.get(source) ?? []), repair]);
}

type TextNode = { readonly text: string; readonly source?: Source };

function repairNode<Node extends TextNode>(
  node: Node,
  context: RepairContext,
  repaired: RepairsBySource,
): Node {
  const { text, repairs } = repairText(node.text, context);
  if (repairs.length === 0 || node.source === undefined) return node;
  repaired.set(node.source, repairs);
  return { ...node, text };
}

/** Repairs the texts of a document, and notes under each place what was done. */
export function repairNodes(
  nodes: readonly DocumentNode[],
  context: RepairContext,
  repaired: RepairsBySource,
): DocumentNode[] {
  const repairCell = (cell: TableCellNode) => repairNode(cell, context, repaired);
  return nodes.map((node) => {
    if (node.type !== "table") return repairNode(node, context, repaired);
    const rows = sameOr(node.rows, (row) => sameOr(row, repairCell));
    return rows === node.rows ? node : { ...node, rows };
  });
}
