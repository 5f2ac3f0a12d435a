import type { ColumnDefinition, RowDefinition } from "@gongkai/core";
import type { ParagraphNode } from "@gongkai/core/document";

/** A cell of a header as it was printed. */
export interface FlatHeaderCell {
  readonly node: ParagraphNode;
  readonly role: "rowHeader" | "column" | "group" | "local" | "serial" | "unit";
  /** The column of the form that it names. */
  readonly column: ColumnDefinition | null;
}

/** A label and what follows it up to the next label of the form. */
export interface FlatRow {
  readonly label: ParagraphNode;
  /** Null for a row that the form lacks. */
  readonly row: RowDefinition | null;
  readonly cells: readonly ParagraphNode[];
}

/** A header and the rows under it. */
export interface FlatSection {
  /** The line that it begins with. */
  readonly start: number;
  readonly header: readonly FlatHeaderCell[];
  /** Figures between the header and the first label. */
  readonly leading: readonly ParagraphNode[];
  readonly rows: readonly FlatRow[];
  /** What stands among them and belongs to none: the number of a page. */
  readonly strays?: readonly ParagraphNode[];
}
