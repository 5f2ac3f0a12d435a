import type { Cell } from "../models/cell.ts";
import type { Report } from "../models/report.ts";
import { isFixedTable, type Table } from "../models/table.ts";
import { hasColumn } from "./concept-of.ts";
import type { FixedTableDefinition, TableDefinition } from "./edition.ts";
import { editionOf } from "./index.ts";
import type { EditionId, ReportOf } from "./report-of.ts";

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function completeCells({ rows, columns }: FixedTableDefinition, table: Table | undefined) {
  const given = table !== undefined && isFixedTable(table) ? table : { cells: {}, extras: [] };
  const cells: Record<string, Record<string, Cell | undefined>> = {};
  for (const row of rows) {
    const printed = own(given.cells, row.id) ?? {};
    const named = columns.filter(({ id }) => hasColumn(row, id));
    cells[row.id] = Object.fromEntries(named.map(({ id }) => [id, own(printed, id)]));
  }
  return { cells, extras: given.extras ?? [] };
}

function completeTable(definition: TableDefinition, table: Table | undefined): unknown {
  if (definition.kind === "fixed") return completeCells(definition, table);
  return table === undefined || isFixedTable(table) ? undefined : table;
}

/**
 * Gives a report with the rows and columns of its form in its type, so that an editor completes them.
 *
 * Every table of a fixed form, every row and column of it is there; a cell that the report does not
 * hold is `undefined`, one that it prints blank is `null`. Nothing is filled in, and rows that the
 * form lacks are left out (they stay in the report itself).
 *
 * @returns Null where the report is on another form.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2021", title: "某县2021年政府信息公开工作年度报告", body: { name: "某县", kind: "government", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2021-01-01", end: "2021-12-31" }, publishedOn: null, sections: [], tables: { requests: { cells: { granted: { naturalPerson: 12 } } } }, contacts: null };
 * const typed = typedReport(report, "cn-2021");
 * typed?.tables.requests.cells.granted.naturalPerson //=> 12
 * typed?.tables.remedies.cells.reconsideration.total //=> undefined
 * typedReport(report, "cn-2019") //=> null
 */
export function typedReport<Id extends EditionId>(
  report: Report,
  edition: Id,
): ReportOf<Id> | null {
  if (report.edition !== edition) return null;
  const tables = editionOf(edition).tables.map((definition) => [
    definition.id,
    completeTable(definition, own(report.tables, definition.id)),
  ]);
  const { format, title, body, perimeter, period, publishedOn, sections, contacts } = report;
  const rest = { format, title, body, perimeter, period, publishedOn, sections, contacts };
  // The tables above are those of the edition whose type this is, row by row and column by column.
  return { ...rest, edition, tables: Object.fromEntries(tables) } as ReportOf<Id>;
}
