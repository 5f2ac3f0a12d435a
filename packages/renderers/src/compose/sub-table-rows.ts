import type { ColumnDefinition, LocalText, RowDefinition } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import {
  colSpan,
  columnLabel,
  extraFigure,
  type FixedLayout,
  figureHeader,
  formFigure,
  headerCell,
} from "./fixed-layout.ts";
import { runLengths } from "./runs.ts";

/** Rows under a label and columns of their own, and the local rows and columns among them. */
interface SubTable {
  readonly title: LocalText | null;
  readonly rows: readonly RowDefinition[];
  readonly columns: readonly ColumnDefinition[];
  readonly localRows: readonly string[];
  readonly localColumns: readonly string[];
}

const groupOf = ({ groups = [] }: RowDefinition): string | null =>
  groups.length === 0 ? null : JSON.stringify(groups.map((group) => group["zh-CN"]));

/** The rows of the form, cut where the group that they stand under changes. */
function runsOf(rows: readonly RowDefinition[]): RowDefinition[][] {
  const lengths = runLengths(rows.map(groupOf));
  return lengths.flatMap((length, at) => (length === 0 ? [] : [rows.slice(at, at + length)]));
}

/** The columns that the form gives to some of the rows, and those in which the report has a cell. */
function columnsOf(rows: readonly RowDefinition[], { definition, table }: FixedLayout) {
  return definition.columns.filter(({ id }) =>
    rows.some(
      (row) => row.columns?.includes(id) === true || Object.hasOwn(table.cells[row.id] ?? {}, id),
    ),
  );
}

function formSubTable(rows: readonly RowDefinition[], layout: FixedLayout): SubTable {
  const { extras } = layout;
  const localColumns = extras.columns.filter((column) =>
    rows.some(({ label }) => extras.find(label["zh-CN"], column) !== undefined),
  );
  const title = rows[0]?.groups?.at(-1) ?? null;
  return { title, rows, columns: columnsOf(rows, layout), localRows: [], localColumns };
}

/** The columns of a sub-table by their labels in Chinese, as extras name them. */
function labelsOf({ columns, localColumns }: SubTable, { page }: FixedLayout): string[] {
  const chinese = { ...page, lang: "zh-CN" as const };
  return [...columns.map((column) => columnLabel(column, chinese)), ...localColumns];
}

/** Puts each local row into the first sub-table that has all its columns; those of none come last. */
function withLocalRows(subTables: readonly SubTable[], layout: FixedLayout): SubTable[] {
  const { extras } = layout;
  const labels = subTables.map((subTable) => labelsOf(subTable, layout));
  const homes = extras.rows.map((row) =>
    labels.findIndex((own) => extras.columnsOf(row).every((column) => own.includes(column))),
  );
  const rowsAt = (at: number) => extras.rows.filter((_, index) => homes[index] === at);
  const homeless = rowsAt(-1);
  const columns = new Set(homeless.flatMap((row) => extras.columnsOf(row)));
  const last = { title: null, rows: [], columns: [], localRows: homeless };
  return [
    ...subTables.map((subTable, at) => ({ ...subTable, localRows: rowsAt(at) })),
    ...(homeless.length === 0 ? [] : [{ ...last, localColumns: [...columns] }]),
  ];
}

/** Sub-tables with fewer columns than the widest are filled up, so that all have the same. */
function filled(cells: readonly TableCellNode[], width: number): TableCellNode[] {
  const missing = Array.from({ length: width - cells.length }, () => ({
    text: "",
    align: "end" as const,
  }));
  return [...cells, ...missing];
}

function rowsOfSubTable(subTable: SubTable, layout: FixedLayout): TableCellNode[][] {
  const { definition, page, extras } = layout;
  const { rows, columns, localRows, localColumns } = subTable;
  const { lang } = page;
  const labels = [...columns.map((column) => columnLabel(column, page)), ...localColumns];
  const header = headerCell(definition.rowHeader[lang], "column", lang);
  return [
    [header, ...labels.map((label) => figureHeader(label, lang))],
    ...rows.map((row) => [
      headerCell(row.label[lang], "row", lang),
      ...columns.map((column) => formFigure(row, column, layout)),
      ...localColumns.map((column) => extraFigure(extras.find(row.label["zh-CN"], column), layout)),
    ]),
    ...localRows.map((label) => [
      headerCell(label, "row", lang),
      ...labelsOf(subTable, layout).map((column) =>
        extraFigure(extras.find(label, column), layout),
      ),
    ]),
  ];
}

/** Composes a table of sub-tables, one under the other: its label, its own header, its rows. */
export function subTableRows(layout: FixedLayout): TableCellNode[][] {
  const { definition, page } = layout;
  const ofForm = runsOf(definition.rows).map((rows) => formSubTable(rows, layout));
  const parts = withLocalRows(ofForm, layout).map((subTable) => ({
    title: subTable.title,
    rows: rowsOfSubTable(subTable, layout),
  }));
  const width = Math.max(...parts.flatMap(({ rows }) => rows.map((row) => row.length)));
  return parts.flatMap(({ title, rows }) => [
    ...(title === null
      ? []
      : [[{ ...headerCell(title[page.lang], "column", page.lang), ...colSpan(width) }]]),
    ...rows.map((row) => filled(row, width)),
  ]);
}
