import * as z from "zod/mini";
import type { Edition, OpenTableDefinition, TableDefinition } from "../../editions/edition.ts";
import { cellSchema } from "../../models/cell.ts";
import { reportSchema } from "../../models/report.ts";
import { fixedTableSchema, openRowSchema, openTableSchema } from "../../models/table.ts";
import { type KnownKeys, knownKeys } from "./known-keys.ts";

const objectOf = <Schema extends z.ZodMiniType>(ids: readonly string[], schema: Schema) =>
  z.looseObject(Object.fromEntries(ids.map((id) => [id, schema])));

const cellColumns = ({ columns }: OpenTableDefinition): string[] =>
  columns.filter(({ role }) => role === "count" || role === "share").map(({ id }) => id);

function tableSchemaOf(table: TableDefinition): z.ZodMiniObject {
  if (table.kind === "open") {
    const cells = objectOf(cellColumns(table), cellSchema);
    return z.extend(openTableSchema, { rows: z.array(z.extend(openRowSchema, { cells })) });
  }
  const row = objectOf(
    table.columns.map(({ id }) => id),
    cellSchema,
  );
  return z.extend(fixedTableSchema, {
    cells: objectOf(
      table.rows.map(({ id }) => id),
      row,
    ),
  });
}

const known = new WeakMap<Edition, KnownKeys>();

/** The keys of a report with the tables, rows and columns that an edition has. */
export function editionKeys(edition: Edition): KnownKeys {
  const before = known.get(edition);
  if (before !== undefined) return before;
  const tables = edition.tables.map((table) => [table.id, tableSchemaOf(table)] as const);
  const schema = z.extend(reportSchema, { tables: z.looseObject(Object.fromEntries(tables)) });
  const keys = knownKeys(schema);
  known.set(edition, keys);
  return keys;
}
