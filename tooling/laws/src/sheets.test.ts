import { factsOf, type Report } from "@gongkai/core";
import type { DocumentNode, TableNode } from "@gongkai/core/document";
import { importReport } from "@gongkai/importers";
import { compose } from "@gongkai/renderers";
import { modernReport, type WorkbookCell, type WorkbookSheet, workbook } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";

const letter = (column: number) => String.fromCharCode(65 + column);

interface SheetRows {
  readonly rows: WorkbookCell[][];
  readonly merged: string[];
}

/** Writes a table under what a sheet has: cells that span others are merged. */
function addTable({ rows, merged }: SheetRows, table: TableNode): void {
  const top = rows.length;
  const taken = new Set<string>();
  for (const [below, cells] of table.rows.entries()) {
    const row: WorkbookCell[] = [];
    let column = 0;
    for (const { text, rowSpan = 1, colSpan = 1 } of cells) {
      while (taken.has(`${below},${column}`)) column++;
      while (row.length < column) row.push(null);
      row.push(/^\d+$/.test(text) ? Number(text) : text);
      for (let down = 0; down < rowSpan; down++) {
        for (let right = 0; right < colSpan; right++)
          taken.add(`${below + down},${column + right}`);
      }
      const [from, to] = [top + below + 1, top + below + rowSpan];
      if (rowSpan * colSpan > 1) {
        merged.push(`${letter(column)}${from}:${letter(column + colSpan - 1)}${to}`);
      }
      column += colSpan;
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

const figuresOf = (of: Report) => factsOf(of).map(({ id, value }) => [id, value]);

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
    expect(figuresOf(result.report)).toEqual(figuresOf(report));
    expect(result.unrecognized).toEqual([]);
    expect(result.report.title).toBe(report.title);
    for (const { path } of factsOf(result.report)) {
      expect(result.sources[path], path).toMatchObject({ kind: "cell", file: filename });
    }
    expect(result.findings).toEqual([]);
  });
});
