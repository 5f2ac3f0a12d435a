import type { ColumnDefinition, FixedTableDefinition, RowDefinition } from "@gongkai/core";
import type { ParagraphNode } from "@gongkai/core/document";
import { FlatCells } from "./flat-cells.ts";
import { isPrintedOver } from "./header-words.ts";
import { columnLineMatcher, isRowHeader, matchRowLine } from "./match-labels.ts";

/** A label of a row or a column, or of a group of rows. */
export type FlatLabel =
  | { readonly kind: "row"; readonly node: ParagraphNode; readonly item: RowDefinition }
  | { readonly kind: "column"; readonly node: ParagraphNode; readonly item: ColumnDefinition }
  | { readonly kind: "group"; readonly node: ParagraphNode; readonly item: null };

/** Labels and the figures after them. */
export interface FlatChunk {
  readonly labels: FlatLabel[];
  readonly figures: ParagraphNode[];
}

const NONE: ReadonlySet<string> = new Set();

/** Reads labels and figures by turns, as far as nothing else stands between them. */
export function flatChunks(
  lines: readonly ParagraphNode[],
  definition: FixedTableDefinition,
  year: number,
): { readonly chunks: readonly FlatChunk[]; readonly lines: number } {
  const match = columnLineMatcher(definition, year);
  const cells = new FlatCells(lines, definition, year);
  const chunks: FlatChunk[] = [];
  const labelOf = (node: ParagraphNode): FlatLabel | null => {
    const row = matchRowLine(definition, node.text, NONE);
    if (row !== null) return { kind: "row", node, item: row };
    const column = match(node.text)?.item ?? null;
    if (column !== null) return { kind: "column", node, item: column };
    const isOver = isRowHeader(definition, node.text) || isPrintedOver(definition, node.text);
    return isOver ? { kind: "group", node, item: null } : null;
  };
  let at = 0;
  for (let cell = cells.at(at); cell !== undefined; cell = cells.at(at)) {
    const last = chunks.at(-1);
    if (cell.isFigure) {
      if (last === undefined) break;
      last.figures.push(cell.node);
    } else {
      const label = labelOf(cell.node);
      if (label === null) break;
      if (last === undefined || last.figures.length > 0)
        chunks.push({ labels: [label], figures: [] });
      else last.labels.push(label);
    }
    at += cell.lines;
  }
  return { chunks, lines: at };
}
