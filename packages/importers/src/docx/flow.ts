import type { Source } from "@gongkai/core";
import type { DocumentNode, ParagraphNode } from "@gongkai/core/document";
import { cellLines, type OpenParagraph, shownLines } from "./open-paragraph.ts";
import { type CellPlace, cellSource } from "./word-table.ts";

/** Where paragraphs and tables go: the body, a cell, or a text box. */
export interface Flow {
  readonly kind: "body" | "cell" | "box";
  readonly blocks: DocumentNode[];
  /** The cell that it is, or stands in; null for all that is in no table. */
  readonly place: CellPlace | null;
  /** A paragraph whose end is gone, in which the next goes on. */
  carried: OpenParagraph | null;
}

/** Opens a flow; what is read into it goes to those blocks. */
export const openFlow = (
  kind: Flow["kind"],
  place: CellPlace | null,
  blocks: DocumentNode[] = [],
): Flow => ({ kind, place, blocks, carried: null });

/** Where a paragraph stands, with all that it shows. */
export function sourceOf({ line, text }: OpenParagraph, { place }: Flow, file: string): Source {
  if (place !== null) return cellSource(place, cellLines(text).join(" "));
  const shown = text.trim();
  const column = text.indexOf(shown) + 1;
  return { kind: "text", file, line, column, length: shown.length, text: shown };
}

/** The paragraphs of the tree that a paragraph makes: one for each line of it. */
export function paragraphNodes(
  { line, text }: OpenParagraph,
  { place }: Flow,
  file: string,
): ParagraphNode[] {
  if (place !== null) {
    return cellLines(text).map((shown) => ({
      type: "paragraph",
      text: shown,
      source: cellSource(place, shown),
    }));
  }
  return shownLines(text).map(({ text: shown, column }) => ({
    type: "paragraph",
    text: shown,
    source: { kind: "text", file, line, column, length: shown.length, text: shown },
  }));
}
