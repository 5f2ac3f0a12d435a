import * as z from "zod/mini";
import { cellSchema } from "./cell.ts";

/** A row or column that the form lacks, kept with its printed labels. */
export const extraCellSchema = z.looseObject({
  row: z.string(),
  column: z.string(),
  cell: cellSchema,
});

/**
 * A table whose rows and columns the form fixes: `cells[rowId][columnId]`.
 *
 * A table that has `rows` is an open one, whatever else it has: none is both.
 */
export const fixedTableSchema = z.looseObject({
  cells: z.record(z.string(), z.record(z.string(), cellSchema)),
  extras: z.optional(z.array(extraCellSchema)),
  rows: z.optional(z.never()),
});

/**
 * A row that the body names itself.
 *
 * `group` is the heading printed over several rows; `description` is the row's prose, null where it
 * is blank or where a merged cell of an earlier row speaks for this one; `covers` is how many rows,
 * this one first, the description speaks of (absent: one).
 */
export const openRowSchema = z.looseObject({
  label: z.string(),
  group: z.optional(z.nullable(z.string())),
  description: z.optional(z.nullable(z.string())),
  covers: z.optional(z.int().check(z.minimum(2))),
  cells: z.record(z.string(), cellSchema),
});

/** The whole that the shares of a table are of, where the report declares it. */
export const shareBaseSchema = z.looseObject({ concept: z.string(), value: z.int() });

/** A table with open rows: categories, channels, key areas. */
export const openTableSchema = z.looseObject({
  rows: z.array(openRowSchema),
  base: z.optional(shareBaseSchema),
});

export const tableSchema = z.union([fixedTableSchema, openTableSchema]);

export type ExtraCell = z.infer<typeof extraCellSchema>;
export type FixedTable = z.infer<typeof fixedTableSchema>;
export type OpenRow = z.infer<typeof openRowSchema>;
export type OpenTable = z.infer<typeof openTableSchema>;
export type Table = z.infer<typeof tableSchema>;

/**
 * Tells a table of a fixed form from one with open rows.
 *
 * @example
 * isFixedTable({ cells: { requests: { value: 4 } } }) //=> true
 * @example
 * isFixedTable({ rows: [{ label: "业务文件", cells: { count: 43 } }] }) //=> false
 */
export function isFixedTable(table: Table): table is FixedTable {
  return table.rows === undefined;
}
