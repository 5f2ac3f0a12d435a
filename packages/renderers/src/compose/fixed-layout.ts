import {
  type ColumnDefinition,
  conceptOf,
  type FixedTable,
  type FixedTableDefinition,
  jsonPointer,
  type RowDefinition,
} from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { figureCell } from "./figure-cell.ts";
import type { ExtraGrid, PlacedExtra } from "./fixed-extras.ts";
import { languageOf } from "./page-language.ts";
import type { TablePage } from "./table-page.ts";

/** A fixed table on its way to the page: the form, the report's cells, and what the form lacks. */
export interface FixedLayout {
  readonly definition: FixedTableDefinition;
  readonly table: FixedTable;
  readonly page: TablePage;
  readonly extras: ExtraGrid;
}

/** Composes a cell that names a row or a column. */
export function headerCell(text: string, header: "row" | "column", lang: string): TableCellNode {
  return { text, header, ...languageOf(text, lang) };
}

/** Composes the header of a column of figures. */
export function figureHeader(text: string, lang: string): TableCellNode {
  return { ...headerCell(text, "column", lang), align: "end" };
}

/** The label of a column as a page in a language prints it. */
export function columnLabel(column: ColumnDefinition, { lang, year }: TablePage): string {
  return column.label[lang].replaceAll("{year}", String(year));
}

/** The attribute of a cell that speaks for several columns; nothing for one column. */
export function colSpan(length: number): { colSpan?: number } {
  return length > 1 ? { colSpan: length } : {};
}

/** A row or a column that only this report has is no fact of any concept. */
function factConcept(
  { columns }: FixedTableDefinition,
  row: RowDefinition,
  column: ColumnDefinition,
): string {
  const isMeasured = columns.some(({ measure }) => measure !== undefined);
  const isLocal = row.concept === "" || (isMeasured && column.measure === undefined);
  return isLocal ? "" : conceptOf(row, column);
}

/** Composes the figure of a row and a column of the form. */
export function formFigure(
  row: RowDefinition,
  column: ColumnDefinition,
  { definition, table, page }: FixedLayout,
): TableCellNode {
  const cells = Object.hasOwn(table.cells, row.id) ? table.cells[row.id] : undefined;
  const pointer = jsonPointer("tables", definition.id, "cells", row.id, column.id);
  return figureCell(cells?.[column.id], {
    pointer,
    concept: factConcept(definition, row, column),
    unit: row.unit ?? column.unit,
    lang: page.lang,
  });
}

/** Composes a figure that the form has no place for. */
export function extraFigure(
  extra: PlacedExtra | undefined,
  { definition, page }: FixedLayout,
): TableCellNode {
  const pointer = jsonPointer("tables", definition.id, "extras", extra?.index ?? 0, "cell");
  return figureCell(extra?.cell, { pointer, concept: "", lang: page.lang });
}
