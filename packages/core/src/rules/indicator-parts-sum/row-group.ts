import type { FixedTableDefinition, RowDefinition } from "../../editions/edition.ts";
import { type CellReading, readCell } from "../../models/cell.ts";
import type { FixedTable } from "../../models/table.ts";

/** One column of a row and of the rows under it, as printed. */
export interface RowGroup {
  readonly table: FixedTableDefinition;
  readonly row: RowDefinition;
  readonly columnId: string;
  readonly total: CellReading;
  readonly parts: readonly CellReading[];
}

/** Lists the groups of a table in which a row has parts, column by column, in the form's order. */
export function rowGroups(definition: FixedTableDefinition, table: FixedTable): RowGroup[] {
  const readingOf = (rowId: string, columnId: string) => readCell(table.cells[rowId]?.[columnId]);
  return definition.rows
    .filter((row) => row.parts !== undefined)
    .flatMap((row) => {
      const parts = definition.rows.filter(({ parent }) => parent === row.id);
      return definition.columns.map(({ id: columnId }) => ({
        table: definition,
        row,
        columnId,
        total: readingOf(row.id, columnId),
        parts: parts.map((part) => readingOf(part.id, columnId)),
      }));
    });
}
