import {
  type Cell,
  type ColumnDefinition,
  type ExtraCell,
  type FixedTableDefinition,
  findConcept,
  type RowDefinition,
  type TableCellNode,
  type TableNode,
} from "@gongkai/core";
import { labelUnit } from "../recognize/label-key.ts";
import { CellRecorder } from "./cell-recorder.ts";
import { isRowHeader, matchColumn, matchRow } from "./match-labels.ts";
import type { RecognizedTable } from "./recognized-table.ts";
import { type Grid, gridOf, widthOf } from "./table-grid.ts";

interface ValueColumn {
  readonly index: number;
  readonly printed: string;
  readonly definition: ColumnDefinition | null;
}

/** The columns that hold figures, by their headers; where no header names one, the last ones. */
function valueColumns(definition: FixedTableDefinition, grid: Grid, year: number): ValueColumn[] {
  const header = grid[0] ?? [];
  const named = header.flatMap((place, index): ValueColumn[] => {
    const printed = place?.cell.text ?? "";
    const column = matchColumn(definition, printed, year);
    return column === null ? [] : [{ index, printed, definition: column }];
  });
  const [first] = named;
  if (first !== undefined) {
    const local = header.flatMap((place, index): ValueColumn[] =>
      index > first.index && !named.some((column) => column.index === index)
        ? [{ index, printed: place?.cell.text ?? "", definition: null }]
        : [],
    );
    return [...named, ...local];
  }
  const width = widthOf(grid);
  return definition.columns.map((column, at) => ({
    index: width - definition.columns.length + at,
    printed: column.label["zh-CN"],
    definition: column,
  }));
}

/** The cell that names a row: the last one before its figures. */
function labelCell(row: Grid[number], end: number): TableCellNode | null {
  return row[end - 1]?.cell ?? null;
}

/** Keeps the unit that a label prints where the form states none: 收费减免金额（元）. */
function withUnit(cell: Cell, row: RowDefinition, label: string): Cell {
  const unit = labelUnit(label);
  const isBare = typeof cell === "number" || typeof cell === "string";
  const isStated = (row.unit ?? findConcept(row.concept)?.unit ?? null) !== null;
  if (unit === null || !isBare || isStated) return cell;
  return { printed: String(cell), value: cell, unit };
}

const isHeader = (definition: FixedTableDefinition, row: Grid[number]): boolean =>
  row[0] !== undefined && isRowHeader(definition, row[0].cell.text);

/** How many of the form's rows a table prints. */
function matchedRows(definition: FixedTableDefinition, grid: Grid, end: number): number {
  const taken = new Set<string>();
  for (const row of grid) {
    const label = labelCell(row, end);
    const matched = label === null ? null : matchRow(definition, label.text, taken);
    if (matched !== null) taken.add(matched.id);
  }
  return taken.size;
}

/**
 * Recognizes a table of a fixed form by the labels of its rows; null where fewer than half of the
 * form's rows are there.
 *
 * Rows and columns that the form lacks are kept as extras.
 */
export function recognizeFixedTable(
  node: TableNode,
  definition: FixedTableDefinition,
  year: number,
): RecognizedTable | null {
  const grid = gridOf(node);
  if (grid.length === 0) return null;
  const columns = valueColumns(definition, grid, year);
  const end = Math.min(...columns.map((column) => column.index));
  if (matchedRows(definition, grid, end) * 2 < definition.rows.length) return null;
  const recorder = new CellRecorder();
  const taken = new Set<string>();
  const cells: Record<string, Record<string, Cell>> = {};
  const extras: ExtraCell[] = [];
  for (const row of grid) {
    const label = labelCell(row, end);
    if (label === null || isHeader(definition, row)) continue;
    const matched = matchRow(definition, label.text, taken);
    if (matched !== null) taken.add(matched.id);
    for (const column of columns) {
      const figure = row[column.index]?.cell;
      if (matched !== null && column.definition !== null) {
        const rowCells = cells[matched.id] ?? {};
        const keys = ["cells", matched.id, column.definition.id];
        const cell = recorder.read(figure, label, ...keys);
        rowCells[column.definition.id] = withUnit(cell, matched, label.text);
        cells[matched.id] = rowCells;
        continue;
      }
      const cell = recorder.read(figure, label, "extras", extras.length, "cell");
      extras.push({ row: label.text, column: column.printed, cell });
    }
  }
  const { places, unreadable } = recorder;
  return { id: definition.id, table: { cells, extras }, places, unreadable };
}
