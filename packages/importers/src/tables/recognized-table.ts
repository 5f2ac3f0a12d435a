import type { Source, Table } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import type { Certainty } from "./label-index.ts";

/** Something that the table's cells say about themselves. */
export interface UnreadableCell {
  /** JSON Pointer of the report: `/tables/appendix-anqing/cells/requests/value`. */
  readonly path: string;
  readonly printed: string;
  /** Whether it can be read, and speaks of several cells together. */
  readonly isShared: boolean;
}

/** A printed label and the row or column of the form that it was taken for. */
export interface ReadLabel {
  readonly kind: "row" | "column";
  readonly printed: string;
  /** The id in the form; null for a row or a column that the form lacks. */
  readonly id: string | null;
  /** Null where it was told by its place, or is of no form. */
  readonly certainty: Certainty | null;
  /** Another is named as this one is, with other figures. */
  readonly isRepeated?: true | undefined;
  readonly source?: Source | undefined;
}

/** A table of the form, with the places its values were read from by JSON Pointer of the report. */
export interface RecognizedTable {
  readonly id: string;
  /** What the table prints above its header: a caption, a unit. */
  readonly above: readonly TableCellNode[];
  readonly table: Table;
  readonly places: readonly (readonly [path: string, source: Source])[];
  readonly unreadable: readonly UnreadableCell[];
  /** How many rows of the form were found; of a table with open rows, how many it has. */
  readonly rowsFound: number;
  /** Figures that the form has no place for; they are kept as extras. */
  readonly beyond: readonly TableCellNode[];
  /** Whether no row of the form is missing. */
  readonly isWhole: boolean;
  /** What each printed label was taken for. */
  readonly labels: readonly ReadLabel[];
}
