import type { FixedTableDefinition } from "@gongkai/core";
import type { ParagraphNode } from "@gongkai/core/document";
import { type FlatAttempt, noTable } from "./flat-lines.ts";
import { flatOneLine } from "./flat-one-line.ts";
import { FlatRows } from "./flat-rows.ts";
import { isPrintedOverLine } from "./header-words.ts";
import { isRowHeader, matchRowLine } from "./match-labels.ts";

/** Tells a line that can be the first of a table: of its header, or one of its rows. */
export function beginsFixedTable(
  { text }: ParagraphNode,
  definition: FixedTableDefinition,
): boolean {
  return (
    isRowHeader(definition, text) ||
    isPrintedOverLine(definition, text) ||
    matchRowLine(definition, text, new Set()) !== null
  );
}

/**
 * Finds a table of the form in lines of one cell each; none where fewer than half of its rows follow.
 *
 * A row whose figure is not printed is followed by the next label: its cells are blank.
 */
export function flatFixedTable(
  lines: readonly ParagraphNode[],
  definition: FixedTableDefinition,
  year: number,
): FlatAttempt {
  const [first] = lines;
  if (first === undefined || !beginsFixedTable(first, definition)) return noTable;
  if (definition.layout === "oneLine") {
    const oneLine = flatOneLine(lines, definition, year);
    if (oneLine !== null) return oneLine;
  }
  const flat = new FlatRows(lines, definition, year);
  flat.read();
  if (flat.taken.size * 2 < definition.rows.length) {
    return { table: null, lines: Math.max(1, flat.opening) };
  }
  const columns = definition.columns.map(({ label }) => ({
    text: label["zh-CN"].replaceAll("{year}", String(year)),
  }));
  const header = [{ text: definition.rowHeader["zh-CN"] }, ...columns];
  return { table: { type: "table", rows: [header, ...flat.rows] }, lines: flat.length };
}
