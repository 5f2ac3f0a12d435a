import type { TableNode } from "@gongkai/core/document";

/** A table and the lines that it was read from. */
export interface SeparatedTable {
  readonly table: TableNode;
  /** How many lines it took. */
  readonly lines: number;
}
