import type { Dimensions, Table } from "@gongkai/core";
import type { CellSum } from "./sum-cells.ts";

/** A cell of a table that was added up. */
export interface SummedCell {
  /** JSON Pointer of the cell in the sum. */
  readonly path: string;
  /** The row's id; in a table with open rows its label. */
  readonly row: string;
  readonly column: string;
  readonly concept: string;
  readonly dimensions: Dimensions;
  /** The form's unit, null where it names none. */
  readonly unit: string | null;
  readonly sum: CellSum;
}

/** A table added up over all children. */
export interface SummedTable {
  readonly id: string;
  /** Null where nothing in it can be added up. */
  readonly table: Table | null;
  readonly cells: readonly SummedCell[];
  /** What of the table was not added up: texts, rows that the form lacks, shares without a base, a child without it. */
  readonly leftOut: readonly LeftOut[];
}

/** What cannot be added up, and in whose reports it stands. */
export interface LeftOut {
  readonly what: "descriptions" | "extras" | "shares" | "tables";
  readonly children: readonly number[];
}
