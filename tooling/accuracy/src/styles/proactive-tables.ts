import type { DocumentNode, TableNode } from "@gongkai/core/document";
import { beside, cell, over } from "./cells.ts";
import { html } from "./html-style.ts";
import { type Row, withRows } from "./laid-table.ts";
import { type Style, soft } from "./style.ts";
import { onlyTable, partByPart } from "./table-habits.ts";
import { paragraph } from "./texts.ts";

interface Part {
  /** The item of the regulation. */
  readonly title: string;
  readonly header: Row;
  readonly body: readonly Row[];
}

const partsOf = (table: TableNode): Part[] =>
  partByPart(table).map(({ rows: [title = [], header = [], ...body] }) => ({
    title: title[0]?.text ?? "",
    header,
    body,
  }));

const isTitle = (row: Row): boolean => row.length === 1;

const isHeader = (row: Row): boolean =>
  row.every(({ header, text }) => header === "column" || text === "");

/** The table in other shapes, part by part. */
const partly = (name: string, write: (part: Part, table: TableNode) => DocumentNode[]): Style =>
  html(name, {
    tables: onlyTable("proactive", (table) => partsOf(table).flatMap((part) => write(part, table))),
  });

/** The rows of the parts in one table. */
const together = (name: string, rowsOf: (part: Part) => readonly Row[]): Style =>
  html(name, {
    tables: onlyTable("proactive", (table) => [withRows(table, partsOf(table).flatMap(rowsOf))]),
  });

/** Every row changed. */
const rowwise = (name: string, change: (row: Row, at: number) => Row): Style =>
  html(name, {
    tables: onlyTable("proactive", (table) => [withRows(table, table.rows.map(change))]),
  });

/** Columns for rows; what only fills a part up is left out. */
const turned = ({ header, body }: Part): Row[] =>
  header
    .map((label, at) => [label, ...body.map((row) => row[at] ?? cell(""))])
    .filter((row) => row.some(({ text }) => text !== ""));

/** Shapes of the table of what was published without request. */
export const proactiveTables: readonly Style[] = [
  html("proactive-as-tables", { tables: onlyTable("proactive", partByPart) }),
  partly("proactive-parts-under-paragraphs", ({ title, header, body }, table) => [
    paragraph(title),
    withRows(table, [header, ...body]),
  ]),
  partly("proactive-parts-under-colons", ({ title, header, body }, table) => [
    paragraph(`${title}：`),
    withRows(table, [[over(""), ...header.slice(1)], ...body]),
  ]),
  together("proactive-items-to-the-left", ({ title, header, body }) => [
    [beside(title, 1, 1 + body.length), ...header],
    ...body,
  ]),
  together("proactive-items-in-headers", ({ title, header, body }) => [
    [over(title), ...header.slice(1)],
    ...body,
  ]),
  together("proactive-without-items", ({ header, body }) => [header, ...body]),
  rowwise("proactive-columns-reversed", ([label, ...figures]) =>
    label === undefined || figures.length === 0
      ? label
        ? [label]
        : []
      : [label, ...figures.reverse()],
  ),
  rowwise("proactive-rows-numbered", (row, at) => {
    if (isTitle(row)) return row.map((title) => ({ ...title, colSpan: 5 }));
    return [isHeader(row) ? over("序号") : cell(String(at)), ...row];
  }),
  rowwise("proactive-last-figures-merged", (row) => {
    const figures = row.filter(({ text }) => text !== "");
    const last = figures.at(-1);
    if (isTitle(row) || last === undefined) return row;
    return [...figures.slice(0, -1), { ...last, colSpan: 1 + row.length - figures.length }];
  }),
  together("proactive-with-local-row", ({ title, header, body }) => [
    [over(title, header.length)],
    header,
    ...body,
    ...(header.at(-1)?.text === ""
      ? []
      : [[beside("其他主动公开文件"), ...["1", "2", "3"].map((text) => cell(text))]]),
  ]),
  soft(
    partly("proactive-parts-transposed", (part, table) => [
      paragraph(part.title),
      withRows(table, turned(part)),
    ]),
  ),
  soft(
    html("proactive-a-figure-a-row", {
      tables: onlyTable("proactive", (table) => {
        const rows = partsOf(table).flatMap(({ title, header, body }) =>
          body.flatMap(([label, ...figures]) =>
            figures.flatMap((figure, at): Row[] => {
              const name = header[at + 1]?.text ?? "";
              return name === ""
                ? []
                : [[beside(title), beside(label?.text ?? ""), beside(name), figure]];
            }),
          ),
        );
        const names = ["法定项目", "信息内容", "指标", "数量"].map((name) => over(name));
        return [withRows(table, [names, ...rows])];
      }),
    }),
  ),
];
