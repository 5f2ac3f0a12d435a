import type { FigureRow } from "./figure-rows.ts";
import type { Stack } from "./stacked-pieces.ts";
import { LEVEL } from "./stacked-pieces.ts";

/** A row with the label that stands beside its figures, and how far it reaches. */
export interface LabelledRow extends FigureRow {
  readonly label: Stack;
  readonly top: number;
  readonly bottom: number;
}

/** The label of a row is the one nearest to its figures, its middle at their height, or else its first line. */
function labelOf(row: FigureRow, stacks: readonly Stack[]): Stack | null {
  const isBeside = (y: number) => Math.abs(y - row.y) <= LEVEL * row.size;
  const centred = stacks.filter(({ middle }) => isBeside(middle));
  const beside = centred.length > 0 ? centred : stacks.filter(({ first }) => isBeside(first));
  return beside.sort((one, other) => other.right - one.right)[0] ?? null;
}

const heightOf = (label: Stack): number => label.last - label.first;

/** Labels of rows, and how far the rows reach: from one to the next by the height of their labels. */
export function labelledRows(
  rows: readonly FigureRow[],
  stacks: readonly Stack[],
): LabelledRow[] | null {
  const labels = rows.map((row) => labelOf(row, stacks));
  const own = labels.filter((label) => label !== null);
  if (own.length < rows.length || new Set(own).size < own.length) return null;
  // What is left between two labels is the same everywhere; halfway there one row ends.
  const gaps = rows.flatMap((row, at) => {
    const [label, next, nextRow] = [own[at], own[at + 1], rows[at + 1]];
    if (label === undefined || next === undefined || nextRow?.page !== row.page) return [];
    return [next.first - label.last];
  });
  const gap =
    [...gaps].sort((one, other) => one - other)[gaps.length >> 1] ?? 2 * (rows[0]?.size ?? 0);
  return rows.flatMap((row, at) => {
    const label = own[at];
    if (label === undefined) return [];
    const edge = (beside: number) => {
      const [other, otherRow] = [own[beside], rows[beside]];
      const reach = heightOf(label) / 2 + gap / 2;
      if (other === undefined || otherRow?.page !== row.page) return reach;
      const distance = Math.abs(other.middle - label.middle);
      const spare = distance - heightOf(label) / 2 - heightOf(other) / 2 - gap;
      return reach + spare / 2;
    };
    return [
      { ...row, label, top: label.middle - edge(at - 1), bottom: label.middle + edge(at + 1) },
    ];
  });
}
