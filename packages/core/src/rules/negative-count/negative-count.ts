import type { FixedTableDefinition, OpenTableDefinition } from "../../editions/edition.ts";
import { jsonPointer } from "../../findings/json-pointer.ts";
import { placeOf } from "../../findings/place.ts";
import { type CellReading, readCell } from "../../models/cell.ts";
import { isFixedTable } from "../../models/table.ts";
import { pathAt, readingAt } from "../../tables/cell-at.ts";
import { matricesOf } from "../../tables/matrices-of.ts";
import { CellKind, type Matrix } from "../../tables/matrix.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";

const isNegative = ({ value }: CellReading): boolean => value !== null && Number(value) < 0;

function draftOf(
  { report, edition }: RuleContext,
  path: string,
  { printed }: CellReading,
): FindingDraft {
  return {
    path,
    place: placeOf(report, edition, path),
    message: {
      "zh-CN": `此格为${printed}，而这一栏的数不会小于零`,
      en: `This cell is ${printed}, and no figure of this column can be below zero`,
    },
    actual: printed,
  };
}

const severityOf = ({ evidence }: FixedTableDefinition): Pick<FindingDraft, "severity"> =>
  evidence === "background" ? { severity: "warning" } : {};

function inMatrix(matrix: Matrix, context: RuleContext): FindingDraft[] {
  const { definition, width, columnsOfRow } = matrix.form;
  const unsigned = columnsOfRow.flatMap((columns, row) =>
    columns
      .filter((column) => definition.columns[column]?.signed !== true)
      .map((column) => row * width + column),
  );
  return unsigned.flatMap((cell) => {
    const reading = readingAt(matrix, cell);
    if (!isNegative(reading)) return [];
    return [{ ...draftOf(context, pathAt(matrix, cell), reading), ...severityOf(definition) }];
  });
}

function inOpenTable(definition: OpenTableDefinition, context: RuleContext): FindingDraft[] {
  const table = context.report.tables[definition.id];
  if (table === undefined || isFixedTable(table)) return [];
  const counted = definition.columns.filter(({ role }) => role === "count" || role === "share");
  return table.rows.flatMap(({ cells }, row) =>
    counted.flatMap(({ id }) => {
      const reading = readCell(cells[id]);
      if (!isNegative(reading)) return [];
      return [
        draftOf(context, jsonPointer("tables", definition.id, "rows", row, "cells", id), reading),
      ];
    }),
  );
}

const NONE: readonly FindingDraft[] = [];

/** No figure is below zero but in a column of differences. */
export const negativeCount: Rule = {
  id: "negative-count",
  severity: "error",
  editions: "all",
  check(context) {
    let findings: readonly FindingDraft[] = NONE;
    for (const matrix of context.derive(matricesOf)) {
      if ((matrix.kinds & CellKind.negative) !== 0)
        findings = [...findings, ...inMatrix(matrix, context)];
    }
    for (const definition of context.edition.tables) {
      if (definition.kind !== "open") continue;
      const found = inOpenTable(definition, context);
      if (found.length > 0) findings = [...findings, ...found];
    }
    return findings;
  },
};
