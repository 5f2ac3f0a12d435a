import type { TableNode } from "@gongkai/core/document";
import { beside, cell, over } from "./cells.ts";
import { html } from "./html-style.ts";
import {
  eachFixed,
  eachMatrix,
  eachOpen,
  eachRow,
  labelsOf,
  layOut,
  type Row,
  sumOf,
  withColumn,
  withRows,
} from "./laid-table.ts";
import { type Style, soft } from "./style.ts";
import { isLabel, onlyTable, type TableHabit } from "./table-habits.ts";
import { escapeHtml } from "./write-page.ts";

type Rows = (width: number) => readonly Row[];

/** Rows above the first. */
const topped =
  (above: Rows): TableHabit =>
  (table) => [withRows(table, [...above(layOut(table).width), ...table.rows])];

/** Rows below the last. */
const footed =
  (below: Rows): TableHabit =>
  (table) => [withRows(table, [...table.rows, ...below(layOut(table).width)])];

const sixRows: Rows = (width) =>
  ["附件2", "表三", "政府信息公开情况统计表", "（2021年度）", "填报单位：某局", "单位：件"].map(
    (text) => [cell(text, width)],
  );

const signatures: Rows = (width) => [
  [cell("填表人：张三", Math.max(1, width - 1)), cell("审核人：李四")],
];

const numberedAfterLabels: TableHabit = (table) => [
  withColumn(table, { name: "行次", before: 0, text: (_row, at) => String(at + 1) }),
];

/** The rows under a header of one row, with a row for each group that begins. */
function grouped(table: TableNode, groupRow: (group: string, figures: number) => Row): TableNode {
  const { head, body, labels, width } = layOut(table);
  const begun = new Set<string>();
  const rows = body.flatMap((row) => {
    const path = labelsOf(row.slice(0, labels));
    const fresh = path.slice(0, -1).filter((group) => !begun.has(group));
    for (const group of fresh) begun.add(group);
    const own = [beside(path.at(-1) ?? ""), ...row.slice(labels)];
    return [...fresh.map((group) => groupRow(group, width - labels)), own];
  });
  return withRows(table, [
    ...head.map((row) => [...row.slice(0, 1), ...row.slice(labels)]),
    ...rows,
  ]);
}

/** The group of a row within the results, or null. */
const innerGroup = (row: Row, labels: number): string | null =>
  labelsOf(row.slice(0, labels)).slice(1, -1).at(-1) ?? null;

/** The table of requests with one column of labels, and the sum of each inner group above its rows. */
const withGroupSums: TableHabit = (table) => {
  const { head, body, labels, width } = layOut(table);
  const rows = body.flatMap((row, at) => {
    const group = innerGroup(row, labels);
    const own = [beside(labelsOf(row).at(-1) ?? ""), ...row.slice(labels)];
    if (group === null || group === innerGroup(body[at - 1] ?? [], labels)) return [own];
    const members = body.filter((other) => innerGroup(other, labels) === group);
    const sums = Array.from({ length: width - labels }, (_, column) =>
      cell(sumOf(members.flatMap((member) => member[labels + column] ?? []))),
    );
    return [[beside(group), ...sums], own];
  });
  return [
    withRows(table, [...head.map((row) => [...row.slice(0, 1), ...row.slice(labels)]), ...rows]),
  ];
};

/** Groups and labels of the table of requests in one cell. */
const joined = (name: string, separator: string): Style =>
  html(name, {
    tables: onlyTable("requests", (table) => {
      const { labels } = layOut(table);
      return [
        eachRow(table, (row, at) => {
          const path = labelsOf(row.slice(0, labels));
          const own = path.length > 1 ? path.slice(1) : path;
          const label = at === null ? row[0] : beside(own.join(separator));
          return [...(label === undefined ? [] : [label]), ...row.slice(labels)];
        }),
      ];
    }),
    markup: { text: (text) => escapeHtml(text).replaceAll("\n", "<br>") },
  });

/** A row that numbers the columns of figures, below the header. */
function withColumnNumbers(table: TableNode, word: string): TableNode {
  const { head, body, labels, width } = layOut(table);
  const numbers = Array.from({ length: width - labels }, (_, at) => cell(String(at + 1)));
  const row = [...Array.from({ length: labels }, () => over(word)), ...numbers];
  return withRows(table, [...head, row, ...body]);
}

/** Rows of other words and figures than the form's. */
export const rows: readonly Style[] = [
  html("unit-row-above", { tables: topped((width) => [[cell("单位：件", width)]]) }),
  html("six-rows-above", { tables: eachFixed(topped(sixRows)) }),
  soft(html("six-rows-above-open-tables", { tables: eachOpen(topped(sixRows)) })),
  html("note-row-below", {
    tables: footed((width) => [[cell("注：各项数据截至当年12月31日。", width)]]),
  }),
  html("signatures-below", { tables: eachFixed(footed(signatures)) }),
  soft(html("signatures-below-open-tables", { tables: eachOpen(footed(signatures)) })),
  html("sentence-with-figures-below", {
    tables: footed((width) => [[cell("其中：网上申请12件，信函申请3件，当面申请1件。", width)]]),
  }),
  html("blank-rows-between", {
    tables: (table) => {
      const laid = eachRow(table, (row) => row, false);
      return [
        withRows(
          table,
          laid.rows.flatMap((row) => [row, row.map(() => cell(""))]),
        ),
      ];
    },
  }),
  html("rows-without-cells", {
    tables: (table) => [eachRow(table, (row) => row)],
    markup: { row: (cells) => `<tr></tr><tr>${cells}</tr>` },
  }),
  html("column-numbers-below-header", {
    tables: eachMatrix((table) => [withColumnNumbers(table, "甲")]),
  }),
  html("column-numbers-of-the-last-table", {
    tables: onlyTable("remedies", (table) => [withColumnNumbers(table, "栏次")]),
  }),
  html("rows-numbered-first", {
    tables: eachMatrix((table) => [
      withColumn(table, { name: "序号", before: -9, text: (_row, at) => String(at + 1) }),
    ]),
  }),
  html("rows-numbered-after-labels", { tables: eachMatrix(eachFixed(numberedAfterLabels)) }),
  soft(html("open-rows-numbered-after-labels", { tables: eachOpen(numberedAfterLabels) })),
  html("groups-in-rows-merged-across", {
    tables: eachMatrix((table) => [
      grouped(table, (group, figures) => [beside(group, figures + 1)]),
    ]),
  }),
  html("groups-in-rows-with-blanks", {
    tables: eachMatrix((table) => [
      grouped(table, (group, figures) => [
        beside(group),
        ...Array.from({ length: figures }, () => cell("")),
      ]),
    ]),
  }),
  html("groups-in-rows-with-sums", { tables: onlyTable("requests", withGroupSums) }),
  joined("groups-before-labels-with-blank", " "),
  joined("groups-before-labels-with-break", "\n"),
  joined("groups-before-labels-with-dash", "-"),
  joined("groups-before-labels-with-colon", "："),
  joined("groups-before-labels-with-nothing", ""),
  html("group-labels-missing", {
    tables: onlyTable("requests", (table) => {
      const { labels } = layOut(table);
      return [eachRow(table, (row) => row.slice(labels - 1))];
    }),
  }),
  html("local-row", {
    tables: onlyTable("requests", (table) => {
      const { head, body } = layOut(table);
      const [first = [], second = [], ...rest] = body;
      const own = second.map((place, at) => ({
        ...place,
        text: isLabel(place) ? "其中：网上申请" : String(at),
      }));
      return [withRows(table, [...head, first, second, own, ...rest])];
    }),
  }),
  html("row-printed-twice", {
    tables: onlyTable("requests", (table) => {
      const { head, body } = layOut(table);
      return [withRows(table, [...head, ...body.slice(0, 7), ...body.slice(6)])];
    }),
  }),
  html("rows-in-another-order", {
    tables: onlyTable("requests", (table, { random }) => {
      const { head, body } = layOut(table);
      const drawn = body.map((row) => ({ row, place: random.next() }));
      const mixed = drawn.sort((one, other) => one.place - other.place).map(({ row }) => row);
      return [withRows(table, [...head, ...mixed])];
    }),
  }),
];
