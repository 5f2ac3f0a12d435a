import { type Edition, isFixedTable, type Report, tableDefinition } from "@gongkai/core";
import type { TableNode } from "@gongkai/core/document";
import { composeFixedTable } from "./fixed-table.ts";
import { fixedDefinition, openDefinition } from "./local-definition.ts";
import { composeOpenTable } from "./open-table.ts";
import type { TablePage } from "./table-page.ts";

/** Composes the table of a report with an id, in the form of its edition; null where there is none. */
export function composeTable(
  report: Report,
  { id, edition, page }: { id: string; edition: Edition | null; page: TablePage },
): TableNode | null {
  const table = Object.hasOwn(report.tables, id) ? report.tables[id] : undefined;
  if (table === undefined) return null;
  const form = edition === null ? null : tableDefinition(edition, id);
  const { period } = report;
  if (isFixedTable(table)) {
    const definition = fixedDefinition(id, table, form?.kind === "fixed" ? form : null);
    return { ...composeFixedTable(definition, table, page), period };
  }
  const definition = openDefinition(id, table, form?.kind === "open" ? form : null);
  return { ...composeOpenTable(definition, table, page), period };
}
