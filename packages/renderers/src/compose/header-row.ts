import type { TableCellNode } from "@gongkai/core/document";

/** Tells a row of headers, of which some places may be empty. */
export function isHeaderRow(row: readonly TableCellNode[]): boolean {
  const names = row.filter(({ text }) => text !== "");
  return names.length > 0 && names.every(({ header }) => header === "column");
}
