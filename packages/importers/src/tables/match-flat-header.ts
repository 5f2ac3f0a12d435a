import type { OpenColumnDefinition, OpenTableDefinition } from "@gongkai/core";
import type { ParagraphNode, TableCellNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import { remembered } from "../remembered.ts";
import { matchOpenColumn } from "./match-labels.ts";

export interface FlatHeader {
  readonly lines: number;
  readonly columns: readonly OpenColumnDefinition[];
  readonly cells: readonly TableCellNode[];
}

/** The column that a line names, and not only nearly: every line of a document is asked. */
const columnNamed = once((definition: OpenTableDefinition) =>
  remembered((text) => {
    const match = matchOpenColumn(definition, text);
    return match === null || match.certainty === "close" ? null : match.item;
  }),
);

/**
 * Matches the first lines with the header of a table: its columns in order, the first and the last
 * among them; a header printed over two columns leaves one out.
 */
export function matchFlatHeader(
  lines: readonly ParagraphNode[],
  definition: OpenTableDefinition,
): FlatHeader | null {
  const columns: OpenColumnDefinition[] = [];
  const cells: TableCellNode[] = [];
  let previous = -1;
  for (const line of lines.slice(0, definition.columns.length)) {
    const column = columnNamed(definition)(line.text);
    const index = column === null ? -1 : definition.columns.indexOf(column);
    if (column === null || index <= previous) break;
    if (index > previous + 1) {
      const last = cells.pop();
      const skipped = definition.columns.slice(previous + 1, index);
      if (last === undefined) return null;
      cells.push({ ...last, colSpan: 1 + skipped.length });
      columns.push(...skipped);
    }
    columns.push(column);
    cells.push(line);
    previous = index;
  }
  const isWhole = columns.length === definition.columns.length;
  return isWhole && cells.length > 1 ? { lines: cells.length, columns, cells } : null;
}
