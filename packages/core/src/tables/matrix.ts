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
  /** Any that is not simply a figure to add up. */
  notPlain: 1 | 2 | 4 | 8 | 16 | 64,
} as const;

/** No sum of so many cells of at most this size leaves the safe integers. */
const LARGEST_ADDEND = 2 ** 44;

/** The figures of a fixed table, row by row; what is no figure stands as 0 and shows in `kinds`. */
export interface Matrix {
  readonly form: CompiledTable;
  readonly table: FixedTable;
  readonly values: readonly number[];
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

const isPlain = (cell: unknown): cell is number =>
  typeof cell === "number" && cell >= 0 && cell <= LARGEST_ADDEND && Number.isInteger(cell);

/**
 * The figures of a table that is complete, in the form's order and whole numbers throughout, as
 * `stringifyReport` writes it; null for any other. Walking keys in order needs no look-ups: it takes
 * half the time.
 */
function readInOrder(form: CompiledTable, rows: FixedTable["cells"]): number[] | null {
  const { width, rowIds, idsOfRow, columnsOfRow } = form;
  const values: number[] = new Array(rowIds.length * width).fill(0);
  let row = 0;
  for (const rowId in rows) {
    const cells = rows[rowId];
    const ids = idsOfRow[row];
    const columns = columnsOfRow[row];
    if (rowId !== rowIds[row] || cells === undefined || !ids || !columns) return null;
    let at = 0;
    for (const columnId in cells) {
      const cell = cells[columnId];
      if (columnId !== ids[at] || !isPlain(cell)) return null;
      values[row * width + (columns[at] ?? 0)] = cell;
      at++;
    }
    if (at !== ids.length) return null;
    row++;
  }
  return row === rowIds.length ? values : null;
}

/** An object may have a million keys: they are not counted to the end. */
function hasMoreKeys(object: object, most: number): boolean {
  let count = 0;
  for (const _ in object) {
    if (++count > most) return true;
  }
  return false;
}

/** Reads cell by cell, whatever the order, and notes of what kinds they are. */
class CellByCell {
  readonly values: number[];
  kinds = 0;
  cellsFound = 0;
  #rowsFound = 0;
  #hasForeignColumns = false;

  constructor(
    readonly form: CompiledTable,
    readonly rows: FixedTable["cells"],
  ) {
    this.values = new Array(form.rowIds.length * form.width).fill(0);
    for (const row of form.rowIds.keys()) this.#readRow(row);
  }

  get hasForeignKeys(): boolean {
    return this.#hasForeignColumns || hasMoreKeys(this.rows, this.#rowsFound);
  }

  #readRow(row: number) {
    const { width, rowIds, columnIds, columnsOfRow } = this.form;
    const cells = ownValue(this.rows, rowIds[row] ?? "");
    if (cells !== undefined) this.#rowsFound++;
    let found = 0;
    for (const column of columnsOfRow[row] ?? []) {
      const cell = cells === undefined ? undefined : ownValue(cells, columnIds[column] ?? "");
      if (cell !== undefined) found++;
      this.kinds |= kindsOf(cell);
      this.values[row * width + column] = figureOf(cell);
    }
    this.cellsFound += found;
    this.#hasForeignColumns ||= cells !== undefined && hasMoreKeys(cells, found);
  }
}

const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Reads a table into a matrix in one pass; nothing is coerced but into `values`. */
export function readMatrix(definition: FixedTableDefinition, table: FixedTable): Matrix {
  const form = compiledTable(definition);
  const values = readInOrder(form, table.cells);
  if (values !== null) {
    return { form, table, values, kinds: 0, hasForeignKeys: false, isEmpty: false };
  }
  const read = new CellByCell(form, table.cells);
  const { kinds, hasForeignKeys } = read;
  const isEmpty = read.cellsFound === 0;
  return { form, table, values: read.values, kinds, hasForeignKeys, isEmpty };
}
