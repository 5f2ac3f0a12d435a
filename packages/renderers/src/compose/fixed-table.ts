import type { FixedTable, FixedTableDefinition, TableLayout } from "@gongkai/core";
import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { extraGrid } from "./fixed-extras.ts";
import { columnLabel, type FixedLayout } from "./fixed-layout.ts";
import { matrixRows } from "./matrix-rows.ts";
import { oneLineRows } from "./one-line-rows.ts";
import { subTableRows } from "./sub-table-rows.ts";
import type { TablePage } from "./table-page.ts";

const rowsByLayout: Readonly<Record<TableLayout, (layout: FixedLayout) => TableCellNode[][]>> = {
  matrix: matrixRows,
  subTables: subTableRows,
  oneLine: oneLineRows,
};

/** Composes a table of a fixed form as the form prints it, the local rows and columns under their own labels. */
export function composeFixedTable(
  definition: FixedTableDefinition,
  table: FixedTable,
  page: TablePage,
): TableNode {
  const { rows, columns, note, unit, layout = "matrix" } = definition;
  const extras = extraGrid(table.extras ?? [], {
    rows: new Set(rows.map(({ label }) => label["zh-CN"])),
    columns: new Set(columns.map((column) => columnLabel(column, { ...page, lang: "zh-CN" }))),
  });
  return {
    type: "table",
    ref: definition.id,
    caption: definition.label[page.lang],
    ...(note === undefined ? {} : { note: note[page.lang] }),
    ...(unit === undefined ? {} : { unit }),
    rows: rowsByLayout[layout]({ definition, table, page, extras }),
  };
}
