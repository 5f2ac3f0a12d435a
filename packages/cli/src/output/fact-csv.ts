import type { Fact, Source } from "@gongkai/core";
import { type CsvCell, dimensionsText } from "@gongkai/renderers";

export const factHeader: readonly string[] = [
  "concept",
  "dimensions",
  "year",
  "value",
  "state",
  "approx",
  "unit",
  "break",
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

/** One fact as the cells of a CSV line, under `factHeader`. */
export function factRow(fact: Fact): readonly CsvCell[] {
  return [
    fact.concept,
    dimensionsText(fact.dimensions),
    fact.year,
    fact.value,
    fact.state,
    fact.approx,
    fact.unit,
    fact.break === true ? "true" : null,
    fact.source.file,
    ...placeCells(fact.source),
  ];
}
