import { conceptOf, hasColumn } from "../../editions/concept-of.ts";
import type { ColumnDefinition, FixedTableDefinition } from "../../editions/edition.ts";
import { findEdition } from "../../editions/index.ts";
import { jsonPointer } from "../../findings/json-pointer.ts";
import { type CellReading, readCell } from "../../models/cell.ts";
import type { Dimensions } from "../../models/fact.ts";
import type { LocalText } from "../../models/local-text.ts";
import type { Report } from "../../models/report.ts";
import { type FixedTable, isFixedTable } from "../../models/table.ts";

/** A cell of a report that counts a concept. */
export interface ConceptCell {
  readonly path: string;
  /** The words of the form: of the column where that says what is measured, else of the row. */
  readonly label: LocalText;
  /** What tells the cells of a concept apart, the same in every form. */
  readonly key: string;
  readonly reading: CellReading;
}

const keyOf = (...dimensions: readonly (Dimensions | undefined)[]): string =>
  dimensions
    .flatMap((some) => Object.entries(some ?? {}))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(" ");

/** The table with its cells as far as the report has it. */
const cellsOf = (report: Report, { id }: FixedTableDefinition): FixedTable["cells"] | null => {
  const table = Object.hasOwn(report.tables, id) ? report.tables[id] : undefined;
  if (table === undefined || !isFixedTable(table)) return null;
  return Object.values(table.cells).some((row) => Object.keys(row).length > 0) ? table.cells : null;
};

/** A cell of a form, whatever a report has there. */
type ConceptPlace = Omit<ConceptCell, "reading"> & {
  readonly row: string;
  readonly column: string;
};

function findPlaces(definition: FixedTableDefinition, concept: string): ConceptPlace[] {
  return definition.rows.flatMap((row) =>
    definition.columns
      .filter((column) => hasColumn(row, column.id) && conceptOf(row, column) === concept)
      .map((column: ColumnDefinition) => ({
        row: row.id,
        column: column.id,
        path: jsonPointer("tables", definition.id, "cells", row.id, column.id),
        label: column.measure === undefined ? row.label : column.label,
        key: keyOf(row.dimensions, column.dimensions),
      })),
  );
}

const found = new WeakMap<FixedTableDefinition, Map<string, readonly ConceptPlace[]>>();

/** Looked for once per form: rules ask for a handful of concepts, in report after report. */
function placesOf(definition: FixedTableDefinition, concept: string): readonly ConceptPlace[] {
  const places = found.get(definition) ?? new Map<string, readonly ConceptPlace[]>();
  found.set(definition, places);
  const before = places.get(concept);
  if (before !== undefined) return before;
  const now = findPlaces(definition, concept);
  places.set(concept, now);
  return now;
}

function cellsInTable(
  report: Report,
  definition: FixedTableDefinition,
  concept: string,
): ConceptCell[] | "noForm" | "noTable" {
  const places = placesOf(definition, concept);
  if (places.length === 0) return "noForm";
  const cells = cellsOf(report, definition);
  if (cells === null) return "noTable";
  return places.map(({ row, column, path, label, key }) => ({
    path,
    label,
    key,
    reading: readCell(cells[row]?.[column]),
  }));
}

/**
 * Lists the cells of a report that count a concept, absent ones as blanks.
 *
 * `noForm` where the report's form asks for no such figure, `noTable` where it does and the report
 * has no figure of that table.
 */
export function cellsOfConcept(
  report: Report,
  concept: string,
): readonly ConceptCell[] | "noForm" | "noTable" {
  for (const definition of findEdition(report.edition)?.tables ?? []) {
    if (definition.kind !== "fixed") continue;
    const cells = cellsInTable(report, definition, concept);
    if (cells !== "noForm") return cells;
  }
  return "noForm";
}
