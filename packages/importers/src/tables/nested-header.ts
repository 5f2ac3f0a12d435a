import type { ColumnDefinition, FixedTableDefinition } from "@gongkai/core";
import { labelWords } from "../recognize/label-key.ts";
import type { ColumnMatcher } from "./match-labels.ts";
import { type Grid, writtenCells } from "./table-grid.ts";

/** A column of figures: what is printed over it, and what it is in the form. */
export interface HeaderLeaf {
  readonly printed: string;
  readonly definition: ColumnDefinition | null;
}

/**
 * The columns of a header in their order, told by what its rows say and not by where they say it:
 * the label of a group stands for the next of its columns in the row below.
 *
 * Copies out of pages print a merged label once, and wrong spans move what stands behind them.
 */
export function nestedHeader(
  band: Grid,
  { columns }: FixedTableDefinition,
  match: ColumnMatcher,
): readonly HeaderLeaf[] {
  const groups = new Set(
    columns.flatMap(({ group }) => (group ? [labelWords(group["zh-CN"])] : [])),
  );
  const below = band.slice(1).map(writtenCells);
  const nextOf = (depth: number, group: string): HeaderLeaf[] => {
    const leaves: HeaderLeaf[] = [];
    for (let cell = below[depth]?.[0]; cell !== undefined; cell = below[depth]?.[0]) {
      const definition = match(cell.text)?.item ?? null;
      const isOfGroup =
        definition?.group !== undefined && labelWords(definition.group["zh-CN"]) === group;
      if (!isOfGroup) break;
      below[depth]?.shift();
      leaves.push({ printed: cell.text, definition });
    }
    return leaves;
  };
  const leaves = writtenCells(band[0] ?? []).flatMap(({ text }): HeaderLeaf[] => {
    const words = labelWords(text);
    if (groups.has(words)) return nextOf(0, words);
    return [{ printed: text, definition: match(text)?.item ?? null }];
  });
  const first = leaves.findIndex(({ definition }) => definition !== null);
  return below.every((row) => row.length === 0) ? leaves.slice(Math.max(0, first)) : [];
}
