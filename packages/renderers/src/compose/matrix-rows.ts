import type { ColumnDefinition, RowDefinition } from "@gongkai/core";
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
import { rowSpan, runLengths } from "./runs.ts";

/** How many columns the row labels take: one, and one for each level of groups. */
const labelColumnsOf = (rows: readonly RowDefinition[]): number =>
  1 + Math.max(0, ...rows.map(({ groups = [] }) => groups.length));

/** A group is the same only under the same group. */
function groupPath({ groups = [] }: RowDefinition, level: number): string | null {
  if (level >= groups.length) return null;
  return JSON.stringify(groups.slice(0, level + 1).map((group) => group["zh-CN"]));
}

const columnGroup = ({ group }: ColumnDefinition): string | null => group?.["zh-CN"] ?? null;

/** The header: of two rows where some columns stand under a group. */
function headerRows(layout: FixedLayout, labelColumns: number): TableCellNode[][] {
  const { definition, page, extras } = layout;
  const { columns } = definition;
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const height = rowSpan(isGrouped ? 2 : 1);
  const header = (text: string) => figureHeader(text, page.lang);
  const spans = runLengths(columns.map(columnGroup));
  const first = columns.flatMap((column, index): TableCellNode[] => {
    if (column.group === undefined) return [{ ...header(columnLabel(column, page)), ...height }];
    const span = spans[index] ?? 1;
    return span === 0
      ? []
      : [{ ...headerCell(column.group[page.lang], "column", page.lang), ...colSpan(span) }];
  });
  const corner = headerCell(definition.rowHeader[page.lang], "column", page.lang);
  const grouped = columns.filter(({ group }) => group !== undefined);
  return [
    [
      { ...corner, ...height, ...colSpan(labelColumns) },
      ...first,
      ...extras.columns.map((label) => ({ ...header(label), ...height })),
    ],
    ...(isGrouped ? [grouped.map((column) => header(columnLabel(column, page)))] : []),
  ];
}

/** The labels of a row: those of groups that begin here, each over its rows, then its own. */
function labelCells(
  { label, groups = [] }: RowDefinition,
  { page }: FixedLayout,
  { spans, labelColumns }: { spans: readonly number[]; labelColumns: number },
): TableCellNode[] {
  const begun = groups.flatMap((group, level): TableCellNode[] => {
    const span = spans[level] ?? 1;
    if (span === 0) return [];
    return [{ ...headerCell(group[page.lang], "row", page.lang), ...rowSpan(span) }];
  });
  const own = headerCell(label[page.lang], "row", page.lang);
  return [...begun, { ...own, ...colSpan(labelColumns - groups.length) }];
}

function localRow(label: string, layout: FixedLayout, labelColumns: number): TableCellNode[] {
  const { definition, page, extras } = layout;
  const chinese = { ...page, lang: "zh-CN" as const };
  const columns = definition.columns.map((column) => columnLabel(column, chinese));
  return [
    { ...headerCell(label, "row", page.lang), ...colSpan(labelColumns) },
    ...[...columns, ...extras.columns].map((column) =>
      extraFigure(extras.find(label, column), layout),
    ),
  ];
}

/** Composes a table under one header: the form's rows and columns, then the local ones. */
export function matrixRows(layout: FixedLayout): TableCellNode[][] {
  const { definition, extras } = layout;
  const { rows, columns } = definition;
  const labelColumns = labelColumnsOf(rows);
  const levels = Array.from({ length: labelColumns - 1 }, (_, level) =>
    runLengths(rows.map((row) => groupPath(row, level))),
  );
  return [
    ...headerRows(layout, labelColumns),
    ...rows.map((row, index) => [
      ...labelCells(row, layout, {
        spans: levels.map((spans) => spans[index] ?? 1),
        labelColumns,
      }),
      ...columns.map((column) => formFigure(row, column, layout)),
      ...extras.columns.map((column) =>
        extraFigure(extras.find(row.label["zh-CN"], column), layout),
      ),
    ]),
    ...extras.rows.map((label) => localRow(label, layout, labelColumns)),
  ];
}
