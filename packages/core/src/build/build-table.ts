import { hasColumn } from "../editions/concept-of.ts";
import type { FixedTableDefinition } from "../editions/edition.ts";
import { GongkaiError } from "../findings/gongkai-error.ts";
import { jsonPointer } from "../findings/json-pointer.ts";
import type { Cell } from "../models/cell.ts";
import type { FixedTable } from "../models/table.ts";
import { type DraftCells, fillTotals } from "./fill-totals.ts";

/** The error for a table, row or column that the form lacks. */
export function unknownName(path: string, known: readonly string[]): GongkaiError {
  return new GongkaiError("figure-misplaced", {
    message: {
      "zh-CN": `该版本的报告没有 ${path}`,
      en: `The form has no ${path}`,
    },
    place: path,
    expected: { "zh-CN": `下列之一：${known.join("、")}`, en: `One of: ${known.join(", ")}` },
    advice: {
      "zh-CN": "核对表、行、列的标识；格式所无的行列放在 extras 中",
      en: "Check the ids of table, row and column; what the form lacks belongs in extras",
    },
  });
}

/** Figures by row and column. */
export type GivenFigures = Readonly<
  Record<string, Readonly<Record<string, Cell | undefined>> | undefined>
>;

function givenCells({ id, rows, columns }: FixedTableDefinition, given: GivenFigures): DraftCells {
  const cells: DraftCells = {};
  for (const [rowId, figures] of Object.entries(given)) {
    const row = rows.find((candidate) => candidate.id === rowId);
    const path = jsonPointer("tables", id, "cells", rowId);
    if (row === undefined)
      throw unknownName(
        path,
        rows.map((candidate) => candidate.id),
      );
    const known = columns.map((column) => column.id).filter((name) => hasColumn(row, name));
    const own: Record<string, Cell> = {};
    for (const [columnId, cell] of Object.entries(figures ?? {})) {
      if (!known.includes(columnId)) throw unknownName(path + jsonPointer(columnId), known);
      if (cell !== undefined) own[columnId] = cell;
    }
    cells[rowId] = own;
  }
  return cells;
}

/** Builds a table of the form from the figures that are given. */
export function buildTable(
  definition: FixedTableDefinition,
  given: GivenFigures,
  { totals = false, absent = null }: { readonly totals?: boolean; readonly absent?: 0 | null },
): FixedTable {
  const drafted = givenCells(definition, given);
  if (totals) fillTotals(definition, drafted);
  const cells: DraftCells = {};
  for (const row of definition.rows) {
    const named = definition.columns.filter(({ id }) => hasColumn(row, id));
    const entries = named.map(({ id }) => [id, drafted[row.id]?.[id] ?? absent] as const);
    cells[row.id] = Object.fromEntries(entries);
  }
  return { cells, extras: [] };
}
