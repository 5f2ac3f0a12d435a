import { findEdition } from "../editions/index.ts";
import type { Report } from "../models/report.ts";
import { isFixedTable } from "../models/table.ts";
import { type Matrix, readMatrix } from "./matrix.ts";

/**
 * Reads the fixed tables of a report into matrices, in the order of its edition's tables.
 *
 * Tables that the report lacks, and those of open rows, are not among them. Ask for it by
 * `context.derive(matricesOf)`, so that it is done once for all rules.
 */
export function matricesOf(report: Report): readonly Matrix[] {
  const matrices: Matrix[] = [];
  for (const definition of findEdition(report.edition)?.tables ?? []) {
    if (definition.kind !== "fixed") continue;
    const table = report.tables[definition.id];
    if (table !== undefined && isFixedTable(table)) matrices.push(readMatrix(definition, table));
  }
  return matrices;
}
