import type { ParagraphNode } from "@gongkai/core/document";
import { isFigureLine } from "./flat-lines.ts";
import { flatWords } from "./flat-words.ts";

/** A row among what follows a label of the form: its own figures, then local rows. */
export interface FlatPart {
  /** Null for the figures of the row itself. */
  readonly label: ParagraphNode | null;
  readonly cells: readonly ParagraphNode[];
}

/** Whether the words at a place name a local row: figures follow, or the row before is full. */
function beginsPart(
  cells: readonly ParagraphNode[],
  at: number,
  before: number,
  width: number,
): boolean {
  if (!flatWords.isLocalLabel(cells[at])) return false;
  return isFigureLine(cells[at + 1]) || before >= width;
}

/** Words in the place of the first figure: of a row that is blank, or of a local one, cannot be told. */
const isDoubtful = ([own, next]: readonly FlatPart[], width: number): boolean =>
  own?.cells.length === 0 && next !== undefined && width > 1 && next.cells.length === width - 1;

/**
 * Takes apart what follows a label: the figures of the row, words in the place of one, and local rows.
 *
 * @param width How many figures a row has.
 */
export function flatParts(
  cells: readonly ParagraphNode[],
  width: number,
): readonly [own: FlatPart, ...local: FlatPart[]] {
  const own: ParagraphNode[] = [];
  const local: { label: ParagraphNode; cells: ParagraphNode[] }[] = [];
  for (const [at, cell] of cells.entries()) {
    const part = local.at(-1)?.cells ?? own;
    if (beginsPart(cells, at, part.length, width)) local.push({ label: cell, cells: [] });
    else part.push(cell);
  }
  const [first, ...others] = local;
  const parts = [{ label: null, cells: own }, ...local] as const;
  if (first === undefined || !isDoubtful(parts, width)) return parts;
  return [{ label: null, cells: [first.label, ...first.cells] }, ...others];
}
