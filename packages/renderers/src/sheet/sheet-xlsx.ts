import type { CellObject, Feature, Row } from "write-excel-file/universal";
import { fixedZip } from "../fixed-zip.ts";
import { cellText } from "./cell-text.ts";
import { columnWidths, rowHeight } from "./sheet-columns.ts";
import type { SheetCell, SheetRole, SheetRow } from "./sheet-rows.ts";

type Style = Partial<CellObject>;

const BORDER: Style = { borderStyle: "thin", borderColor: "#8a8578" };

const LABEL: Style = {
  ...BORDER,
  backgroundColor: "#f1efea",
  wrap: true,
  alignVertical: "center",
};

const STYLES: Readonly<Record<SheetRole, Style>> = {
  title: { fontWeight: "bold", fontSize: 16, align: "center", alignVertical: "center" },
  heading: { fontWeight: "bold", fontSize: 12, alignVertical: "center" },
  paragraph: { wrap: true, alignVertical: "top" },
  columnLabel: { ...LABEL, fontWeight: "bold", align: "center" },
  rowLabel: LABEL,
  figure: { ...BORDER, align: "right", alignVertical: "center" },
  text: { ...BORDER, wrap: true, alignVertical: "center" },
  nothing: {},
};

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;

/** Parts a formula from its value until both stand in the file: no formula of ours holds it. */
const VALUE = "\u00a7";
// linear: a formula holds one such mark
const FORMULA = new RegExp(`(<f>[^<]*)${VALUE}([^<]*)</f>`, "g");

/** A figure is a number with as many decimals as printed, where a number can hold it; else it is a text. */
function contentOf({ text, role, formula }: SheetCell): Style {
  if (text === "") return {};
  if (formula !== undefined) return { value: `${formula}${VALUE}${text}`, type: "Formula" };
  const decimals = role === "figure" ? DECIMAL.exec(text) : null;
  const digits = decimals?.[1]?.length ?? 0;
  const value = Number(text);
  if (decimals === null || value.toFixed(Math.min(digits, 100)) !== text)
    return { value: cellText(text), type: String, format: "@" };
  return { value, type: Number, ...(digits > 0 ? { format: `0.${"0".repeat(digits)}` } : {}) };
}

/** Whoever fills a row in has more to say than fits a line. */
const PARAGRAPH_HEIGHT = 36;

function excelRow(row: SheetRow, widths: readonly number[]): Row {
  const isParagraph = row[0]?.role === "paragraph";
  const height = Math.max(rowHeight(row, widths), isParagraph ? PARAGRAPH_HEIGHT : 0);
  return row.map((cell) => {
    if (cell === null) return null;
    const spans: Style = {
      ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
      ...(cell.colSpan > 1 ? { columnSpan: cell.colSpan } : {}),
    };
    return { ...STYLES[cell.role], ...contentOf(cell), ...spans, height };
  });
}

/** As wide as a page in print, and as many pages as it takes; formulas have the values that they give. */
const PRINTED_AND_WORKED_OUT: Feature<Blob> = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (content) =>
          content
            .replace(/<worksheet[^<>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace("<pageSetup ", '<pageSetup fitToHeight="0" ')
            .replace(FORMULA, "$1</f><v>$2</v>"),
      },
    },
  },
};

/** A sheet of a workbook: its name, and its rows. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** In characters; absent: by what stands in them. */
  readonly widths?: readonly number[];
}

function excelSheet({ name: sheet, rows, widths = columnWidths(rows) }: Sheet) {
  return {
    sheet,
    data: rows.map((row) => excelRow(row, widths)),
    columns: widths.map((width) => ({ width })),
    orientation: "landscape" as const,
  };
}

/** Writes sheets as a XLSX file: merged where their cells are, figures as numbers. */
export async function sheetXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const blob = await writeExcelFile(sheets.map(excelSheet), {
    fontFamily: "Microsoft YaHei",
    fontSize: 10,
    features: [PRINTED_AND_WORKED_OUT],
  }).toBlob();
  return fixedZip(new Uint8Array(await blob.arrayBuffer()));
}
