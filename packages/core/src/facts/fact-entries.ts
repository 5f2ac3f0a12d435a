import { conceptOf, formUnit } from "../editions/concept-of.ts";
import type {
  Edition,
  FixedTableDefinition,
  OpenColumnDefinition,
  OpenTableDefinition,
} from "../editions/edition.ts";
import { findEdition, tableDefinition } from "../editions/index.ts";
import { jsonPointer } from "../findings/json-pointer.ts";
import { type Cell, readCell } from "../models/cell.ts";
import type { Dimensions, Fact } from "../models/fact.ts";
import type { Report } from "../models/report.ts";
import { type FixedTable, isFixedTable, type OpenTable } from "../models/table.ts";
import { reportYear } from "./report-year.ts";

/** A fact and the JSON Pointer of the cell that it was read from. */
export interface FactEntry {
  readonly path: string;
  readonly fact: Fact;
}

interface Meaning {
  readonly concept: string;
  readonly dimensions: Dimensions;
  readonly unit: string | null;
  readonly break?: true;
}

function entryOf(path: string, cell: Cell, meaning: Meaning, year: number): FactEntry {
  const reading = readCell(cell);
  const fact: Fact = {
    concept: meaning.concept,
    dimensions: meaning.dimensions,
    year,
    value: reading.value,
    state: reading.state,
    approx: reading.approx,
    unit: reading.unit ?? meaning.unit,
    ...(meaning.break === true ? { break: true as const } : {}),
    source: { kind: "json", file: "", pointer: path, text: reading.printed },
  };
  return { path, fact };
}

function fixedEntries(definition: FixedTableDefinition, table: FixedTable, year: number) {
  const entries: FactEntry[] = [];
  for (const row of definition.rows) {
    const cells = table.cells[row.id];
    if (cells === undefined) continue;
    for (const column of definition.columns) {
      const cell = cells[column.id];
      if (cell === undefined) continue;
      const meaning: Meaning = {
        concept: conceptOf(row, column),
        dimensions: { ...row.dimensions, ...column.dimensions },
        unit: formUnit(definition, row, column),
        ...(row.break === true ? { break: true as const } : {}),
      };
      const path = jsonPointer("tables", definition.id, "cells", row.id, column.id);
      entries.push(entryOf(path, cell, meaning, year));
    }
  }
  return entries;
}

const isFactColumn = (
  column: OpenColumnDefinition,
): column is OpenColumnDefinition & { readonly concept: string } => column.concept !== undefined;

function openEntries(definition: OpenTableDefinition, table: OpenTable, year: number) {
  const columns = definition.columns.filter(isFactColumn);
  return table.rows.flatMap((row, index) =>
    columns.flatMap((column) => {
      const cell = row.cells[column.id];
      if (cell === undefined) return [];
      const path = jsonPointer("tables", definition.id, "rows", index, "cells", column.id);
      const dimensions = { [definition.dimension]: row.label };
      const meaning = { concept: column.concept, dimensions, unit: column.unit ?? null };
      return [entryOf(path, cell, meaning, year)];
    }),
  );
}

function tableEntries(edition: Edition, report: Report, id: string): FactEntry[] {
  const definition = tableDefinition(edition, id);
  const table = report.tables[id];
  if (definition === null || table === undefined) return [];
  const year = reportYear(report);
  if (definition.kind === "fixed") {
    return isFixedTable(table) ? fixedEntries(definition, table, year) : [];
  }
  return isFixedTable(table) ? [] : openEntries(definition, table, year);
}

/** Table ids in the order in which the report prints them; those it never places come last. */
function printedTables(report: Report): string[] {
  const ids = new Set<string>();
  for (const section of report.sections) {
    for (const block of section.blocks) {
      if (block.type === "table" && Object.hasOwn(report.tables, block.ref)) ids.add(block.ref);
    }
  }
  for (const id of Object.keys(report.tables)) ids.add(id);
  return [...ids];
}

/**
 * Lists the facts of a report's tables, each with the JSON Pointer of its cell, in document order.
 *
 * A table or an edition that this version does not know gives no facts.
 *
 * @example
 * factEntries({ format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [], tables: { "appendix-anqing": { cells: { requests: { value: 4 } } } }, contacts: null })[0]?.path //=> "/tables/appendix-anqing/cells/requests/value"
 */
export function factEntries(report: Report): FactEntry[] {
  const edition = findEdition(report.edition);
  if (edition === null) return [];
  return printedTables(report).flatMap((id) => tableEntries(edition, report, id));
}
