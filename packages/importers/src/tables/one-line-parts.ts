import type { FixedTableDefinition } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import type { ValueColumn } from "./fixed-layout.ts";
import type { FixedPart, FixedParts } from "./fixed-parts.ts";
import { bestHeader, wordsAbove } from "./header-words.ts";
import { columnMatcher, isRowHeader, matchRow } from "./match-labels.ts";
import { matrixParts } from "./matrix-parts.ts";
import type { Grid } from "./table-grid.ts";

/** Columns that stand under the same label. */
interface Stretch {
  readonly label: TableCellNode;
  readonly columns: ValueColumn[];
}

/** The cell over a column's own label. */
function labelOver(grid: Grid, header: number, column: number): TableCellNode | null {
  const own = grid[header]?.[column]?.cell;
  for (let row = header - 1; row >= 0; row--) {
    const cell = grid[row]?.[column]?.cell;
    if (cell !== undefined && cell !== own) return cell;
  }
  return null;
}

function stretchesOf(grid: Grid, header: number, definition: FixedTableDefinition, year: number) {
  const match = columnMatcher(definition, year);
  const stretches: Stretch[] = [];
  for (const [index, place] of (grid[header] ?? []).entries()) {
    const printed = place?.cell.text ?? "";
    const label = labelOver(grid, header, index) ?? { text: "" };
    const isLabelColumn = label.text === "" && (printed === "" || isRowHeader(definition, printed));
    if (isLabelColumn) continue;
    const last = stretches.at(-1);
    const column = { index, printed, definition: match(printed), span: 1 };
    if (last?.label === label) last.columns.push(column);
    else stretches.push({ label, columns: [column] });
  }
  return stretches;
}

/**
 * Takes apart a table whose rows stand side by side over one line of figures; where a row has a
 * line of its own, as any other table.
 */
export function oneLineParts(
  grid: Grid,
  definition: FixedTableDefinition,
  year: number,
): FixedParts | null {
  const matrix = matrixParts(grid, definition, year);
  if (matrix !== null) return matrix;
  const header = bestHeader(grid, columnMatcher(definition, year));
  if (header < 1 || header === grid.length - 1) return null;
  const taken = new Set<string>();
  const stretches = stretchesOf(grid, header, definition, year);
  const parts = grid.slice(header + 1).flatMap((row): FixedPart[] =>
    stretches.map(({ label, columns }) => {
      const matched = matchRow(definition, label.text, taken, "");
      if (matched !== null) taken.add(matched.id);
      return { columns, rows: [{ row, label, definition: matched }] };
    }),
  );
  if (taken.size * 2 < definition.rows.length) return null;
  const labels = new Set(stretches.map(({ label }) => label));
  const above = wordsAbove(grid, header, definition).filter((cell) => !labels.has(cell));
  return { above, parts };
}
