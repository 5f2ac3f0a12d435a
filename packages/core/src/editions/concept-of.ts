import type { ColumnDefinition, FixedTableDefinition, RowDefinition } from "./edition.ts";

/**
 * Gives the code of what a cell of a fixed table counts: the row's concept, with the column's measure.
 *
 * @example
 * const label = { "zh-CN": "规章", en: "Rules" };
 * conceptOf({ id: "rules", label, concept: "proactive.rules" }, { id: "issued", label, measure: "issued" }) //=> "proactive.rules.issued"
 */
export function conceptOf(row: RowDefinition, column: ColumnDefinition): string {
  return column.measure === undefined ? row.concept : `${row.concept}.${column.measure}`;
}

/**
 * Tells whether a row of a form has a column: where the form prints sub-tables, not every row has all.
 *
 * @example
 * const label = { "zh-CN": "规章", en: "Rules" };
 * hasColumn({ id: "rules", label, concept: "proactive.rules", columns: ["issued"] }, "repealed") //=> false
 */
export function hasColumn({ columns }: RowDefinition, columnId: string): boolean {
  return columns === undefined || columns.includes(columnId);
}

/**
 * Gives the measure word that a form's figures are printed with, null where the form states none.
 *
 * @example
 * const table = editionOf("cn-2021").tables.find(({ id }) => id === "requests");
 * table?.kind === "fixed" ? formUnit(table, table.rows[0], table.columns[0]) : "" //=> "件"
 */
export function formUnit(
  table: FixedTableDefinition,
  row: RowDefinition | undefined,
  column: ColumnDefinition | undefined,
): string | null {
  return row?.unit ?? column?.unit ?? table.unit ?? null;
}
