import { type Cell, readCell } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { languageOf } from "./page-language.ts";
import { placedAt } from "./place.ts";

export interface FigurePlace {
  /** JSON Pointer of the cell in the report. */
  readonly pointer: string;
  /** The concept that the cell is a fact of; "" where it is none. */
  readonly concept: string;
  readonly lang: string;
}

/** Composes a cell that holds a figure, as printed; a cell that the report lacks is blank and no fact. */
export function figureCell(cell: Cell | undefined, place: FigurePlace): TableCellNode {
  const text = readCell(cell).printed;
  if (cell === undefined) return { text, align: "end" };
  return {
    text,
    align: "end",
    ...(place.concept === "" ? {} : { concept: place.concept }),
    ...languageOf(text, place.lang),
    ...placedAt(place.pointer, text),
  };
}
