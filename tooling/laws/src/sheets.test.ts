import type { DocumentNode, TableCellNode, TableNode } from "@gongkai/core/document";
import { importReport } from "@gongkai/importers";
import { compose } from "@gongkai/renderers";
import { modernReport, type WorkbookCell, type WorkbookSheet, workbook } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { gridOf } from "../../../packages/importers/src/tables/table-grid.ts";

const letter = (column: number) => String.fromCharCode(65 + column);

const cellValueOf = ({ text }: TableCellNode): WorkbookCell =>
  /^\d+$/.test(text) ? Number(text) : text;

interface SheetRows {
  readonly rows: WorkbookCell[][];
  readonly merged: string[];
}

/** Writes a table under what a sheet has: cells that span others are merged. */
function addTable({ rows, merged }: SheetRows, table: TableNode): void {
  const top = rows.length;
  for (const [below, places] of gridOf(table).entries()) {
    const row = places.map((place) => (place?.isOrigin ? cellValueOf(place.cell) : null));
    for (const [column, place] of places.entries()) {
      const { rowSpan = 1, colSpan = 1 } = place?.cell ?? {};
      if (place?.isOrigin !== true || rowSpan * colSpan === 1) continue;
      const [from, to] = [top + below + 1, top + below + rowSpan];
      merged.push(`${letter(column)}${from}:${letter(column + colSpan - 1)}${to}`);
    }
    rows.push(row);
  }
}

function sheetOf(nodes: readonly DocumentNode[]): SheetRows {
  const sheet: SheetRows = { rows: [], merged: [] };
  for (const node of nodes) {
    if (node.type === "table") addTable(sheet, node);
    else sheet.rows.push([node.text]);
  }
  return sheet;
}

const report = modernReport();
const [title, meta, ...body] = compose(report).blocks.filter(
  (node) => node.type !== "table" || node.ref !== "particulars",
);
const opening = [title, meta].filter((node) => node !== undefined);
const narrative = body.filter((node) => node.type !== "table");
const tables = body.filter((node) => node.type === "table");

const oneSheet: WorkbookSheet[] = [{ name: "年报", ...sheetOf([...opening, ...body]) }];
const sheetPerTable: WorkbookSheet[] = [
  { name: "正文", ...sheetOf([...opening, ...narrative]) },
  ...tables.map((table, at) => ({ name: `表${at + 2}`, ...sheetOf([table]) })),
];
const titleOnEach: WorkbookSheet[] = tables.map((table, at) => ({
  name: `表${at + 2}`,
  ...sheetOf([...opening, table]),
}));

const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** As spreadsheets export a sheet: every record as wide as the sheet, merged cells blank. */
function csvOf({ rows }: SheetRows, delimiter: string): string {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => quoted(String(row[column] ?? ""))).join(delimiter),
  );
  return `${lines.join("\r\n")}\r\n`;
}

const csv = csvOf(sheetOf([...opening, ...body]), ",");

/** 表二 has 10 figures, 表三 25 rows of seven, 表四 fifteen. */
const FIGURES = 10 + 25 * 7 + 15;

const inputs: readonly (readonly [string, string, Uint8Array | string])[] = [
  ["one sheet", "a.xlsx", workbook(oneSheet)],
  ["a sheet for each table", "a.xlsx", workbook(sheetPerTable)],
  ["sheets that repeat the title", "a.xlsx", workbook(titleOnEach)],
  ["CSV", "a.csv", csv],
  ["CSV of semicolons", "a.csv", csvOf(sheetOf([...opening, ...body]), ";")],
  ["CSV of tabs", "a.csv", csvOf(sheetOf([...opening, ...body]), "\t")],
];

describe.each(inputs)("a report as %s", (_, filename, input) => {
  it("is read to every figure, each with its cell", async () => {
    const result = await importReport(input, { filename });
    expect(result.unrecognized).toEqual([]);
    expect(result.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(result.report.title).toBe(report.title);
    expect(result.report.tables).toEqual(report.tables);
    const places = Object.entries(result.sources).filter(([path]) => path.includes("/cells/"));
    expect(places).toHaveLength(FIGURES);
    for (const [path, source] of places) {
      expect(source, path).toMatchObject({ kind: "cell", file: filename });
    }
  });
});

describe("a formula without a saved value", () => {
  it("is no figure, and said at its place", async () => {
    const [sheet = {}] = oneSheet;
    const at = sheet.rows?.findIndex((row) => row.includes("规章")) ?? -1;
    const rows = sheet.rows?.map((row, index) =>
      index === at ? [row[0] ?? null, { xml: "<f>SUM(B1:B5)</f>" }, ...row.slice(2)] : row,
    );
    const bytes = workbook([{ ...sheet, rows: rows ?? [] }]);
    const { findings } = await importReport(bytes, { filename: "a.xlsx" });
    const unread = findings.filter(({ rule }) => rule === "figure-unrecognized");
    expect(unread).toContainEqual(
      expect.objectContaining({
        severity: "warning",
        source: expect.objectContaining({ cell: `B${at + 1}`, text: "=SUM(B1:B5)" }),
      }),
    );
  });
});
