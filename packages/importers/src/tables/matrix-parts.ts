import type { FixedTableDefinition } from "@gongkai/core";
import { type FixedLayout, fixedLayout } from "./fixed-layout.ts";
import type { FixedParts, MatchedRow } from "./fixed-parts.ts";
import { isFigureText } from "./flat-lines.ts";
import { columnsNamed, wordsAbove } from "./header-words.ts";
import { columnMatcher, isRowHeader, matchRow } from "./match-labels.ts";
import type { Grid } from "./table-grid.ts";

/** The text of the nearest other cell to the left of a row's label. */
function groupBeside(row: Grid[number], labelColumn: number): string {
  const label = row[labelColumn]?.cell;
  for (let column = labelColumn - 1; column >= 0; column--) {
    const cell = row[column]?.cell;
    if (cell !== label) return cell?.text ?? "";
  }
  return "";
}

/** Matches rows with those of the form, each row of the form once. */
export class RowMatcher {
  readonly #taken = new Set<string>();
  readonly #matchColumn: ReturnType<typeof columnMatcher>;

  constructor(
    readonly definition: FixedTableDefinition,
    year: number,
  ) {
    this.#matchColumn = columnMatcher(definition, year);
  }

  /** How many rows of the form were found. */
  get count(): number {
    return this.#taken.size;
  }

  /** A page break repeats the header: of one row, or of the row under it too. */
  #isHeader(row: Grid[number]): boolean {
    if (row[0] !== undefined && isRowHeader(this.definition, row[0].cell.text)) return true;
    if (row.some((place) => place !== undefined && isFigureText(place.cell.text))) return false;
    return columnsNamed(row, this.#matchColumn) > 1;
  }

  match(row: Grid[number], labelColumn: number): MatchedRow[] {
    const label = row[labelColumn]?.cell;
    if (label === undefined || this.#isHeader(row)) return [];
    const group = groupBeside(row, labelColumn);
    const definition = matchRow(this.definition, label.text, this.#taken, group);
    if (definition !== null) this.#taken.add(definition.id);
    return [{ row, label, definition }];
  }
}

/** Takes apart a table under one header, or under none. */
export function matrixParts(
  grid: Grid,
  definition: FixedTableDefinition,
  year: number,
): FixedParts | null {
  const { header, label, columns }: FixedLayout = fixedLayout(definition, grid, year);
  const matcher = new RowMatcher(definition, year);
  const rows = grid.slice(header + 1).flatMap((row) => matcher.match(row, label));
  if (matcher.count * 2 < definition.rows.length) return null;
  return { above: wordsAbove(grid, header, definition), parts: [{ columns, rows }] };
}
