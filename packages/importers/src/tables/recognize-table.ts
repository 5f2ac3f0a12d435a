import type { Edition, TableDefinition } from "@gongkai/core";
import type { TableNode } from "@gongkai/core/document";
import { matchRowLine } from "./match-labels.ts";
import { recognizeFixedTable } from "./recognize-fixed-table.ts";
import { recognizeOpenTable } from "./recognize-open-table.ts";
import type { RecognizedTable } from "./recognized-table.ts";
import { type Grid, gridOf } from "./table-grid.ts";
import { usefulRows } from "./useful-rows.ts";

/** More rows than any form has, its local rows and repeated headers among them. */
const LONGEST_TABLE = 2_000;

/** Labels stand in the first columns and rows. */
const MOST_COLUMNS = 4;
const MOST_ROWS = 60;

const NONE: ReadonlySet<string> = new Set();

/** The tables of the form, those first of which most rows are named. */
function likeliestFirst(grid: Grid, tables: readonly TableDefinition[]): TableDefinition[] {
  const labels = grid
    .slice(0, MOST_ROWS)
    .flatMap((row) => row.slice(0, MOST_COLUMNS))
    .flatMap((place) => (place?.isOrigin === true ? [place.cell.text] : []));
  const counted = tables.map((definition) => {
    const isNamed = (label: string) =>
      definition.kind === "fixed" && matchRowLine(definition, label, NONE) !== null;
    return { definition, named: labels.filter(isNamed).length };
  });
  return counted.sort((one, other) => other.named - one.named).map(({ definition }) => definition);
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
  for (const definition of likeliestFirst(grid, edition.tables)) {
    if (taken.has(definition.id)) continue;
    const recognized =
      definition.kind === "fixed"
        ? recognizeFixedTable(grid, definition, year)
        : recognizeOpenTable(grid, definition);
    if (recognized !== null) return recognized;
  }
  return null;
}
