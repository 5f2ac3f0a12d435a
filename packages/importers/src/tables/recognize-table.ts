import type { Edition } from "@gongkai/core";
import type { TableNode } from "@gongkai/core/document";
import { recognizeFixedTable } from "./recognize-fixed-table.ts";
import { recognizeOpenTable } from "./recognize-open-table.ts";
import type { RecognizedTable } from "./recognized-table.ts";
import { gridOf } from "./table-grid.ts";
import { usefulRows } from "./useful-rows.ts";

/** Recognizes a table by the labels it prints, or returns null; a table of the form is taken once. */
export function recognizeTable(
  node: TableNode,
  edition: Edition,
  year: number,
  taken: ReadonlySet<string>,
): RecognizedTable | null {
  const grid = usefulRows(gridOf(node));
  if (grid.length === 0) return null;
  for (const definition of edition.tables) {
    if (taken.has(definition.id)) continue;
    const recognized =
      definition.kind === "fixed"
        ? recognizeFixedTable(grid, definition, year)
        : recognizeOpenTable(grid, definition);
    if (recognized !== null) return recognized;
  }
  return null;
}
