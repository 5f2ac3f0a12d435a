import type { Edition, Report, TableDefinition } from "@gongkai/core";
import { sumFixedTable } from "./sum-fixed-table.ts";
import { sumOpenTable } from "./sum-open-table.ts";
import type { SummedTable } from "./summed-table.ts";

/** Adds up each table of a form that some child has. */
export function sumTables(
  { tables }: Pick<Edition, "tables">,
  children: readonly Report[],
): SummedTable[] {
  const isThere = ({ id }: TableDefinition) =>
    children.some((child) => child.tables[id] !== undefined);
  return tables
    .filter(isThere)
    .map((table) =>
      table.kind === "fixed" ? sumFixedTable(table, children) : sumOpenTable(table, children),
    );
}
