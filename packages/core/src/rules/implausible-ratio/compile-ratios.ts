import { conceptOf, hasColumn } from "../../editions/concept-of.ts";
import type {
  ColumnDefinition,
  Edition,
  FixedTableDefinition,
  RowDefinition,
} from "../../editions/edition.ts";
import { type Ratio, ratios } from "./ratios.ts";

/** The cell of a form that prints a count: of all applicants, of all channels. */
export interface CountCell {
  readonly table: FixedTableDefinition;
  readonly cell: number;
}

export interface CompiledRatio {
  readonly ratio: Ratio;
  readonly of: readonly CountCell[];
  readonly to: CountCell;
}

const isWhole = (row: RowDefinition, column: ColumnDefinition): boolean =>
  Object.values({ ...row.dimensions, ...column.dimensions }).every((value) => value === "total");

function countCell(edition: Edition, concept: string): CountCell | null {
  for (const table of edition.tables) {
    if (table.kind !== "fixed") continue;
    for (const [row, definition] of table.rows.entries()) {
      const column = table.columns.findIndex(
        (each) =>
          hasColumn(definition, each.id) &&
          isWhole(definition, each) &&
          conceptOf(definition, each) === concept,
      );
      if (column !== -1) return { table, cell: row * table.columns.length + column };
    }
  }
  return null;
}

function compile(edition: Edition): readonly CompiledRatio[] {
  return ratios.flatMap((ratio) => {
    const of = ratio.of.flatMap((concept) => countCell(edition, concept) ?? []);
    const to = countCell(edition, ratio.to);
    return of.length < ratio.of.length || to === null ? [] : [{ ratio, of, to }];
  });
}

const compiled = new WeakMap<Edition, readonly CompiledRatio[]>();

/** The ratios of which an edition prints every count; worked out once. */
export function compiledRatios(edition: Edition): readonly CompiledRatio[] {
  const before = compiled.get(edition);
  if (before !== undefined) return before;
  const found = compile(edition);
  compiled.set(edition, found);
  return found;
}
