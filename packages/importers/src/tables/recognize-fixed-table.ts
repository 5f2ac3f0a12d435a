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
import { isFigureText } from "./flat-lines.ts";
import { remembering } from "./known-parts.ts";
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

/** Keeps the unit that a label prints where it is not the form's: 收费减免金额（元）, 本年收费金额（单位：元）. */
function withUnit(cell: Cell, ofForm: string | null, unit: string): Cell {
  const isBare = typeof cell === "number" || typeof cell === "string";
  if (!isBare || unit === ofForm) return cell;
  return { printed: String(cell), value: cell, unit };
}

const isEmpty = (place: GridPlace | undefined): boolean =>
  place === undefined || !place.isOrigin || place.cell.text === "";

/**
 * A figure that no other column could have speaks of its own alone, however wide its cell: it is as
 * wide as its header, or reaches over columns that the row lacks or that have no name.
 */
function underHeader(
  row: Grid[number],
  definition: RowDefinition | null,
  column: ValueColumn,
  columns: readonly ValueColumn[],
): GridPlace | undefined {
  const place = row[column.index];
  const { colSpan = 1, rowSpan = 1 } = place?.cell ?? {};
  if (place === undefined || colSpan === 1 || rowSpan > 1) return place;
  const takes = (each: ValueColumn) =>
    each.definition === null
      ? each.printed !== ""
      : definition === null || hasColumn(definition, each.definition.id);
  const takers = columns.filter((each) => row[each.index]?.cell === place.cell && takes(each));
  if (takers.length > 1 || takers[0] !== column) return place;
  return { cell: { ...place.cell, colSpan: 1 }, isOrigin: true };
}

/** Reads the figures of matched rows; what the form has no place for becomes an extra. */
class FixedCells {
  readonly recorder = new CellRecorder();
  readonly cells: Record<string, Record<string, Cell>> = {};
  readonly extras: ExtraCell[] = [];
  /** The figures among them. */
  readonly beyond: TableCellNode[] = [];

  constructor(readonly table: FixedTableDefinition) {}

  /** The figure of a row in a column of the form. */
  #ofForm(
    row: RowDefinition,
    { definition: column, printed }: ValueColumn & { readonly definition: ColumnDefinition },
    place: GridPlace | undefined,
    label: TableCellNode,
  ): void {
    const path = cellPath(row, column.id, this.table);
    const cell = this.recorder.read(place, label, path);
    const unit = labelUnit(printed) ?? labelUnit(label.text);
    const own = this.cells[row.id] ?? {};
    own[column.id] = unit === null ? cell : withUnit(cell, formUnit(this.table, row, column), unit);
    this.cells[row.id] = own;
  }

  #extra(place: GridPlace | undefined, label: TableCellNode, column: string): void {
    const path = jsonPointer("tables", this.table.id, "extras", this.extras.length, "cell");
    const cell = this.recorder.read(place, label, path);
    this.extras.push({ row: label.text, column, cell });
    if (place?.isOrigin === true && isFigureText(place.cell.text)) this.beyond.push(place.cell);
  }

  /** Rows whose figures all stand under no column were moved from their header: none is told, and none lost. */
  readPart({ rows, columns }: FixedPart): void {
    for (const row of rows) this.#readRow(row, columns);
    const hasFigure = ({ row }: MatchedRow) =>
      columns.some(({ index }) => isFigureText(row[index]?.cell.text ?? ""));
    if (rows.some(hasFigure)) return;
    for (const { row, label } of rows) {
      const behind = row.slice(row.findIndex((place) => place?.cell === label) + 1);
      for (const place of behind) {
        const isFigure = place?.isOrigin === true && isFigureText(place.cell.text);
        if (isFigure) this.#extra(place, label, "");
      }
    }
  }

  #readRow({ row, label, definition }: MatchedRow, columns: readonly ValueColumn[]): void {
    for (const column of columns) {
      const place = underHeader(row, definition, column, columns);
      // A row that ends before a column has no figure there, and no blank.
      if (place === undefined) continue;
      if (definition === null || column.definition === null) {
        this.#extra(place, label, column.printed);
      } else if (hasColumn(definition, column.definition.id)) {
        this.#ofForm(definition, { ...column, definition: column.definition }, place, label);
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
    ...headers.map(({ printed, definition, certainty, isRepeated }) => ({
      kind: "column" as const,
      printed,
      id: definition?.id ?? null,
      certainty,
      isRepeated,
    })),
    ...parts.flatMap(({ rows }) =>
      rows.map(({ label, definition, certainty, isRepeated }) => ({
        kind: "row" as const,
        printed: label.text,
        id: definition?.id ?? null,
        certainty,
        isRepeated,
        source: label.source,
      })),
    ),
  ];
}

const partsByLayout = {
  matrix: remembering(matrixParts),
  subTables: remembering(subTableParts),
  oneLine: remembering(oneLineParts),
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
  for (const part of taken.parts) read.readPart(part);
  const { places, unreadable } = read.recorder;
  const table = { cells: read.cells, extras: read.extras };
  const labels = labelsOf(taken.parts);
  const found = labels.filter(({ kind, id }) => kind === "row" && id !== null);
  const rowsFound = new Set(found.map(({ id }) => id)).size;
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
    beyond: read.beyond,
  };
}
