import type { TableNode } from "@gongkai/core/document";
import { gridOf } from "../styles/grid.ts";
import { headOf } from "../styles/table-habits.ts";
import type { WordCell, WordMarkup } from "./word-markup.ts";

/** As wide as a page of A4 between its margins, in twentieths of a point. */
const PAGE_WIDTH = 9_000;

const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("");

/** Columns as wide as their labels ask for: a column of labels takes what the figures leave. */
function widthsOf(columns: number): readonly number[] {
  return Array.from({ length: columns }, () => Math.floor(PAGE_WIDTH / columns));
}

/** The cells of each row: a merged one stands in every row that it reaches over. */
function wordRows(table: TableNode): readonly (readonly WordCell[])[] {
  const grid = gridOf(table);
  return grid.map((row, at) => {
    const cells: WordCell[] = [];
    for (const [column, { cell }] of row.entries()) {
      if (row[column - 1]?.cell === cell) continue;
      cells.push({ cell, isContinued: at > 0 && grid[at - 1]?.[column]?.cell === cell });
    }
    return cells;
  });
}

function writeCell(place: WordCell, width: number, markup: WordMarkup): string {
  const { cell, isContinued } = place;
  const { rowSpan = 1, colSpan = 1 } = cell;
  const merge = rowSpan > 1 ? (isContinued ? "<w:vMerge/>" : '<w:vMerge w:val="restart"/>') : "";
  const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : "";
  const properties = `<w:tcW w:w="${width * colSpan}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/>`;
  const runs = isContinued ? "" : markup.cellRuns(cell.text, cell);
  const paragraph = `<w:p>${isContinued ? "" : markup.cellParagraph(cell)}${runs}</w:p>`;
  return markup.cell(paragraph, properties, place);
}

/** Writes a table as Word does: merged cells by `gridSpan` and `vMerge`. */
export function writeWordTable(table: TableNode, markup: WordMarkup, isRuled: boolean): string {
  const rows = wordRows(table);
  const columns = Math.max(...gridOf(table).map((row) => row.length));
  const widths = widthsOf(columns);
  const heads = headOf(table);
  const written = rows.map((row, at) =>
    markup.row(
      row.map((place) => writeCell(place, widths[0] ?? 0, markup)).join(""),
      `<w:cantSplit/>${at < heads ? "<w:tblHeader/>" : ""}`,
      at,
    ),
  );
  const borders = isRuled ? `<w:tblBorders>${BORDERS}</w:tblBorders>` : "";
  const properties = `<w:tblPr><w:tblW w:w="${PAGE_WIDTH}" w:type="dxa"/><w:jc w:val="center"/>${borders}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`;
  return markup.table(written.join(""), properties, table);
}
