import type {
  Cell,
  OpenColumnDefinition,
  OpenRow,
  OpenTableDefinition,
  TableNode,
} from "@gongkai/core";
import { CellRecorder } from "./cell-recorder.ts";
import { matchOpenColumn } from "./match-labels.ts";
import type { RecognizedTable } from "./recognized-table.ts";
import { type Grid, gridOf } from "./table-grid.ts";

type ColumnIndexes = ReadonlyMap<OpenColumnDefinition, number>;

/** Tells the columns by the header: every printed header must be one of the form's. */
function columnIndexes(definition: OpenTableDefinition, grid: Grid): ColumnIndexes | null {
  const indexes = new Map<OpenColumnDefinition, number>();
  for (const [index, place] of (grid[0] ?? []).entries()) {
    if (place === undefined) return null;
    const named = matchOpenColumn(definition, place.cell.text);
    // 类别 printed over two columns heads the group and the label under it.
    const column = place.isOrigin ? named : definition.columns[index];
    if (column === null || column === undefined || indexes.has(column)) return null;
    indexes.set(column, index);
  }
  const hasLabel = definition.columns.some(
    (column) => column.role === "label" && indexes.has(column),
  );
  return hasLabel && indexes.size > 1 ? indexes : null;
}

function groupAndDescription(
  definition: OpenTableDefinition,
  indexes: ColumnIndexes,
  row: Grid[number],
): Pick<OpenRow, "group" | "description" | "covers"> {
  const found: { group?: string | null; description?: string | null; covers?: number } = {};
  for (const column of definition.columns) {
    if (column.role !== "group" && column.role !== "description") continue;
    const index = indexes.get(column);
    const place = index === undefined ? undefined : row[index];
    const text = place?.cell.text ?? "";
    if (column.role === "group") {
      found.group = text === "" ? null : text;
      continue;
    }
    const isOwn = place?.isOrigin === true && text !== "";
    found.description = isOwn ? text : null;
    const rowSpan = place?.cell.rowSpan ?? 1;
    if (isOwn && rowSpan > 1) found.covers = rowSpan;
  }
  return found;
}

/** Recognizes a table whose rows the body names itself, by its header; null where the header differs. */
export function recognizeOpenTable(
  node: TableNode,
  definition: OpenTableDefinition,
): RecognizedTable | null {
  const grid = gridOf(node);
  const indexes = columnIndexes(definition, grid);
  const labelColumn = definition.columns.find((column) => column.role === "label");
  if (indexes === null || labelColumn === undefined) return null;
  const recorder = new CellRecorder();
  const rows = grid.slice(1).map((row, at): OpenRow => {
    const label = row[indexes.get(labelColumn) ?? 0]?.cell ?? { text: "" };
    recorder.note(label, "rows", at, "label");
    const cells: Record<string, Cell> = {};
    for (const [column, index] of indexes) {
      const isText = column.role === "description" || column.role === "group";
      if (isText && row[index]?.isOrigin === true) {
        recorder.note(row[index].cell, "rows", at, column.role);
      }
      if (column.role !== "count" && column.role !== "share") continue;
      cells[column.id] = recorder.read(row[index]?.cell, label, "rows", at, "cells", column.id);
    }
    return { label: label.text, ...groupAndDescription(definition, indexes, row), cells };
  });
  const { places, unreadable } = recorder;
  return { id: definition.id, table: { rows }, places, unreadable };
}
