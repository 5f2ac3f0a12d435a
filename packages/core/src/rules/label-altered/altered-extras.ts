import { hasColumn } from "../../editions/concept-of.ts";
import type { FixedTableDefinition } from "../../editions/edition.ts";
import { jsonPointer } from "../../findings/json-pointer.ts";
import { placeOf } from "../../findings/place.ts";
import { proposedReading } from "../../findings/proposal.ts";
import { readCell } from "../../models/cell.ts";
import type { LocalText } from "../../models/local-text.ts";
import type { ExtraCell } from "../../models/table.ts";
import type { Matrix } from "../../tables/matrix.ts";
import type { FindingDraft, RuleContext } from "../rule.ts";
import { type FormLabel, formLabels, nearestLabel } from "./form-label.ts";

interface FormWords {
  readonly rows: readonly FormLabel[];
  readonly columns: readonly FormLabel[];
}

const worded = new WeakMap<FixedTableDefinition, FormWords>();

function wordsOf(definition: FixedTableDefinition): FormWords {
  const before = worded.get(definition);
  if (before !== undefined) return before;
  const words = { rows: formLabels(definition.rows), columns: formLabels(definition.columns) };
  worded.set(definition, words);
  return words;
}

/** Where an extra figure belongs in the form, if its labels are the form's or nearly so. */
interface Home {
  readonly row: FormLabel;
  readonly column: FormLabel;
}

function homeOf(extra: ExtraCell, { form, table }: Matrix): Home | null {
  const { rows, columns } = wordsOf(form.definition);
  const column = nearestLabel(extra.column, columns);
  const row = column === null ? null : nearestLabel(extra.row, rows);
  if (row === null || column === null) return null;
  const definition = form.definition.rows.find(({ id }) => id === row.id);
  if (definition === undefined || !hasColumn(definition, column.id)) return null;
  const isTaken = readCell(table.cells[row.id]?.[column.id]).state !== "blank";
  return isTaken ? null : { row, column };
}

const alteredPart = (extra: ExtraCell, { row, column }: Home) =>
  extra.column === column.label["zh-CN"]
    ? { key: "row", printed: extra.row, label: row.label }
    : { key: "column", printed: extra.column, label: column.label };

function messageOf({ row, column }: Home, printed: string): LocalText {
  const [zhRow, zhColumn] = [row.label["zh-CN"], column.label["zh-CN"]];
  return {
    "zh-CN": `“${printed}”不是格式的用语，此数应列在“${zhRow}”的“${zhColumn}”`,
    en: `“${printed}” is not what the form says; the figure belongs under “${row.label.en}”, “${column.label.en}”`,
  };
}

/** Figures that stand beside a table under labels that are nearly those of an empty cell of it. */
export function alteredExtras(matrix: Matrix, { report, edition }: RuleContext): FindingDraft[] {
  const extras = matrix.table.extras ?? [];
  return extras.flatMap((extra, index) => {
    const home = homeOf(extra, matrix);
    if (home === null) return [];
    const { key, printed, label } = alteredPart(extra, home);
    const { id } = matrix.form.definition;
    const target = jsonPointer("tables", id, "cells", home.row.id, home.column.id);
    return [
      {
        path: jsonPointer("tables", id, "extras", index, key),
        place: placeOf(report, edition, target),
        message: messageOf(home, printed),
        expected: label["zh-CN"],
        actual: printed,
        proposals: [proposedReading(label["zh-CN"])],
      },
    ];
  });
}
