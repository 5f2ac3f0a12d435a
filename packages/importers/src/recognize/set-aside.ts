import type { Source } from "@gongkai/core";
import type { DocumentNode } from "@gongkai/core/document";
import type { SetAside } from "../import-result.ts";

/** Lists the places of what is no part of the report; of a table each cell that says something. */
export function setAside(nodes: readonly DocumentNode[], reason: SetAside["reason"]): SetAside[] {
  const aside: SetAside[] = [];
  const add = (source: Source | undefined) => {
    if (source !== undefined) aside.push({ reason, source });
  };
  for (const node of nodes) {
    if (node.type !== "table") add(node.source);
    else
      for (const row of node.rows) for (const cell of row) if (cell.text !== "") add(cell.source);
  }
  return aside;
}
