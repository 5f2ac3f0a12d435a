import type { FixedTableDefinition } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import type { ValueColumn } from "./fixed-layout.ts";
import type { FixedPart, FixedParts } from "./fixed-parts.ts";
import { isFigureText } from "./flat-lines.ts";
import { bestHeader, wordsAbove } from "./header-words.ts";
import { columnMatcher, isRowHeader, matchRow, matchRowClosely } from "./match-labels.ts";
import { matrixParts } from "./matrix-parts.ts";
import { nestedBlocks } from "./nested-blocks.ts";
import { speaksOfOther } from "./speaks-of-other.ts";
import { type Grid, transpose } from "./table-grid.ts";

/** Columns that stand under the same label. */
interface Stretch {
  readonly label: TableCellNode;
  readonly columns: ValueColumn[];
}

/** A row of labels over the header: a blank goes on with what stands before it. */
function filled(row: Grid[number]): (TableCellNode | undefined)[] {
  let before: TableCellNode | undefined;
  return Array.from(row, (place) => {
    if (place !== undefined && place.cell.text !== "") before = place.cell;
    return before;
  });
}

/** The cells over the columns' own labels, the nearest. */
function labelsOver(grid: Grid, header: number): (TableCellNode | undefined)[] {
  const rows = grid.slice(0, header).map(filled).reverse();
  return (grid[header] ?? []).map((place, column) => {
    const above = rows.map((row) => row[column]);
    return above.find((cell) => cell !== undefined && cell !== place?.cell);
  });
}

function stretchesOf(grid: Grid, header: number, definition: FixedTableDefinition, year: number) {
  const match = columnMatcher(definition, year);
  const labels = labelsOver(grid, header);
  const stretches: Stretch[] = [];
  for (const [index, place] of (grid[header] ?? []).entries()) {
    const printed = place?.cell.text ?? "";
    const label = labels[index] ?? { text: "" };
    const isLabelColumn = label.text === "" && (printed === "" || isRowHeader(definition, printed));
    if (isLabelColumn) continue;
    const last = stretches.at(-1);
    const named = match(printed);
    const [item, certainty] = [named?.item ?? null, named?.certainty ?? null];
    const column = { index, printed, definition: item, certainty, span: 1 };
    if (last?.label.text === label.text) last.columns.push(column);
    else stretches.push({ label, columns: [column] });
  }
  return stretches;
}

/** The line that a label gives to another year or to a part comes last. */
function thisYearFirst(lines: Grid, year: number): Grid {
  const isOther = (row: Grid[number]) =>
    row.some((place) => place !== undefined && speaksOfOther(place.cell.text, "", year));
  return [...lines.filter((row) => !isOther(row)), ...lines.filter(isOther)];
}

/** A stretch that names a column twice is two of them, of which one lost its label. */
function isDoubtful({ columns }: Stretch): boolean {
  const named = columns.flatMap(({ definition }) => (definition === null ? [] : [definition]));
  return new Set(named).size < named.length;
}

const hasText = (row: Grid[number]): boolean =>
  row.some((place) => place !== undefined && place.cell.text !== "");

/** Takes apart a table whose rows stand side by side over one line of figures. */
function sideBySide(grid: Grid, definition: FixedTableDefinition, year: number): FixedParts | null {
  const header = bestHeader(grid, columnMatcher(definition, year));
  if (header < 1 || header === grid.length - 1) return null;
  const lines = thisYearFirst(grid.slice(header + 1).filter(hasText), year);
  if (lines.some((row) => row.length !== grid[header]?.length)) return null;
  const taken = new Set<string>();
  const stretches = stretchesOf(grid, header, definition, year);
  const parts = lines.flatMap((row): FixedPart[] =>
    stretches.map(({ label, columns }) => {
      const matched =
        matchRow(definition, label.text, taken, "") ??
        matchRowClosely(definition, label.text, taken, "");
      const [item, certainty] = [matched?.item ?? null, matched?.certainty ?? null];
      if (item !== null) taken.add(item.id);
      return { columns, rows: [{ row, label, definition: item, certainty }] };
    }),
  );
  if (stretches.some(isDoubtful)) return null;
  if (taken.size * 2 < definition.rows.length) return null;
  const labels = new Set(stretches.map(({ label }) => label));
  const above = wordsAbove(grid, header, definition).filter((cell) => !labels.has(cell));
  return { above, parts };
}

/** How many figures a reading gives a place in the form. */
const figuresIn = (taken: FixedParts | null): number =>
  (taken?.parts ?? []).reduce((sum, { columns, rows }) => {
    const named = columns.filter((column) => column.definition !== null);
    const own = rows.filter(({ definition }) => definition !== null);
    const figures = own.flatMap(({ row }) =>
      named.filter(({ index }) => isFigureText(row[index]?.cell.text ?? "")),
    );
    return sum + figures.length;
  }, 0);

/**
 * Takes apart a table whose rows stand side by side over one line of figures, each has a line of its
 * own, or either with rows and columns exchanged: whichever finds most of the form.
 */
export function oneLineParts(
  grid: Grid,
  definition: FixedTableDefinition,
  year: number,
): FixedParts | null {
  const usual = sideBySide(grid, definition, year);
  if (figuresIn(usual) >= definition.rows.length * definition.columns.length) return usual;
  const turned = transpose(grid);
  const readings = [
    matrixParts(grid, definition, year),
    usual,
    matrixParts(turned, definition, year),
    sideBySide(turned, definition, year),
    nestedBlocks(grid, definition, year),
  ];
  const best = readings.reduce((most, each) =>
    most === null || figuresIn(each) > figuresIn(most) ? each : most,
  );
  const isByFigures = readings.some((each) => each?.isByFigures === true);
  return best === null || !isByFigures ? best : { ...best, isByFigures };
}
