import type { Fact, Source } from "@gongkai/core";
import { type CsvCell, factCells, factHeader } from "@gongkai/renderers";

/** The columns of facts with the place that each was read from. */
export const placedFactHeader: readonly string[] = [
  ...factHeader,
  "file",
  "line",
  "column",
  "pointer",
];

/** Line, column and pointer; what a kind of source lacks is empty, a cell's place stands for its pointer. */
function placeCells(source: Source): readonly CsvCell[] {
  switch (source.kind) {
    case "text":
      return [source.line, source.column, null];
    case "table":
      return [source.row, source.column, `table ${source.table}`];
    case "cell":
      return [null, null, `${source.sheet}!${source.cell}`];
    case "page":
      return [null, null, `page ${source.page}`];
    case "json":
      return [null, null, source.pointer];
  }
}

/** One fact as the cells of a CSV line, under `placedFactHeader`. */
export const factRow = (fact: Fact): readonly CsvCell[] => [
  ...factCells(fact),
  fact.source.file,
  ...placeCells(fact.source),
];
