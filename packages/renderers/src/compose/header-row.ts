import type { TableCellNode } from "@gongkai/core/document";

/** Tells a row of headers, of which some places may be empty. */
export function isHeaderRow(row: readonly TableCellNode[]): boolean {
  let hasName = false;
  for (const { header, text } of row) {
    if (text === "") continue;
    if (header !== "column") return false;
    hasName = true;
  }
  return hasName;
}
