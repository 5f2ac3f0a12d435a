import type { CellObject, Feature, Row } from "write-excel-file/universal";
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

/** A figure is a number with as many decimals as printed, where a number can hold it; else it is a text. */
function contentOf({ text, role }: SheetCell): Style {
  if (text === "") return {};
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

/** As wide as a page in print, and as many pages as it takes. */
const FIT_TO_WIDTH: Feature<Blob> = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (content) =>
          content
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace("<pageSetup ", '<pageSetup fitToHeight="0" '),
      },
    },
  },
};

/** Writes rows as a XLSX file of one sheet: merged where their cells are, figures as numbers. */
export async function sheetXlsx(sheet: string, rows: readonly SheetRow[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const widths = columnWidths(rows);
  const data = rows.map((row) => excelRow(row, widths));
  const columns = widths.map((width) => ({ width }));
  const blob = await writeExcelFile([{ sheet, data, columns, orientation: "landscape" }], {
    fontFamily: "Microsoft YaHei",
    fontSize: 10,
    features: [FIT_TO_WIDTH],
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
