import type { Source, Table } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";

/** Something that the table's cells say about themselves. */
export interface UnreadableCell {
  /** JSON Pointer inside the table: `/cells/requests/value`. */
  readonly path: string;
  readonly printed: string;
}

/** A table of the form, with the places its values were read from by pointers inside the table. */
export interface RecognizedTable {
  readonly id: string;
  /** What the table prints above its header: a caption, a unit. */
  readonly above: readonly TableCellNode[];
  readonly table: Table;
  readonly places: ReadonlyMap<string, Source>;
  readonly unreadable: readonly UnreadableCell[];
}
