import {
  type DocumentNode,
  particularLabels,
  particularsCaption,
  particularsHeader,
  type ReadParticulars,
  readParticulars,
  type TableNode,
} from "@gongkai/core/document";
import type { SetAside } from "../import-result.ts";
import { setAside } from "./set-aside.ts";

const headers = Object.values(particularsHeader.label);

const isParticulars = (node: DocumentNode): node is TableNode =>
  node.type === "table" && headers.includes(node.rows[0]?.[0]?.text ?? "");

const isCaption = (node: DocumentNode | undefined): boolean =>
  node?.type === "paragraph" && Object.values(particularsCaption).includes(node.text);

export interface ParticularsReading {
  readonly particulars: ReadParticulars | null;
  /** The document without the table of particulars. */
  readonly nodes: readonly DocumentNode[];
  /** Rows that the table of particulars does not know. */
  readonly setAside: readonly SetAside[];
}

const labels = new Set<string>(Object.values(particularLabels).flatMap(Object.values));

function unknownRows({ rows }: TableNode): SetAside[] {
  const unknown = rows.slice(1).filter(([label]) => !labels.has(label?.text ?? ""));
  return setAside([{ type: "table", rows: unknown }], "header");
}

/** Reads the table of particulars that our own documents end with, and takes it out. */
export function readParticularsTable(nodes: readonly DocumentNode[]): ParticularsReading {
  const at = nodes.findLastIndex(isParticulars);
  const table = nodes[at];
  if (table?.type !== "table") return { particulars: null, nodes, setAside: [] };
  const rows = table.rows.slice(1).map((row) => [row[0]?.text ?? "", row[1]?.text ?? ""] as const);
  const start = isCaption(nodes[at - 1]) ? at - 1 : at;
  return {
    particulars: readParticulars(rows),
    nodes: [...nodes.slice(0, start), ...nodes.slice(at + 1)],
    setAside: unknownRows(table),
  };
}
