import { escapeXml } from "../office/xml.ts";
import { cellName } from "../sheet/cell-name.ts";
import type { Sheet, SheetCell } from "../sheet/sheet.ts";

const isWhole = ({ text }: SheetCell): boolean => /^-?\d{1,11}$/.test(text);

const sumOf = (cells: readonly SheetCell[]): number =>
  cells.reduce((sum, { text }) => sum + Number(text), 0);

/** The figures of a row whose last one is their sum, that one apart. */
function summed(sheet: Sheet, row: number): readonly [SheetCell, SheetCell, SheetCell] | null {
  const figures = sheet.cells.filter((cell) => cell.row === row && cell.isFigure);
  const [first, last, total] = [figures[0], figures.at(-2), figures.at(-1)];
  if (first === undefined || last === undefined || total === undefined || figures.length < 3)
    return null;
  const isSum = figures.every(isWhole) && sumOf(figures.slice(0, -1)) === Number(total.text);
  return isSum ? [first, last, total] : null;
}

/**
 * Totals as formulas that were saved with what they said. Where they are alike from row to row only the
 * first is spelt out, as Excel does where a formula was drawn down.
 */
export function withFormulas(sheet: Sheet): Sheet {
  const formulas = new Map<SheetCell, string>();
  let shared = -1;
  let above: SheetCell | null = null;
  const rows = [...new Set(sheet.cells.map(({ row }) => row))].sort((one, other) => one - other);
  for (const row of rows) {
    const found = summed(sheet, row);
    if (found === null) {
      above = null;
      continue;
    }
    const [first, last, total] = found;
    const isDrawnDown = above !== null && above.column === total.column;
    if (!isDrawnDown) shared++;
    above = total;
    const words = `SUM(${cellName(row, first.column)}:${cellName(row, last.column)})`;
    formulas.set(
      total,
      isDrawnDown
        ? `<f t="shared" si="${shared}"/>`
        : `<f t="shared" ref="${cellName(row, total.column)}:${cellName(row + 60, total.column)}" si="${shared}">${words}</f>`,
    );
  }
  const [title] = sheet.cells;
  if (title !== undefined) {
    const [begun, rest] = [title.text.slice(0, 3), title.text.slice(3)];
    formulas.set(title, `<f>CONCATENATE("${escapeXml(begun)}","${escapeXml(rest)}")</f>`);
  }
  const cells = sheet.cells.map((cell) => {
    const formula = formulas.get(cell);
    return formula === undefined ? cell : { ...cell, formula };
  });
  return { ...sheet, cells };
}
