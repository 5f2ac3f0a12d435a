import {
  type Cell,
  conceptOf,
  type Dimensions,
  type FixedTable,
  type FixedTableDefinition,
  formUnit,
  hasColumn,
  jsonPointer,
} from "@gongkai/core";
import { countedConcept } from "../requests/outcome-rows.ts";
import { BOUND_WORDS } from "./bound-words.ts";
import { figureKey } from "./figure-key.ts";
import { inUnit, unitOfRecords } from "./in-unit.ts";
import type { CompiledFigure, Tally } from "./tally.ts";

/** A figure without its records. */
export type PlainFigure = Pick<CompiledFigure, "value" | "approx" | "unit">;

/** A figure as prose and cells print it: 逾4000人次. */
export function printedFigure({ value, approx, unit }: PlainFigure, usual: string): string {
  return `${approx === null ? "" : BOUND_WORDS[approx]}${value}${unit ?? usual}`;
}

/** The cell of a figure: plain where it is in the form's unit and nothing bounds it. */
function cellOf(figure: CompiledFigure, concept: string, formUnit: string | null): Cell {
  const { approx } = figure;
  const unit = figure.unit === null ? null : inUnit(figure, formUnit).unit;
  const { value } = inUnit({ ...figure, unit: figure.unit ?? unitOfRecords(concept) }, formUnit);
  if (approx === null && unit === null) return value;
  return {
    printed: printedFigure({ value, approx, unit }, ""),
    value,
    ...(approx === null ? {} : { approx }),
    ...(unit === null ? {} : { unit }),
  };
}

/** The key of a cell's figure. A total that was entered names no applicant, and is the total over all. */
function keyOf(tally: Tally, concept: string, dimensions: Dimensions): string {
  const key = figureKey(concept, dimensions);
  const parts = Object.entries(dimensions).filter(([, value]) => value !== "total");
  return tally.at(key) === undefined ? figureKey(concept, Object.fromEntries(parts)) : key;
}

/** A table of the form, the figure of each cell, and the cells of which nobody knows. */
export interface FilledTable {
  readonly table: FixedTable;
  /** The figure's key by the JSON Pointer of its cell. */
  readonly cells: ReadonlyMap<string, string>;
  readonly blanks: readonly string[];
}

/**
 * Fills a table of the form: each cell holds what counts as its concept.
 *
 * @param isCounted Whether the lists count a concept: where nothing counts as it, it is zero.
 */
export function fillTable(
  definition: FixedTableDefinition,
  tally: Tally,
  isCounted: (concept: string) => boolean,
): FilledTable {
  const cells: Record<string, Record<string, Cell>> = {};
  const keys = new Map<string, string>();
  const blanks: string[] = [];
  for (const row of definition.rows) {
    const own: Record<string, Cell> = {};
    for (const column of definition.columns.filter(({ id }) => hasColumn(row, id))) {
      const concept = conceptOf({ ...row, concept: countedConcept(definition, row) }, column);
      const key = keyOf(tally, concept, { ...row.dimensions, ...column.dimensions });
      const figure = tally.at(key);
      const pointer = jsonPointer("tables", definition.id, "cells", row.id, column.id);
      if (figure !== undefined) {
        own[column.id] = cellOf(figure, concept, formUnit(definition, row, column));
        keys.set(pointer, key);
      } else if (isCounted(concept)) own[column.id] = 0;
      else {
        own[column.id] = null;
        blanks.push(pointer);
      }
    }
    cells[row.id] = own;
  }
  return { table: { cells, extras: [] }, cells: keys, blanks };
}
