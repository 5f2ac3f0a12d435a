import type { Language, Report } from "@gongkai/core";
import type { CsvCell } from "../csv/write-csv.ts";
import type { SheetCell, SheetRole } from "../sheet/sheet-rows.ts";
import type { Sheet } from "../sheet/sheet-xlsx.ts";
import { FACT_COLUMNS, factRows } from "./fact-rows.ts";

const WIDTHS = [34, 26, 34, 7, 14, 11, 9, 9, 7];

const FIGURES = new Set(["year", "value"]);

const cellOf = (value: CsvCell, role: SheetRole): SheetCell => ({
  text: value === null ? "" : String(value),
  role,
  rowSpan: 1,
  colSpan: 1,
});

/** The facts of a report as a sheet: a row each, in long form. */
export function factsSheet(report: Report, lang: Language): Sheet {
  const roles = FACT_COLUMNS.map((name): SheetRole => (FIGURES.has(name) ? "figure" : "text"));
  return {
    name: lang === "en" ? "Facts" : "数据",
    rows: [
      FACT_COLUMNS.map((name) => cellOf(name, "columnLabel")),
      ...factRows(report, lang).map((row) =>
        row.map((value, at) => cellOf(value, roles[at] ?? "text")),
      ),
    ],
    widths: WIDTHS,
  };
}
