import type { TableCellNode } from "@gongkai/core/document";
import { hasDittos, mergeDittos } from "./ditto-marks.ts";
import type { Escapes } from "./escapes.ts";
import { joinRuledRows } from "./join-ruled-rows.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { drawnCells, isTableLine } from "./read-table-lines.ts";
import type { SeparatedTable } from "./separated-table.ts";
import { type Rows, tableRun } from "./table-run.ts";
import type { TextLine } from "./text-line.ts";

const cutWith =
  ({ drawnCell }: Escapes) =>
  ({ source }: TextLine): TableCellNode[] | null =>
    isTableLine(source) ? drawnCells(source, drawnCell) : null;

const isEven = (rows: Rows): boolean => rows.every((row) => row.length === rows[0]?.length);

/**
 * Reads a table drawn with a bar at both ends of each row, `| cell | cell |` or a box; null where fewer
 * than two rows are. A blank line ends it, unless each row has one under it.
 */
export function drawnTable(
  lines: readonly TextLine[],
  start: number,
  escapes: Escapes,
): SeparatedTable | null {
  const [first, second] = [lines[start]?.source, lines[start + 1]?.source];
  if (!isTableLine(first)) return null;
  const step = second !== undefined && second.line - first.line === 2 ? 2 : 1;
  const { groups, end } = tableRun(lines, start, { cut: cutWith(escapes), step });
  const rows = groups.flat();
  if (rows.length < 2 && end - start < 2) return null;
  const isPlain = hasDittos(rows) || !isEven(rows);
  const joined = isPlain ? rows : joinWrapped(joinRuledRows(groups));
  return { table: { type: "table", rows: mergeDittos(joined) }, lines: end - start };
}
