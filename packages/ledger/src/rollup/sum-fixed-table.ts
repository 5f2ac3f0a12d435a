import {
  type Cell,
  conceptOf,
  type FixedTableDefinition,
  formUnit,
  hasColumn,
  isFixedTable,
  jsonPointer,
  type Report,
  readCell,
} from "@gongkai/core";
import { countedConcept } from "../requests/outcome-rows.ts";
import { sumCells } from "./sum-cells.ts";
import type { LeftOut, SummedCell, SummedTable } from "./summed-table.ts";

/** The children in which a table holds rows or columns of its own. */
function withExtras(id: string, children: readonly Report[]): LeftOut[] {
  const own = children.flatMap(({ tables }, child) => {
    const table = tables[id];
    const isOwn = table !== undefined && isFixedTable(table) && (table.extras ?? []).length > 0;
    return isOwn ? [child] : [];
  });
  return own.length === 0 ? [] : [{ what: "extras", children: own }];
}

/** Adds up a table of the form cell by cell. */
export function sumFixedTable(
  definition: FixedTableDefinition,
  children: readonly Report[],
): SummedTable {
  const { id } = definition;
  const own = children.map(({ tables: { [id]: table } }) =>
    table !== undefined && isFixedTable(table) ? table.cells : {},
  );
  const cells: Record<string, Record<string, Cell>> = {};
  const summed: SummedCell[] = [];
  for (const row of definition.rows) {
    const line: Record<string, Cell> = {};
    for (const column of definition.columns.filter((each) => hasColumn(row, each.id))) {
      const unit = formUnit(definition, row, column);
      const readings = own.map((table, child) => ({
        child,
        reading: readCell(table[row.id]?.[column.id]),
      }));
      const sum = sumCells(readings, unit);
      line[column.id] = sum.cell;
      summed.push({
        path: jsonPointer("tables", id, "cells", row.id, column.id),
        row: row.id,
        column: column.id,
        concept: conceptOf({ ...row, concept: countedConcept(definition, row) }, column),
        dimensions: { ...row.dimensions, ...column.dimensions },
        unit,
        sum,
      });
    }
    cells[row.id] = line;
  }
  return {
    id,
    table: { cells, extras: [] },
    cells: summed,
    leftOut: withExtras(id, children),
  };
}
