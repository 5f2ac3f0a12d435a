import { type Cell, readCell } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { languageOf } from "./page-language.ts";
import { placedAt } from "./place.ts";

export interface FigurePlace {
  /** JSON Pointer of the cell in the report. */
  readonly pointer: string;
  /** The concept that the cell is a fact of; "" where it is none. */
  readonly concept: string;
  /** The measure word, where the table has not one for all. */
  readonly unit?: string | undefined;
  readonly lang: string;
}

/** A unit that is printed in the cell goes before that of the form. */
function namedUnit(cell: Cell | undefined): { printed: string; unit?: string } {
  const { printed, unit } = readCell(cell);
  return unit === null ? { printed } : { printed, unit };
}

/** Composes a cell that holds a figure, as printed; a cell that the report lacks is blank and no fact. */
export function figureCell(cell: Cell | undefined, place: FigurePlace): TableCellNode {
  const { printed: text, unit = place.unit } = namedUnit(cell);
  if (cell === undefined) return { text, align: "end" };
  return {
    text,
    align: "end",
    ...(place.concept === "" ? {} : { concept: place.concept }),
    ...(unit === undefined ? {} : { unit }),
    ...languageOf(text, place.lang),
    ...placedAt(place.pointer, text),
  };
}
