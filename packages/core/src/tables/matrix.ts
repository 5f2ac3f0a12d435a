import type { FixedTableDefinition } from "../editions/edition.ts";
import { type Cell, type CellState, readCell } from "../models/cell.ts";
import type { FixedTable } from "../models/table.ts";
import { type CompiledTable, compiledTable } from "./compiled-table.ts";

/** What kinds of cell a table holds, as bits: with none of them it is whole numbers throughout. */
export const CellKind = {
  /** Printed blank, or absent. */
  blank: 1,
  /** A dash, a slash or 无. */
  mark: 2,
  /** No figure could be read, or a merged cell speaks of several. */
  illegible: 4,
  approximate: 8,
  /** A unit is printed in the cell. */
  unit: 16,
  negative: 32,
  /** Not a whole number, or too large to add up exactly as a double. */
  inexact: 64,
  /** Written as an object: more than the bare figure is kept. */
  printed: 128,
} as const;

/** No sum of so many cells of at most this size leaves the safe integers. */
const LARGEST_ADDEND = 2 ** 44;

/** The figures of a fixed table, row by row; what is no figure stands as 0 and shows in `kinds`. */
export interface Matrix {
  readonly form: CompiledTable;
  readonly table: FixedTable;
  readonly values: Float64Array;
  /** Bits of `CellKind`, of all cells together. */
  readonly kinds: number;
  /** The table holds a row or a column that the form lacks. */
  readonly hasForeignKeys: boolean;
  /** No cell of the form is there at all. */
  readonly isEmpty: boolean;
}

function kindsOfNumber(value: number): number {
  const size = Math.abs(value);
  const kinds = value < 0 ? CellKind.negative : 0;
  return size > LARGEST_ADDEND || !Number.isInteger(value) ? kinds | CellKind.inexact : kinds;
}

const kindsOfState: Readonly<Record<CellState, number>> = {
  number: 0,
  blank: CellKind.blank,
  dash: CellKind.mark,
  slash: CellKind.mark,
  none: CellKind.mark,
  notStated: CellKind.illegible,
  unreadable: CellKind.illegible,
};

/** Tells of what kinds a cell is, as bits of `CellKind`. */
export function kindsOf(cell: Cell | undefined): number {
  if (typeof cell === "number") return kindsOfNumber(cell);
  const { state, value, approx, unit } = readCell(cell);
  let kinds = kindsOfState[state];
  if (cell !== null && typeof cell === "object") kinds |= CellKind.printed;
  if (approx !== null) kinds |= CellKind.approximate;
  if (unit !== null) kinds |= CellKind.unit;
  return value === null ? kinds : kinds | kindsOfNumber(Number(value));
}

const figureOf = (cell: Cell | undefined): number =>
  cell === undefined ? 0 : Number(readCell(cell).value ?? 0);

function countKeys(object: object): number {
  let count = 0;
  for (const _ in object) count++;
  return count;
}

/** Reads a table into a matrix in one pass; nothing is coerced but into `values`. */
export function readMatrix(definition: FixedTableDefinition, table: FixedTable): Matrix {
  const form = compiledTable(definition);
  const { width, rowIds, columnIds, columnsOfRow } = form;
  const values = new Float64Array(rowIds.length * width);
  let kinds = 0;
  let rowsFound = 0;
  let cellsFound = 0;
  let isForeign = false;
  for (let row = 0; row < rowIds.length; row++) {
    const cells = table.cells[rowIds[row] ?? ""];
    if (cells === undefined) {
      kinds |= CellKind.blank;
      continue;
    }
    rowsFound++;
    let found = 0;
    for (const column of columnsOfRow[row] ?? []) {
      const cell = cells[columnIds[column] ?? ""];
      if (cell !== undefined) found++;
      if (typeof cell === "number" && cell >= 0 && cell <= LARGEST_ADDEND) {
        values[row * width + column] = cell;
      } else {
        kinds |= kindsOf(cell);
        values[row * width + column] = figureOf(cell);
      }
    }
    cellsFound += found;
    isForeign ||= countKeys(cells) !== found;
  }
  return {
    form,
    table,
    values,
    kinds,
    hasForeignKeys: isForeign || countKeys(table.cells) !== rowsFound,
    isEmpty: cellsFound === 0,
  };
}
