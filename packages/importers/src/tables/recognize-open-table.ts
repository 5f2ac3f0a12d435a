import {
  type Cell,
  jsonPointer,
  type OpenColumnDefinition,
  type OpenRow,
  type OpenTableDefinition,
  readCell,
} from "@gongkai/core";
import { CellRecorder } from "./cell-recorder.ts";
import { cellsAbove, findHeader } from "./find-header.ts";
import { matchOpenColumn } from "./match-labels.ts";
import type { RecognizedTable } from "./recognized-table.ts";
import type { Grid, GridPlace } from "./table-grid.ts";

type Row = Grid[number];
type ColumnIndexes = ReadonlyMap<OpenColumnDefinition, number>;

/** What a body adds left and right of the form's columns: numbers of rows, and columns of blanks. */
const UNCOUNTED = /^(?:序号|编号|No\.?|#)?$/i;

/** Tells the columns by a header: every printed header must be one of the form's. */
function columnIndexes(definition: OpenTableDefinition, header: Row): ColumnIndexes | null {
  const indexes = new Map<OpenColumnDefinition, number>();
  for (const [index, place] of header.entries()) {
    if (place === undefined) return null;
    if (place.isOrigin && UNCOUNTED.test(place.cell.text)) continue;
    const named = matchOpenColumn(definition, place.cell.text)?.item ?? null;
    // 类别 printed over two columns heads the group and the label under it.
    const column = place.isOrigin ? named : definition.columns[index];
    if (column === null || column === undefined || indexes.has(column)) return null;
    indexes.set(column, index);
  }
  const hasLabel = [...indexes.keys()].some((column) => column.role === "label");
  return hasLabel && indexes.size > 1 ? indexes : null;
}

/** The cell of a row in the column with a role. */
function placeOf(indexes: ColumnIndexes, row: Row, role: OpenColumnDefinition["role"]) {
  const [, index = -1] = [...indexes].find(([column]) => column.role === role) ?? [];
  return row[index];
}

function describe(place: GridPlace | undefined): Pick<OpenRow, "description" | "covers"> {
  if (place?.isOrigin !== true || place.cell.text === "") return { description: null };
  const { text, rowSpan = 1 } = place.cell;
  return { description: text, ...(rowSpan > 1 ? { covers: rowSpan } : {}) };
}

/** A share of more than the whole lost its point; a share among counts stands in the wrong column. */
function isImpossible(cell: Cell, { role }: OpenColumnDefinition): boolean {
  const { value, unit } = readCell(cell);
  if (role === "count") return unit === "%";
  return value !== null && Number(value) > 100;
}

class OpenRows {
  readonly recorder = new CellRecorder();

  constructor(
    readonly definition: OpenTableDefinition,
    readonly indexes: ColumnIndexes,
  ) {}

  #path(at: number, ...keys: readonly string[]): string {
    return jsonPointer("tables", this.definition.id, "rows", at, ...keys);
  }

  read(row: Row, at: number): OpenRow {
    const { recorder, indexes } = this;
    const label = placeOf(indexes, row, "label")?.cell ?? { text: "" };
    recorder.note(label, this.#path(at, "label"));
    const cells: Record<string, Cell> = {};
    for (const [column, index] of indexes) {
      if (column.role !== "count" && column.role !== "share") continue;
      const path = this.#path(at, "cells", column.id);
      const cell = recorder.read(row[index], label, path);
      cells[column.id] = isImpossible(cell, column) ? recorder.refuse(cell, path) : cell;
    }
    return { label: label.text, ...this.#groupAndDescription(row, at), cells };
  }

  #groupAndDescription(row: Row, at: number): Omit<OpenRow, "label" | "cells"> {
    const { definition, indexes, recorder } = this;
    const has = (role: string) => definition.columns.some((column) => column.role === role);
    const group = placeOf(indexes, row, "group");
    const description = placeOf(indexes, row, "description");
    if (group?.isOrigin === true) recorder.note(group.cell, this.#path(at, "group"));
    if (description?.isOrigin === true)
      recorder.note(description.cell, this.#path(at, "description"));
    return {
      ...(has("group") ? { group: group?.cell.text || null } : {}),
      ...(has("description") ? describe(description) : {}),
    };
  }
}

/** A row that goes on beyond the header says something that no column of the form takes. */
const isWider = (row: Row, width: number): boolean =>
  row.slice(width).some((place) => place?.isOrigin === true && place.cell.text !== "");

/** Recognizes a table whose rows the body names itself, by its header; null where the header differs. */
export function recognizeOpenTable(
  grid: Grid,
  definition: OpenTableDefinition,
): RecognizedTable | null {
  const header = findHeader(grid, (row) => columnIndexes(definition, row) !== null);
  const headerRow = grid[header];
  const indexes = headerRow === undefined ? null : columnIndexes(definition, headerRow);
  if (headerRow === undefined || indexes === null) return null;
  const body = grid.slice(header + 1);
  if (body.some((row) => isWider(row, headerRow.length))) return null;
  const reader = new OpenRows(definition, indexes);
  const rows = body.map((row, at) => reader.read(row, at));
  const { places, unreadable } = reader.recorder;
  return {
    id: definition.id,
    above: cellsAbove(grid, header),
    table: { rows },
    places,
    unreadable,
    rowsFound: rows.length,
    isWhole: rows.length > 0,
    beyond: [],
    labels: [...indexes].map(([column, index]) => ({
      kind: "column",
      printed: headerRow[index]?.cell.text ?? "",
      id: column.id,
      certainty: matchOpenColumn(definition, headerRow[index]?.cell.text ?? "")?.certainty ?? null,
    })),
  };
}
