import type { Edition, TableDefinition } from "@gongkai/core";
import type { TableNode } from "@gongkai/core/document";
import { isNarrative, labelKey } from "../recognize/label-key.ts";
import { tablesByLabel } from "./match-labels.ts";
import { recognizeFixedTable } from "./recognize-fixed-table.ts";
import { recognizeOpenTable } from "./recognize-open-table.ts";
import type { RecognizedTable } from "./recognized-table.ts";
import { type Grid, type GridPlace, gridOf } from "./table-grid.ts";
import { usefulRows } from "./useful-rows.ts";

/** More rows than any form has, its local rows and repeated headers among them. */
const LONGEST_TABLE = 2_000;

/** Labels stand in the first columns and rows. */
const MOST_COLUMNS = 4;
const MOST_ROWS = 60;

/** The tables of the form, those first of which most rows are named to the letter. */
function likeliestFirst(grid: Grid, edition: Edition): readonly TableDefinition[] {
  const tables = tablesByLabel(edition);
  const named = new Map<TableDefinition, number>();
  const count = (place: GridPlace | undefined) => {
    if (place?.isOrigin !== true || isNarrative(place.cell.text)) return;
    for (const table of tables.get(labelKey(place.cell.text)) ?? []) {
      named.set(table, (named.get(table) ?? 0) + 1);
    }
  };
  for (const row of grid.slice(0, MOST_ROWS)) {
    for (let column = 0; column < MOST_COLUMNS; column++) count(row[column]);
  }
  const countOf = (table: TableDefinition) => named.get(table) ?? 0;
  return edition.tables.toSorted((one, other) => countOf(other) - countOf(one));
}

/** Recognizes a table by the labels it prints, or returns null; a table of the form is taken once. */
export function recognizeTable(
  node: TableNode,
  edition: Edition,
  year: number,
  taken: ReadonlySet<string>,
): RecognizedTable | null {
  if (node.rows.length > LONGEST_TABLE) return null;
  const grid = usefulRows(gridOf(node));
  if (grid.length === 0) return null;
  for (const definition of likeliestFirst(grid, edition)) {
    if (taken.has(definition.id)) continue;
    const recognized =
      definition.kind === "fixed"
        ? recognizeFixedTable(grid, definition, year)
        : recognizeOpenTable(grid, definition);
    if (recognized !== null) return recognized;
  }
  return null;
}
