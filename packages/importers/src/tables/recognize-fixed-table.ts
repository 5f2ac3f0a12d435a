import {
  type Cell,
  type ExtraCell,
  type FixedTableDefinition,
  findConcept,
  type RowDefinition,
  type TableCellNode,
} from "@gongkai/core";
import { labelUnit } from "../recognize/label-key.ts";
import { CellRecorder } from "./cell-recorder.ts";
import { cellsAbove } from "./find-header.ts";
import { fixedLayout, type ValueColumn } from "./fixed-layout.ts";
import { isRowHeader, matchRow } from "./match-labels.ts";
import type { RecognizedTable } from "./recognized-table.ts";
import type { Grid } from "./table-grid.ts";

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

interface MatchedRow {
  readonly row: Grid[number];
  readonly label: TableCellNode;
  /** Null for a row that the form lacks. */
  readonly definition: RowDefinition | null;
}

/** The rows of a table with what they are in the form; a page break repeats the header. */
function matchRows(
  definition: FixedTableDefinition,
  rows: Grid,
  labelColumn: number,
): MatchedRow[] {
  const taken = new Set<string>();
  return rows.flatMap((row): MatchedRow[] => {
    const label = row[labelColumn]?.cell;
    if (label === undefined || isHeader(definition, row)) return [];
    const matched = matchRow(definition, label.text, taken);
    if (matched !== null) taken.add(matched.id);
    return [{ row, label, definition: matched }];
  });
}

/** Reads the figures of matched rows; what the form has no place for becomes an extra. */
class FixedCells {
  readonly recorder = new CellRecorder();
  readonly cells: Record<string, Record<string, Cell>> = {};
  readonly extras: ExtraCell[] = [];

  read({ row, label, definition }: MatchedRow, columns: readonly ValueColumn[]): void {
    for (const column of columns) {
      const place = row[column.index];
      if (definition === null || column.definition === null) {
        const cell = this.recorder.read(place, label, "extras", this.extras.length, "cell");
        this.extras.push({ row: label.text, column: column.printed, cell });
        continue;
      }
      const keys = ["cells", definition.id, column.definition.id];
      const cell = withUnit(this.recorder.read(place, label, ...keys), definition, label.text);
      this.cells[definition.id] = { ...this.cells[definition.id], [column.definition.id]: cell };
    }
  }
}

/**
 * Recognizes a table of a fixed form by the labels of its rows; null where fewer than half of the
 * form's rows are there.
 *
 * Rows and columns that the form lacks are kept as extras.
 */
export function recognizeFixedTable(
  grid: Grid,
  definition: FixedTableDefinition,
  year: number,
): RecognizedTable | null {
  const { header, label, columns } = fixedLayout(definition, grid, year);
  const rows = matchRows(definition, grid.slice(header + 1), label);
  const matched = rows.filter((row) => row.definition !== null);
  if (matched.length * 2 < definition.rows.length) return null;
  const read = new FixedCells();
  for (const row of rows) read.read(row, columns);
  const { places, unreadable } = read.recorder;
  const table = { cells: read.cells, extras: read.extras };
  return { id: definition.id, above: cellsAbove(grid, header), table, places, unreadable };
}
