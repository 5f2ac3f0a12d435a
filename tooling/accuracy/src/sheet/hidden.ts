import type { Sheet, SheetCell } from "./sheet.ts";

/** Puts rows or columns in at a place: merged cells that reach over it grow, as in a workbook. */
function moved(cells: readonly SheetCell[], from: "row" | "column", at: number): SheetCell[] {
  const span = from === "row" ? "rowSpan" : "colSpan";
  return cells.map((cell) => {
    if (cell[from] >= at) return { ...cell, [from]: cell[from] + 1 };
    return cell[from] + cell[span] > at ? { ...cell, [span]: cell[span] + 1 } : cell;
  });
}

const covers = (cell: SheetCell, row: number, column: number): boolean =>
  row >= cell.row &&
  row < cell.row + cell.rowSpan &&
  column >= cell.column &&
  column < cell.column + cell.colSpan;

const draftAt = (row: number, column: number): SheetCell => ({
  row,
  column,
  rowSpan: 1,
  colSpan: 1,
  text: String(900 + ((row * 7 + column * 3) % 90)),
  isFigure: true,
});

/** The sheet with a hidden row of other figures above a row of figures. */
export function withHiddenRow(sheet: Sheet, at: number): Sheet {
  const columns = sheet.cells.filter((cell) => cell.row === at && cell.isFigure);
  const cells = moved(sheet.cells, "row", at);
  const drafts = columns
    .map(({ column }) => draftAt(at, column))
    .filter(({ column }) => !cells.some((cell) => covers(cell, at, column)));
  const hidden = (sheet.hiddenRows ?? []).map((row) => (row >= at ? row + 1 : row));
  return { ...sheet, cells: [...cells, ...drafts], hiddenRows: [...hidden, at] };
}

/** The sheet with a hidden column of other figures, wherever none of its cells reaches over it. */
export function withHiddenColumn(sheet: Sheet, at: number): Sheet {
  const rows = new Set(sheet.cells.flatMap(({ row, isFigure }) => (isFigure ? [row] : [])));
  const cells = moved(sheet.cells, "column", at);
  const drafts = [...rows]
    .map((row) => draftAt(row, at))
    .filter(({ row }) => !cells.some((cell) => covers(cell, row, at)));
  return { ...sheet, cells: [...cells, ...drafts], hiddenColumns: [at] };
}
