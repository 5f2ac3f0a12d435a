import {
  type FactEntry,
  factEntries,
  findEdition,
  isFixedTable,
  jsonPointer,
  type OpenTableDefinition,
  type Report,
  readCell,
  readFigure,
  reportYear,
} from "@gongkai/core";
import { pointInterval } from "./interval.ts";
import { inYuan } from "./money.ts";
import type { Occurrence } from "./occurrence.ts";
import { tableTotals } from "./table-totals.ts";

/** What a cell states; null for a blank, and for a bound whose print cannot be read. */
function occurrenceOf({ path, fact }: FactEntry): Occurrence | null {
  if (fact.value === null || fact.state !== "number") return null;
  const printed = fact.source.text;
  const interval = fact.approx === null ? pointInterval(fact.value) : readFigure(printed);
  if (interval === null) return null;
  const { concept, dimensions, year, unit } = fact;
  const inMoney = inYuan(interval, unit);
  return { path, range: null, concept, dimensions, year, interval: inMoney, unit, printed, fact };
}

/** Rows that by their label count what another concept counts: the row 产品召回信息 counts recalls. */
function alsoCounted(report: Report, definition: OpenTableDefinition): FactEntry[] {
  const table = report.tables[definition.id];
  const column = definition.columns.find(({ role }) => role === "count");
  if (table === undefined || isFixedTable(table) || column === undefined) return [];
  return table.rows.flatMap((row, index) => {
    const also = definition.alsoCounts?.find(({ label }) => label === row.label);
    const cell = row.cells[column.id];
    if (also === undefined || cell === undefined) return [];
    const path = jsonPointer("tables", definition.id, "rows", index, "cells", column.id);
    const { value, state, approx, unit, printed } = readCell(cell);
    const source = { kind: "json" as const, file: "", pointer: path, text: printed };
    const { concept } = also;
    const year = reportYear(report);
    const count = { value, state, approx, unit: unit ?? column.unit ?? null };
    return [{ path, fact: { concept, dimensions: {}, year, ...count, source } }];
  });
}

/** What the tables of a report state in figures. */
export function tableOccurrences(report: Report): Occurrence[] {
  const tables = findEdition(report.edition)?.tables ?? [];
  const also = tables.flatMap((definition) =>
    definition.kind === "open" && Object.hasOwn(report.tables, definition.id)
      ? alsoCounted(report, definition)
      : [],
  );
  const entries = [...factEntries(report)];
  const occurrences = [...entries, ...also]
    .map(occurrenceOf)
    .filter((occurrence) => occurrence !== null);
  return [...occurrences, ...tableTotals(entries, occurrences)];
}
