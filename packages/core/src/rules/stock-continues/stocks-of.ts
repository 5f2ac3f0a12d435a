import { conceptOf, hasColumn } from "../../editions/concept-of.ts";
import type { Edition, FixedTableDefinition } from "../../editions/edition.ts";

/** Where a form prints how many documents there are, and how many came and went: cell numbers. */
export interface StockCells {
  readonly table: FixedTableDefinition;
  readonly inForce: number;
  readonly issued: number;
  readonly repealed: number;
}

function stockIn(table: FixedTableDefinition, kind: string): StockCells | null {
  const cellOf = (concept: string): number | null => {
    for (const [row, definition] of table.rows.entries()) {
      const column = table.columns.findIndex(
        (each) => hasColumn(definition, each.id) && conceptOf(definition, each) === concept,
      );
      if (column !== -1) return row * table.columns.length + column;
    }
    return null;
  };
  const inForce = cellOf(`${kind}.inForce`);
  const issued = cellOf(`${kind}.issued`);
  const repealed = cellOf(`${kind}.repealed`);
  if (inForce === null || issued === null || repealed === null) return null;
  return { table, inForce, issued, repealed };
}

const worked = new WeakMap<Edition, readonly StockCells[]>();

/** The stocks that an edition's tables print, for the kinds of document given; worked out once. */
export function stocksOf(edition: Edition, kinds: readonly string[]): readonly StockCells[] {
  const before = worked.get(edition);
  if (before !== undefined) return before;
  const stocks = edition.tables.flatMap((table) =>
    table.kind === "fixed" ? kinds.flatMap((kind) => stockIn(table, kind) ?? []) : [],
  );
  worked.set(edition, stocks);
  return stocks;
}
