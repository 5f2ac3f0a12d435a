import {
  type ColumnDefinition,
  type FixedTable,
  type FixedTableDefinition,
  jsonPointer,
  type LocalText,
  type RowDefinition,
  type TableCellNode,
  type TableNode,
} from "@gongkai/core";
import { figureCell } from "./figure-cell.ts";
import { type ExtraGrid, extraGrid, type PlacedExtra } from "./fixed-extras.ts";
import { languageOf } from "./page-language.ts";
import { rowSpan, runLengths } from "./runs.ts";
import type { TablePage } from "./table-page.ts";

/** A fixed table on its way to the page: the form, the report's cells, and what the form lacks. */
interface FixedLayout {
  readonly definition: FixedTableDefinition;
  readonly table: FixedTable;
  readonly page: TablePage;
  readonly extras: ExtraGrid;
  /** JSON Pointer of the table's cells. */
  readonly cellsPointer: string;
  /** How many columns the row labels take: two where some rows stand under a group. */
  readonly labelColumns: 1 | 2;
}

const columnLabel = ({ label }: ColumnDefinition, lang: keyof LocalText, year: number): string =>
  label[lang].replaceAll("{year}", String(year));

const nearestGroup = ({ groups }: RowDefinition): LocalText | undefined => groups?.at(-1);

const colSpan = (length: 1 | 2): { colSpan?: number } => (length > 1 ? { colSpan: length } : {});

function headerCell(text: string, header: "row" | "column", lang: string): TableCellNode {
  return { text, header, ...languageOf(text, lang) };
}

function headerRow({ definition, page, extras, labelColumns }: FixedLayout): TableCellNode[] {
  const { lang, year } = page;
  const labels = definition.columns.map((column) => columnLabel(column, lang, year));
  return [
    { ...headerCell(definition.rowHeader[lang], "column", lang), ...colSpan(labelColumns) },
    ...[...labels, ...extras.columns].map(
      (label): TableCellNode => ({ ...headerCell(label, "column", lang), align: "end" }),
    ),
  ];
}

function extraCell(extra: PlacedExtra | undefined, { definition, page }: FixedLayout) {
  const pointer = jsonPointer("tables", definition.id, "extras", extra?.index ?? 0, "cell");
  return figureCell(extra?.cell, { pointer, concept: "", lang: page.lang });
}

function labelCells(row: RowDefinition, groupSpan: number, layout: FixedLayout): TableCellNode[] {
  const { lang } = layout.page;
  const label = headerCell(row.label[lang], "row", lang);
  const group = nearestGroup(row);
  if (group === undefined) return [{ ...label, ...colSpan(layout.labelColumns) }];
  if (groupSpan === 0) return [label];
  return [{ ...headerCell(group[lang], "row", lang), ...rowSpan(groupSpan) }, label];
}

function formRow(row: RowDefinition, groupSpan: number, layout: FixedLayout): TableCellNode[] {
  const { definition, table, page, extras } = layout;
  const cells = Object.hasOwn(table.cells, row.id) ? table.cells[row.id] : undefined;
  const rowPointer = layout.cellsPointer + jsonPointer(row.id);
  const figures = definition.columns.map(({ id }) => {
    const pointer = rowPointer + jsonPointer(id);
    return figureCell(cells?.[id], { pointer, concept: row.concept, lang: page.lang });
  });
  const local = extras.columns.map((column) =>
    extraCell(extras.find(row.label["zh-CN"], column), layout),
  );
  return [...labelCells(row, groupSpan, layout), ...figures, ...local];
}

function localRow(label: string, layout: FixedLayout): TableCellNode[] {
  const { definition, page, extras, labelColumns } = layout;
  const columns = definition.columns.map((column) => columnLabel(column, "zh-CN", page.year));
  return [
    { ...headerCell(label, "row", page.lang), ...colSpan(labelColumns) },
    ...[...columns, ...extras.columns].map((column) =>
      extraCell(extras.find(label, column), layout),
    ),
  ];
}

/** Composes a table of a fixed form: its rows and columns, then the local ones under their own labels. */
export function composeFixedTable(
  definition: FixedTableDefinition,
  table: FixedTable,
  page: TablePage,
): TableNode {
  const { rows, columns } = definition;
  const extras = extraGrid(table.extras ?? [], {
    rows: new Set(rows.map(({ label }) => label["zh-CN"])),
    columns: new Set(columns.map((column) => columnLabel(column, "zh-CN", page.year))),
  });
  const labelColumns = rows.some((row) => nearestGroup(row) !== undefined) ? 2 : 1;
  const cellsPointer = jsonPointer("tables", definition.id, "cells");
  const layout: FixedLayout = { definition, table, page, extras, cellsPointer, labelColumns };
  const groupSpans = runLengths(rows.map((row) => nearestGroup(row)?.["zh-CN"] ?? null));
  return {
    type: "table",
    ref: definition.id,
    caption: definition.label[page.lang],
    rows: [
      headerRow(layout),
      ...rows.map((row, index) => formRow(row, groupSpans[index] ?? 1, layout)),
      ...extras.rows.map((label) => localRow(label, layout)),
    ],
  };
}
