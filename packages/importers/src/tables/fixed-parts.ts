import type { RowDefinition } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import type { ValueColumn } from "./fixed-layout.ts";
import type { Certainty } from "./label-index.ts";
import type { Grid } from "./table-grid.ts";

/** A row of a printed table and what it is in the form. */
export interface MatchedRow {
  readonly row: Grid[number];
  readonly label: TableCellNode;
  /** Null for a row that the form lacks. */
  readonly definition: RowDefinition | null;
  /** How sure that is; null for a row of no form. */
  readonly certainty: Certainty | null;
  /** Another row is named as this one is, with other figures. */
  readonly isRepeated?: true;
}

/** Rows that share their columns. */
export interface FixedPart {
  readonly columns: readonly ValueColumn[];
  readonly rows: readonly MatchedRow[];
}

/** A printed table of a fixed form, taken apart. */
export interface FixedParts {
  /** What stands above the header and is no part of the form. */
  readonly above: readonly TableCellNode[];
  readonly parts: readonly FixedPart[];
  /** Figures decided which of two rows is which, or that they are the same. */
  readonly isByFigures?: boolean;
}
