import type { TableNode } from "@gongkai/core/document";
import { cell, over } from "./cells.ts";
import { html } from "./html-style.ts";
import {
  eachList,
  eachMatrix,
  eachRow,
  layOut,
  reordered,
  sumOf,
  withColumn,
  withRows,
} from "./laid-table.ts";
import { type Style, soft } from "./style.ts";
import { onlyTable, transposed } from "./table-habits.ts";

/** The table of requests changed. */
const requests = (
  name: string,
  change: (table: TableNode, labels: number) => TableNode,
  leftOut?: RegExp,
): Style =>
  html(name, {
    tables: onlyTable("requests", (table) => [change(table, layOut(table).labels)]),
    ...(leftOut && { leftOut }),
  });

/** Lists with the figures of another year beside this year's. */
const otherYear = (name: string, word: string, before?: number): Style =>
  html(name, {
    tables: eachList((table) => [
      withColumn(table, { name: word, ...(before !== undefined && { before }), text: () => "99" }),
    ]),
  });

/** Columns of other words and figures than the form's, or in another order. */
export const columns: readonly Style[] = [
  requests("subtotal-column", (table, labels) =>
    withColumn(table, {
      name: "小计",
      before: 6,
      text: (row) => sumOf(row.slice(labels + 1, labels + 6)),
    }),
  ),
  requests("total-column-first", (table) => reordered(table, [6, 0, 1, 2, 3, 4, 5])),
  requests("columns-in-another-order", (table) => reordered(table, [3, 0, 5, 1, 6, 2, 4])),
  requests("last-years-total-column", (table) =>
    withColumn(table, { name: "上年总计", text: () => "99" }),
  ),
  requests("remarks-column", (table) =>
    withColumn(table, { name: "备注", text: (_row, at) => (at % 3 === 0 ? "见说明" : "") }),
  ),
  requests("empty-columns", (table) => eachRow(table, (row) => [...row, cell(""), cell("")])),
  requests("requests-transposed", transposed),
  requests(
    "column-left-out",
    (table, labels) => eachRow(table, (row) => row.toSpliced(labels, 1)),
    /^\/tables\/requests\/.*\/naturalPerson$/,
  ),
  soft(
    requests("column-left-out-of-the-header", (table, labels) =>
      eachRow(table, (row, at) => (at === null ? row.toSpliced(labels + 2, 1) : row)),
    ),
  ),
  soft(
    requests("labels-to-the-right", (table, labels) =>
      eachRow(table, (row) => [...row.slice(labels), ...row.slice(0, labels)]),
    ),
  ),
  otherYear("last-years-column-to-the-right", "上年数"),
  otherYear("last-years-column-to-the-left", "上年数", 0),
  otherYear("sum-of-all-years-to-the-right", "历年累计"),
  otherYear("sum-of-all-years-to-the-left", "历年累计", 0),
  html("years-side-by-side", {
    tables: eachList((table, { year }) => [
      withColumn(
        eachRow(table, (row, at) =>
          at === null ? [...row.slice(0, -1), over(`${year}年度`)] : row,
        ),
        { name: `${year - 1}年度`, before: 0, text: () => "99" },
      ),
    ]),
  }),
  html("unit-column-after-labels", {
    tables: eachList((table) => [withColumn(table, { name: "单位", before: 0, text: () => "件" })]),
  }),
  html("codes-and-units-after-labels", {
    tables: eachList((table) => [
      withColumn(
        withColumn(table, {
          name: "代码",
          before: 0,
          text: (_row, at) => String(at).padStart(2, "0"),
        }),
        { name: "单位", before: 0, text: () => "条" },
      ),
    ]),
  }),
  html("column-of-figures-unnamed", {
    tables: eachList((table) => [withRows(table, table.rows.slice(layOut(table).head.length))]),
  }),
  soft(
    html("lists-in-two-columns", {
      tables: eachList((table) => {
        const { head, body } = layOut(table);
        const half = Math.ceil(body.length / 2);
        const pairs = [...head, ...body].map((row) => row.slice(-2));
        const [name = [], ...own] = pairs;
        const lines = own.slice(0, half).map((pair, at) => {
          return [...pair, ...(own[half + at] ?? [cell(""), cell("")])];
        });
        return [withRows(table, [[...name, ...name], ...lines])];
      }),
    }),
  ),
  html("blank-columns-between", {
    tables: (table) => [eachRow(table, (row) => row.flatMap((place) => [place, cell("")]))],
  }),
  html("blank-column-first", { tables: (table) => [eachRow(table, (row) => [cell(""), ...row])] }),
  html("blank-cells-at-some-ends", {
    tables: (table, { random }) => [
      withRows(
        table,
        table.rows.map((row) => (random.chance(400) ? [...row, cell("")] : row)),
      ),
    ],
  }),
  soft(
    html("last-cells-missing-at-random", {
      tables: eachMatrix((table, { random }) => [
        eachRow(table, (row, at) => (at !== null && random.chance(100) ? row.slice(0, -1) : row)),
      ]),
    }),
  ),
  soft(
    html("first-figures-missing-at-random", {
      tables: eachMatrix((table, { random }) => {
        const { labels } = layOut(table);
        return [
          eachRow(table, (row, at) =>
            at !== null && random.chance(100) ? row.toSpliced(labels, 1) : row,
          ),
        ];
      }),
    }),
  ),
];
