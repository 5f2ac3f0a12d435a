import {
  type Cell,
  type ColumnDefinition,
  type ExtraCell,
  type FixedTableDefinition,
  formUnit,
  hasColumn,
  jsonPointer,
  type RowDefinition,
} from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import { labelUnit } from "../recognize/label-key.ts";
import { CellRecorder } from "./cell-recorder.ts";
import type { ValueColumn } from "./fixed-layout.ts";
import type { FixedPart, MatchedRow } from "./fixed-parts.ts";
import { matrixParts } from "./matrix-parts.ts";
import { oneLineParts } from "./one-line-parts.ts";
import type { ReadLabel, RecognizedTable } from "./recognized-table.ts";
import { subTableParts } from "./sub-table-parts.ts";
import type { Grid, GridPlace } from "./table-grid.ts";

/** The JSON Pointers of the cells of a table of the form. */
const cellPaths = once(({ id, rows, columns }: FixedTableDefinition) => {
  const paths = new Map<RowDefinition, ReadonlyMap<string, string>>();
  for (const row of rows) {
    const own = columns.map((column) => {
      return [column.id, jsonPointer("tables", id, "cells", row.id, column.id)] as const;
    });
    paths.set(row, new Map(own));
  }
  return paths;
});

function cellPath(row: RowDefinition, column: string, table: FixedTableDefinition): string {
  const known = cellPaths(table).get(row)?.get(column);
  return known ?? jsonPointer("tables", table.id, "cells", row.id, column);
}

/** Keeps the unit that a label prints where the form states none: 收费减免金额（元）. */
function withUnit(cell: Cell, ofForm: string | null, label: string): Cell {
  const unit = labelUnit(label);
  const isBare = typeof cell === "number" || typeof cell === "string";
  if (unit === null || !isBare || ofForm !== null) return cell;
  return { printed: String(cell), value: cell, unit };
}

const isEmpty = (place: GridPlace | undefined): boolean =>
  place === undefined || !place.isOrigin || place.cell.text === "";

/** A figure as wide as its header speaks of that column alone. */
function underHeader(place: GridPlace | undefined, { span }: ValueColumn): GridPlace | undefined {
  const { colSpan = 1 } = place?.cell ?? {};
  if (place?.isOrigin !== true || colSpan === 1 || colSpan > span) return place;
  return { cell: { ...place.cell, colSpan: 1 }, isOrigin: true };
}

/** Reads the figures of matched rows; what the form has no place for becomes an extra. */
class FixedCells {
  readonly recorder = new CellRecorder();
  readonly cells: Record<string, Record<string, Cell>> = {};
  readonly extras: ExtraCell[] = [];

  constructor(readonly table: FixedTableDefinition) {}

  /** The figure of a row in a column of the form. */
  #ofForm(
    row: RowDefinition,
    column: ColumnDefinition,
    place: GridPlace | undefined,
    label: TableCellNode,
  ): void {
    const path = cellPath(row, column.id, this.table);
    const cell = this.recorder.read(place, label, path);
    const own = this.cells[row.id] ?? {};
    own[column.id] = withUnit(cell, formUnit(this.table, row, column), label.text);
    this.cells[row.id] = own;
  }

  #extra(place: GridPlace | undefined, label: TableCellNode, column: string): void {
    const path = jsonPointer("tables", this.table.id, "extras", this.extras.length, "cell");
    const cell = this.recorder.read(place, label, path);
    this.extras.push({ row: label.text, column, cell });
  }

  read({ row, label, definition }: MatchedRow, columns: readonly ValueColumn[]): void {
    for (const column of columns) {
      const place = underHeader(row[column.index], column);
      if (definition === null || column.definition === null) {
        this.#extra(place, label, column.printed);
      } else if (hasColumn(definition, column.definition.id)) {
        this.#ofForm(definition, column.definition, place, label);
      } else if (!isEmpty(place)) {
        this.#extra(place, label, column.printed);
      }
    }
  }
}

/** Every label that was read: the columns of each header once, then the rows. */
function labelsOf(parts: readonly FixedPart[]): ReadLabel[] {
  const headers = [...new Set(parts.map(({ columns }) => columns))].flat();
  return [
    ...headers.map(({ printed, definition, certainty }) => ({
      kind: "column" as const,
      printed,
      id: definition?.id ?? null,
      certainty,
    })),
    ...parts.flatMap(({ rows }) =>
      rows.map(({ label, definition, certainty }) => ({
        kind: "row" as const,
        printed: label.text,
        id: definition?.id ?? null,
        certainty,
        source: label.source,
      })),
    ),
  ];
}

const partsByLayout = {
  matrix: matrixParts,
  subTables: subTableParts,
  oneLine: oneLineParts,
} as const;

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
  const taken = partsByLayout[definition.layout ?? "matrix"](grid, definition, year);
  if (taken === null) return null;
  const read = new FixedCells(definition);
  for (const { rows, columns } of taken.parts) {
    for (const row of rows) read.read(row, columns);
  }
  const { places, unreadable } = read.recorder;
  const table = { cells: read.cells, extras: read.extras };
  const labels = labelsOf(taken.parts);
  const rowsFound = labels.filter(({ kind, id }) => kind === "row" && id !== null).length;
  const isWhole = rowsFound >= definition.rows.length;
  return {
    id: definition.id,
    above: taken.above,
    table,
    places,
    unreadable,
    rowsFound,
    isWhole,
    labels,
  };
}
