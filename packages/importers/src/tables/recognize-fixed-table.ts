import {
  type Cell,
  type ExtraCell,
  type FixedTableDefinition,
  formUnit,
  hasColumn,
} from "@gongkai/core";
import { labelUnit } from "../recognize/label-key.ts";
import { CellRecorder } from "./cell-recorder.ts";
import type { ValueColumn } from "./fixed-layout.ts";
import type { FixedPart, MatchedRow } from "./fixed-parts.ts";
import { matrixParts } from "./matrix-parts.ts";
import { oneLineParts } from "./one-line-parts.ts";
import type { ReadLabel, RecognizedTable } from "./recognized-table.ts";
import { subTableParts } from "./sub-table-parts.ts";
import type { Grid, GridPlace } from "./table-grid.ts";

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

  read({ row, label, definition }: MatchedRow, columns: readonly ValueColumn[]): void {
    for (const column of columns) {
      const place = underHeader(row[column.index], column);
      const isOfForm = definition !== null && column.definition !== null;
      if (isOfForm && !hasColumn(definition, column.definition.id) && isEmpty(place)) continue;
      if (!isOfForm || !hasColumn(definition, column.definition.id)) {
        const cell = this.recorder.read(place, label, "extras", this.extras.length, "cell");
        this.extras.push({ row: label.text, column: column.printed, cell });
        continue;
      }
      const unit = formUnit(this.table, definition, column.definition);
      const keys = ["cells", definition.id, column.definition.id];
      const cell = withUnit(this.recorder.read(place, label, ...keys), unit, label.text);
      this.cells[definition.id] = { ...this.cells[definition.id], [column.definition.id]: cell };
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
