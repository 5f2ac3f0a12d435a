import type { TableNode } from "@gongkai/core/document";
import { type PageLine, pageLines } from "./page-line.ts";
import type { Letter, PageMarks } from "./page-marks.ts";
import { type RuledGrid, ruledGrids } from "./ruled-grids.ts";
import { isInside, ruledTable } from "./ruled-tables.ts";

/** A ruled table, and where it stands. */
export interface PlacedTable {
  readonly table: TableNode;
  readonly grid: RuledGrid;
  readonly marks: PageMarks;
}

/** What a page shows, from the top. */
export interface PageLayout {
  readonly flow: readonly (PlacedTable | PageLine)[];
  readonly lines: readonly PageLine[];
}

/** The letters in each table; those in two of them belong to the smaller. */
function sorted(letters: readonly Letter[], grids: readonly RuledGrid[]) {
  const inside: Letter[][] = grids.map(() => []);
  const outside: Letter[] = [];
  for (const letter of letters) {
    const at = grids.findIndex(({ box }) => isInside(letter, box));
    (inside[at] ?? outside).push(letter);
  }
  return { inside, outside };
}

const topOf = (piece: PlacedTable | PageLine): number =>
  "table" in piece ? piece.grid.box.top : piece.box.top;

/** Tells the ruled tables of a page from its lines of text. */
export function pageLayout(marks: PageMarks, file: string): PageLayout {
  const grids = ruledGrids(marks, file);
  const { inside, outside } = sorted(marks.letters, grids);
  const tables = grids.flatMap((grid, at): PlacedTable[] => {
    const letters = inside[at] ?? [];
    return letters.length === 0
      ? []
      : [{ table: ruledTable(grid, letters, marks, file), grid, marks }];
  });
  const lines = pageLines(outside, marks);
  const flow = [...tables, ...lines].sort((one, other) => topOf(one) - topOf(other));
  return { flow, lines };
}
