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
  title: { "zh-CN": "件数、金额不小于零", en: "No count or amount is below zero" },
  basis: {
    "zh-CN":
      "各栏所计的是件数、条数或金额，不会小于零；只有“本年增/减”一类的差数可以为负。不涉法条",
    en: "The columns count items or money, which cannot be below zero; only differences such as 本年增/减 may be. No clause is involved",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "差数栏（2019年格式的“本年增/减”）不论；行目待核的国家统计表只作提醒",
    en: "Columns of differences (本年增/减 in the form of 2019) are left out; in the national statistics table, whose rows are unconfirmed, it is a warning only",
  },
  advice: {
    "zh-CN": "核对该格；“-”若是表示没有，应只写“-”或“0”",
    en: "Check the cell; where a dash was meant, write - or 0 alone",
  },
  passes: { "zh-CN": "行政许可“本年增/减”为-8", en: "Licensing, change this year: -8" },
  fails: { "zh-CN": "行政许可“处理决定数量”为-8", en: "Licensing, decisions: -8" },
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
