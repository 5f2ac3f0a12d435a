import type { Source } from "@gongkai/core";
import type { DocumentNode } from "@gongkai/core/document";
import type { SetAside } from "../import-result.ts";

function sourcesOf(node: DocumentNode): (Source | undefined)[] {
  if (node.type !== "table") return [node.source];
  return node.rows.flat().map((cell) => (cell.text === "" ? undefined : cell.source));
}

/** Lists the places of what is no part of the report; of a table each cell that says something. */
export function setAside(nodes: readonly DocumentNode[], reason: SetAside["reason"]): SetAside[] {
  return nodes
    .flatMap(sourcesOf)
    .flatMap((source) => (source === undefined ? [] : [{ reason, source }]));
}
