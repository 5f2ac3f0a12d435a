import type { DocumentNode, TableNode } from "@gongkai/core/document";
import { withHiddenColumn, withHiddenRow } from "../sheet/hidden.ts";
import { type Sheet, sheetOf } from "../sheet/sheet.ts";
import type { Draft, Made, Style } from "../styles/style.ts";
import { paragraph } from "../styles/texts.ts";
import { withFormulas } from "./formulas.ts";
import type { FormatOf } from "./number-formats.ts";
import { writeWorkbook } from "./write-workbook.ts";

const workbook = (name: string, make: (draft: Draft) => Made): Style => ({
  name,
  kind: "xlsx",
  make,
});

const NAMES = "一二三四五六七八九";

/** The report on the first sheet, each table on one of its own below its name. */
function sheetPerTable({ blocks }: Draft): Sheet[] {
  const isTable = (block: DocumentNode): block is TableNode => block.type === "table";
  const report = sheetOf(
    "报告",
    blocks.filter((block) => !isTable(block)),
    8,
  );
  const tables = blocks.filter(isTable).map((table, at) => {
    const caption = paragraph(table.caption ?? "统计表");
    return sheetOf(`表${NAMES[at]}`, [caption, table]);
  });
  return [report, ...tables];
}

/** Formats of which each shows a zero as a dash. */
const zerosAsDashes: FormatOf = ({ row, text }) =>
  row % 3 === 0 ? "accounting" : text.length > 3 ? "thousandsAndDash" : "zeroAsDash";

const otherFigures = (sheet: Sheet, name: string): Sheet => ({
  ...sheet,
  name,
  isHidden: true,
  cells: sheet.cells.map((cell) =>
    cell.isFigure && cell.text !== "" ? { ...cell, text: "77" } : cell,
  ),
});

/** The report between sheets of drafts, with rows and a column of other figures that nobody sees. */
function withDrafts({ blocks, random }: Draft): Sheet[] {
  const sheet = sheetOf("年报", blocks);
  const figures = sheet.cells.flatMap(({ row, isFigure }) => (isFigure ? [row] : []));
  const rows = [...new Set([random.pick(figures), random.pick(figures), random.pick(figures)])];
  const hidden = rows
    .sort((one, other) => other - one)
    .reduce((all, row) => withHiddenRow(all, row), sheet);
  return [
    otherFigures(sheet, "上报稿"),
    withHiddenColumn(hidden, 3),
    otherFigures(sheet, "上年数"),
  ];
}

/** Workbooks as offices keep them. */
export const xlsxStyles: readonly Style[] = [
  workbook("workbook-one-sheet", ({ blocks }) => ({
    content: writeWorkbook([sheetOf("Sheet1", blocks)], {
      formatOf: ({ text }) => (text.length > 3 ? "#,##0" : "general"),
    }),
  })),
  workbook("workbook-sheet-per-table", (draft) => ({
    content: writeWorkbook(sheetPerTable(draft), { hasOwnTexts: true }),
  })),
  workbook("workbook-formulas", ({ blocks }) => ({
    content: writeWorkbook([withFormulas(sheetOf("年报", blocks))], { formatOf: zerosAsDashes }),
    shown: (said) => (said === "0" ? "dash" : said),
  })),
  workbook("workbook-hidden-drafts", (draft) => ({ content: writeWorkbook(withDrafts(draft)) })),
];
