import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { over } from "./cells.ts";
import { html } from "./html-style.ts";
import { layOut, withRows } from "./laid-table.ts";
import type { Style } from "./style.ts";
import { eachCell, onlyTable, unmerged } from "./table-habits.ts";
import { plainMarkup, spans } from "./write-page.ts";

const NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

const COLUMNS = [
  "自然人",
  "法人或其他组织-商业企业",
  "法人或其他组织-科研机构",
  "法人或其他组织-社会公益组织",
  "法人或其他组织-法律服务机构",
  "法人或其他组织-其他",
  "总计",
];

/** The table of requests with another header. */
const headed = (
  name: string,
  header: (head: TableNode["rows"], labels: number) => TableNode["rows"],
): Style =>
  html(name, {
    tables: onlyTable("requests", (table) => [
      withRows(table, [
        ...header(table.rows.slice(0, 2), layOut(table).labels),
        ...table.rows.slice(2),
      ]),
    ]),
  });

/** The table of requests with spans that are wrong. */
const spanned = (name: string, change: (cell: TableCellNode) => TableCellNode): Style =>
  html(name, { tables: onlyTable("requests", eachCell(change)) });

const corner = (name: string, text: string): Style =>
  headed(name, ([first = [], ...others]) => {
    const [label, ...rest] = first;
    return [[{ ...(label ?? { text }), text }, ...rest], ...others];
  });

const isOverOrganizations = ({ header, text }: TableCellNode): boolean =>
  header === "column" && text.startsWith("法人");

const isOuterGroup = ({ text }: TableCellNode): boolean => text.startsWith("三、");

/** Rows of a table as written, those of the header apart. */
function headAndBody(rows: string, { ref, ...table }: TableNode): [string[], string[]] {
  const written = rows.split(/(?<=<\/tr>)/).filter((row) => row.trim() !== "");
  const head = ref === "proactive" ? 2 : layOut({ ...table, ...(ref && { ref }) }).head.length;
  return [written.slice(0, head), written.slice(head)];
}

/** Headers and merged cells, and what editors do to them. */
export const headers: readonly Style[] = [
  headed("header-with-note-to-the-left", ([, second = []], labels) => [
    [over(NOTE, labels, 3), over("申请人情况", 7)],
    [over("自然人", 1, 2), over("法人或其他组织", 5), over("总计", 1, 2)],
    second,
  ]),
  headed("header-in-one-row", (_head, labels) => [
    [over("项目", labels), ...COLUMNS.map((name) => over(name))],
  ]),
  corner("header-with-blank-corner", ""),
  corner("header-with-diagonal-corner", "申请人情况 办理结果"),
  spanned("header-span-too-short", (cell) =>
    isOverOrganizations(cell) ? { ...cell, colSpan: 4 } : cell,
  ),
  spanned("header-span-too-long", (cell) =>
    isOverOrganizations(cell) ? { ...cell, colSpan: 6 } : cell,
  ),
  spanned("group-span-too-short", (cell) =>
    isOuterGroup(cell) ? { ...cell, rowSpan: (cell.rowSpan ?? 1) - 1 } : cell,
  ),
  spanned("group-span-too-long", (cell) =>
    isOuterGroup(cell) ? { ...cell, rowSpan: (cell.rowSpan ?? 1) + 1 } : cell,
  ),
  spanned("label-spans-too-short", (cell) =>
    cell.header === "row" && (cell.colSpan ?? 1) > 1
      ? { ...cell, colSpan: (cell.colSpan ?? 1) - 1 }
      : cell,
  ),
  html("spans-stripped", { markup: { cell: (text) => `<td>${text}</td>` } }),
  html("row-spans-stripped", {
    markup: {
      cell: (text, { rowSpan: _rows, ...cell }) => plainMarkup.cell(text, cell),
    },
  }),
  html("column-spans-stripped", {
    markup: {
      cell: (text, { colSpan: _columns, ...cell }) => plainMarkup.cell(text, cell),
    },
  }),
  html("header-missing", {
    tables: onlyTable("requests", (table) => [withRows(table, table.rows.slice(2))]),
  }),
  html("header-in-table-of-its-own", {
    markup: {
      table: (rows, table) => {
        const [head, body] = headAndBody(rows, table);
        return `<div><table><thead>${head.join("")}</thead></table></div><div><table><tbody>${body.join("")}</tbody></table></div>`;
      },
    },
  }),
  html("last-row-in-foot-before-body", {
    tables: (table) => [unmerged(table, true)],
    markup: {
      table: (rows, table) => {
        const [head, body] = headAndBody(rows, table);
        const foot = body.length > 1 ? (body.pop() ?? "") : "";
        return `<table><thead>${head.join("")}</thead><tfoot>${foot}</tfoot><tbody>${body.join("")}</tbody></table>`;
      },
    },
  }),
  html("header-cells-with-scope-and-caption", {
    markup: {
      cell: (text, cell) =>
        cell.header === undefined
          ? plainMarkup.cell(text, cell)
          : `<th scope="${cell.header === "row" ? "row" : "col"}"${spans(cell)}>${text}</th>`,
      table: (rows) =>
        `<table><caption>政府信息公开情况表（单位：件）</caption><colgroup span=2></colgroup>${rows}</table>`,
    },
  }),
  html("all-cells-are-headers", {
    markup: { cell: (text, cell) => `<th${spans(cell)}><center>${text}</center></th>` },
  }),
  html("merged-cells-filled", { tables: (table) => [unmerged(table, true)] }),
  html("merged-cells-left-blank", { tables: (table) => [unmerged(table, false)] }),
];
