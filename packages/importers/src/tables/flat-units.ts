import { type FixedTableDefinition, formUnit } from "@gongkai/core";
import type { ParagraphNode } from "@gongkai/core/document";
import type { FlatRow, FlatSection } from "./flat-section.ts";
import { flatWords } from "./flat-words.ts";

/** A sum of money in another unit than the form's keeps it. */
function withMoney(row: FlatRow, definition: FixedTableDefinition): readonly ParagraphNode[] {
  const figures = row.cells.filter((cell) => !flatWords.isUnit(cell));
  const unit = row.cells.find(flatWords.isMoney)?.text;
  const [column] = definition.columns.filter(({ id }) => row.row?.columns?.includes(id) ?? true);
  const [figure] = figures;
  if (unit === undefined || row.row === null || column === undefined) return figures;
  if (figure === undefined || figures.length > 1) return figures;
  if (unit === formUnit(definition, row.row, column) || !/\d$/.test(figure.text)) return figures;
  return [{ ...figure, text: `${figure.text}${unit}` }];
}

/** Leaves out a column of units: 件, 条, 次 beside the figures. */
export function withoutUnits(section: FlatSection, definition: FixedTableDefinition): FlatSection {
  const units = section.rows.map(({ cells }) => cells.filter(flatWords.isUnit).length);
  const isNamed = section.header.some(({ role }) => role === "unit");
  const isColumn = units.filter((count) => count === 1).length * 2 >= units.length;
  if (units.every((count) => count === 0) || !(isNamed || isColumn)) return section;
  const rows = section.rows.map((row) => ({ ...row, cells: withMoney(row, definition) }));
  return { ...section, rows };
}
