import { findEdition, type Report } from "@gongkai/core";
import { cellName, type Document, sheetReference, type TableNode } from "@gongkai/core/document";
import { printedCaption } from "../compose/printed-caption.ts";
import { factsSheet } from "../facts/facts-sheet.ts";
import { type SheetRow, sheetRows } from "../sheet/sheet-rows.ts";
import type { Sheet } from "../sheet/sheet-xlsx.ts";
import { totalFormulas } from "./total-formulas.ts";

const REPORT_SHEET = "报告";

/** As wide as a page. */
const REPORT_WIDTHS = [120];

/** What no name of a sheet may hold, and the most letters of one. */
const FORBIDDEN = /[\\/?*[\]:'“”"「」（）()]/g;
const LONGEST_NAME = 31;

/** A name for each table, no two alike: its caption, as far as a sheet can be called that. */
function namesOf(tables: readonly TableNode[]): ReadonlyMap<TableNode, string> {
  const taken = new Set([REPORT_SHEET.toLowerCase()]);
  const names = new Map<TableNode, string>();
  for (const [at, table] of tables.entries()) {
    const plain = (table.caption ?? "")
      .replace(FORBIDDEN, "")
      .trim()
      .slice(0, LONGEST_NAME - 4);
    let name = plain === "" ? `表${at + 1}` : plain;
    for (let more = 2; taken.has(name.toLowerCase()); more++) name = `${plain || "表"} ${more}`;
    taken.add(name.toLowerCase());
    names.set(table, name);
  }
  return names;
}

/** Where on its sheet each value of the report is printed. */
function cellNames(rows: readonly SheetRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.pointer) names.set(cell.pointer, cellName({ row, column }));
    }
  }
  return names;
}

function withFormulas(
  rows: readonly SheetRow[],
  formulas: ReadonlyMap<string, string>,
): SheetRow[] {
  return rows.map((row) =>
    row.map((cell) => {
      const formula = cell?.pointer ? formulas.get(cell.pointer) : undefined;
      return cell === null || formula === undefined ? cell : { ...cell, formula };
    }),
  );
}

/** The line over a table that its sheet prints. */
function captionRows(table: TableNode): SheetRow[] {
  const text = printedCaption(table);
  return text === null ? [] : sheetRows({ lang: "zh-CN", blocks: [{ type: "paragraph", text }] });
}

/**
 * Lays a report out as the sheets of a workbook: its text, in which a line stands for each table; the
 * tables, each on a sheet of its own; and its facts in long form.
 */
export function workbookSheets(document: Document, report: Report): Sheet[] {
  const { lang, blocks } = document;
  const tables = blocks.filter((block) => block.type === "table");
  const names = namesOf(tables);
  const text = blocks.map((block) =>
    block.type === "table"
      ? ({ type: "paragraph", text: sheetReference(names.get(block) ?? "") } as const)
      : block,
  );
  const edition = findEdition(report.edition);
  const tableSheets = tables.map((table): Sheet => {
    const rows = sheetRows({ lang, blocks: [table] });
    const cells = cellNames(rows);
    const formulas = totalFormulas(report, edition, (pointer) => cells.get(pointer));
    const caption = captionRows(table);
    return { name: names.get(table) ?? "", rows: [...caption, ...withFormulas(rows, formulas)] };
  });
  return [
    { name: REPORT_SHEET, rows: sheetRows({ lang, blocks: text }), widths: REPORT_WIDTHS },
    ...tableSheets,
    factsSheet(report, lang === "en" ? "en" : "zh-CN"),
  ];
}
