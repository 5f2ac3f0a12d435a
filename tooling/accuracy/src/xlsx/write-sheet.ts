import { escapeXml } from "../office/xml.ts";
import { cellName } from "../sheet/cell-name.ts";
import { type Sheet, type SheetCell, sizeOf } from "../sheet/sheet.ts";
import { type FormatOf, styleOf } from "./number-formats.ts";
import type { SharedStrings } from "./shared-strings.ts";

export interface SheetHabit {
  /** Texts in one list of the workbook; in the cells themselves where it is null. */
  readonly strings: SharedStrings | null;
  readonly formatOf: FormatOf;
}

/** What a number format of Excel shows as it is; longer ones are saved as text. */
const WHOLE = /^-?(?:0|[1-9]\d{0,10})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,6})\.\d{1,4}$/;
const PERCENT = /^-?\d{1,4}\.\d\d%$/;

/** `s="1"><v>1234</v>`, the rest of a cell that holds a number; null where it does not. */
function numberOf(cell: SheetCell, { formatOf }: SheetHabit): string | null {
  const { text, isFigure } = cell;
  if (!isFigure) return null;
  if (WHOLE.test(text)) return ` s="${styleOf(formatOf(cell))}">@<v>${text}</v>`;
  if (DECIMAL.test(text)) return ` s="0">@<v>${Number(text)}</v>`;
  if (!PERCENT.test(text)) return null;
  return ` s="${styleOf("0.00%")}">@<v>${Number(text.slice(0, -1)) / 100}</v>`;
}

function textOf({ text, formula }: SheetCell, { strings }: SheetHabit): string {
  if (formula !== undefined) return ` t="str">@<v>${escapeXml(text)}</v>`;
  if (strings !== null) return ` t="s">@<v>${strings.add(text)}</v>`;
  return ` t="inlineStr">@<is><t xml:space="preserve">${escapeXml(text)}</t></is>`;
}

function writeCell(cell: SheetCell, habit: SheetHabit): string {
  const name = cellName(cell.row, cell.column);
  if (cell.text === "") return `<c r="${name}" s="0"/>`;
  const rest = numberOf(cell, habit) ?? textOf(cell, habit);
  return `<c r="${name}"${rest.replace("@", () => cell.formula ?? "")}</c>`;
}

/** The places that a merged cell covers are saved as well, with nothing in them. */
const covered = ({ row, column, rowSpan, colSpan }: SheetCell): (readonly [number, number])[] =>
  Array.from({ length: rowSpan }, (_, down) => down)
    .flatMap((down) =>
      Array.from({ length: colSpan }, (_, right) => [row + down, column + right] as const),
    )
    .slice(1);

function rowsOf(sheet: Sheet, habit: SheetHabit): string {
  const rows = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, xml: string) => {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, xml));
  };
  for (const cell of sheet.cells) {
    for (const [row, column] of covered(cell)) {
      put(row, column, `<c r="${cellName(row, column)}" s="0"/>`);
    }
  }
  for (const cell of sheet.cells) put(cell.row, cell.column, writeCell(cell, habit));
  const byPlace = <Value>(entries: Iterable<[number, Value]>) =>
    [...entries].sort(([one], [other]) => one - other);
  return byPlace(rows)
    .map(([row, cells]) => {
      const hidden = sheet.hiddenRows?.includes(row) === true ? ' hidden="1"' : "";
      return `<row r="${row + 1}"${hidden}>${byPlace(cells)
        .map(([, xml]) => xml)
        .join("")}</row>`;
    })
    .join("");
}

/** The part of a workbook that holds a sheet. */
export function writeSheet(sheet: Sheet, habit: SheetHabit): string {
  const { rows, columns } = sizeOf(sheet);
  const merged = sheet.cells
    .filter(({ rowSpan, colSpan }) => rowSpan * colSpan > 1)
    .map(
      ({ row, column, rowSpan, colSpan }) =>
        `<mergeCell ref="${cellName(row, column)}:${cellName(row + rowSpan - 1, column + colSpan - 1)}"/>`,
    );
  const columnList = Array.from({ length: columns }, (_, at) => {
    const hidden = sheet.hiddenColumns?.includes(at) === true ? ' hidden="1"' : "";
    return `<col min="${at + 1}" max="${at + 1}" width="12.5" customWidth="1"${hidden}/>`;
  });
  const size = `A1:${cellName(Math.max(0, rows - 1), Math.max(0, columns - 1))}`;
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="${size}"/><sheetFormatPr defaultRowHeight="14.25"/><cols>${columnList.join("")}</cols><sheetData>${rowsOf(sheet, habit)}</sheetData>${merged.length === 0 ? "" : `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`}</worksheet>`;
}
