import { type CellReading, readCell } from "../models/cell.ts";
import type { Matrix } from "./matrix.ts";

/** The reading of the cell with a number: `row * width + column`. */
export function readingAt({ form, table }: Matrix, index: number): CellReading {
  const row = form.rowIds[Math.floor(index / form.width)] ?? "";
  const column = form.columnIds[index % form.width] ?? "";
  return readCell(table.cells[row]?.[column]);
}

/** The JSON Pointer of the cell with a number. */
export function pathAt({ form }: Matrix, index: number): string {
  return form.paths[index] ?? "";
}
