import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { gridOf } from "../styles/grid.ts";
import { headOf } from "../styles/table-habits.ts";
import type { WordCell, WordMarkup } from "./word-markup.ts";

/** As wide as a page of A4 between its margins, in twentieths of a point. */
const PAGE_WIDTH = 9_000;

const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("");

/** How wide a cell asks to be, in characters: long labels and those of groups are broken. */
function widthAsked({ text, header, rowSpan = 1, colSpan = 1 }: TableCellNode): number {
  if (colSpan > 1) return 0;
  if (header === undefined) return text.length / 2 + 1;
  return Math.min(header === "row" && rowSpan === 1 ? 12 : 4, text.length) + 1;
}

function widthsOf(table: TableNode): readonly number[] {
  const grid = gridOf(table);
  const columns = Math.max(...grid.map((row) => row.length));
  const asked = Array.from({ length: columns }, (_, at) =>
    Math.max(2, ...grid.map((row) => (row[at] === undefined ? 0 : widthAsked(row[at].cell)))),
  );
  const all = asked.reduce((sum, width) => sum + width, 0);
  return asked.map((width) => Math.floor((PAGE_WIDTH * width) / all));
}

/** The cells of each row: a merged one stands in every row that it reaches over. */
function wordRows(table: TableNode): readonly (readonly WordCell[])[] {
  const grid = gridOf(table);
  return grid.map((row, at) => {
    const cells: WordCell[] = [];
    for (const [column, { cell }] of row.entries()) {
      if (row[column - 1]?.cell === cell) continue;
      cells.push({ cell, column, isContinued: at > 0 && grid[at - 1]?.[column]?.cell === cell });
    }
    return cells;
  });
}

function writeCell(place: WordCell, width: number, markup: WordMarkup): string {
  const { cell, isContinued } = place;
  const { rowSpan = 1, colSpan = 1 } = cell;
  const merge = rowSpan > 1 ? (isContinued ? "<w:vMerge/>" : '<w:vMerge w:val="restart"/>') : "";
  const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : "";
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/>`;
  const runs = isContinued ? "" : markup.cellRuns(cell.text, cell);
  const paragraph = `<w:p>${isContinued ? "" : markup.cellParagraph(cell)}${runs}</w:p>`;
  return markup.cell(paragraph, properties, place);
}

/** Writes a table as Word does: merged cells by `gridSpan` and `vMerge`. */
export function writeWordTable(table: TableNode, markup: WordMarkup, isRuled: boolean): string {
  const rows = wordRows(table);
  const widths = widthsOf(table);
  const widthOf = ({ cell: { colSpan = 1 }, column }: WordCell) =>
    widths.slice(column, column + colSpan).reduce((sum, width) => sum + width, 0);
  const heads = headOf(table);
  const written = rows.map((row, at) =>
    markup.row(
      row.map((place) => writeCell(place, widthOf(place), markup)).join(""),
      `<w:cantSplit/>${at < heads ? "<w:tblHeader/>" : ""}`,
      at,
    ),
  );
  const borders = isRuled ? `<w:tblBorders>${BORDERS}</w:tblBorders>` : "";
  const properties = `<w:tblPr><w:tblW w:w="${PAGE_WIDTH}" w:type="dxa"/><w:jc w:val="center"/>${borders}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`;
  return markup.table(written.join(""), properties, table);
}
