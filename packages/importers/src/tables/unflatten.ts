import type {
  DocumentNode,
  Edition,
  ParagraphNode,
  TableDefinition,
  TableNode,
} from "@gongkai/core";
import { flatCountedTable } from "./flat-counted-table.ts";
import { flatDescribedTable } from "./flat-described-table.ts";
import { flatFixedTable } from "./flat-fixed-table.ts";
import type { FlatTable } from "./flat-lines.ts";

/** Longer than any flattened table; keeps a long narrative from being looked through again and again. */
const LONGEST_TABLE = 600;

/** The paragraphs from a place on, up to the next heading or table. */
function linesFrom(nodes: readonly DocumentNode[], start: number): ParagraphNode[] {
  const lines: ParagraphNode[] = [];
  for (const node of nodes.slice(start, start + LONGEST_TABLE)) {
    if (node.type !== "paragraph") break;
    lines.push(node);
  }
  return lines;
}

function flatTable(
  lines: readonly ParagraphNode[],
  definition: TableDefinition,
  year: number,
): FlatTable<TableNode> | null {
  if (definition.kind === "fixed") return flatFixedTable(lines, definition, year);
  const isDescribed = definition.columns.some(({ role }) => role === "description");
  return isDescribed ? flatDescribedTable(lines, definition) : flatCountedTable(lines, definition);
}

/**
 * Puts tables back together that an export flattened to one cell a line, wherever the lines begin
 * like a table of the form.
 */
export function unflatten(
  nodes: readonly DocumentNode[],
  edition: Edition,
  year: number,
): DocumentNode[] {
  const result: DocumentNode[] = [];
  for (let index = 0; index < nodes.length; ) {
    const lines = linesFrom(nodes, index);
    const found = edition.tables
      .map((definition) => (lines.length > 1 ? flatTable(lines, definition, year) : null))
      .find((candidate) => candidate !== null);
    const node = nodes[index];
    if (found !== undefined && found !== null) {
      result.push(found.table);
      index += found.lines;
    } else {
      if (node !== undefined) result.push(node);
      index++;
    }
  }
  return result;
}
