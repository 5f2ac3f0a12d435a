import type { DocumentNode, TableNode } from "@gongkai/core/document";
import { html } from "./html-style.ts";
import { eachRow, labelsOf, layOut, type Row, withRows } from "./laid-table.ts";
import { type Style, soft } from "./style.ts";
import { cutAt, onlyTable, rowByRow } from "./table-habits.ts";
import { paragraph } from "./texts.ts";

const requests = (name: string, habit: (table: TableNode) => readonly DocumentNode[]): Style =>
  html(name, { tables: onlyTable("requests", habit) });

/** Two tables for one; what the second begins with is made from the header. */
function cutWith(
  table: TableNode,
  again: (head: readonly Row[]) => readonly Row[],
  isRepeated = true,
): TableNode[] {
  const { head, body } = layOut(table, isRepeated);
  return [
    withRows(table, [...head, ...body.slice(0, 9)]),
    withRows(table, [...again(head), ...body.slice(9)]),
  ];
}

/** A table for each inner group, under its name. */
function groupByGroup(table: TableNode): DocumentNode[] {
  const { head, body } = layOut(table);
  const short = head.map((row) => row.slice(2));
  const groups: { readonly name: string; readonly rows: Row[] }[] = [];
  for (const row of body) {
    const name = labelsOf(row).slice(1, -1).at(-1) ?? "";
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push(row.slice(2));
    else groups.push({ name, rows: [row.slice(2)] });
  }
  return groups.flatMap(({ name, rows }) => [
    ...(name === "" ? [] : [paragraph(name)]),
    withRows(table, [...short, ...rows]),
  ]);
}

/** Intake, results and what is carried over as tables of their own. */
function stageByStage(table: TableNode): DocumentNode[] {
  const { head, body } = layOut(table);
  const stages = [body.slice(0, 2), body.slice(2, -1), body.slice(-1)];
  return stages.flatMap((rows, at) => [
    paragraph(["（一）申请数量", "（二）办理结果", "（三）结转"][at] ?? ""),
    withRows(table, [...head, ...rows]),
  ]);
}

/** Tables cut by pages, by groups, by rows and by columns. */
export const cutTables: readonly Style[] = [
  requests("cut-by-pages", (table) => cutAt(table, 11)),
  requests("cut-by-pages-with-words", (table) =>
    cutAt(table, 9).flatMap((part, at) => (at === 0 ? [part] : [paragraph("（续表）"), part])),
  ),
  requests("cut-by-pages-with-page-marks", (table) =>
    cutAt(table, 9).flatMap((part, at) =>
      at === 0
        ? [part]
        : [paragraph("— 3 —"), paragraph("某县2021年政府信息公开工作年度报告"), part],
    ),
  ),
  requests("cut-without-header", (table) => cutWith(table, () => [], false)),
  requests("cut-with-blank-groups", (table) => cutWith(table, (head) => head, false)),
  requests("cut-with-half-the-header", (table) => cutWith(table, (head) => head.slice(1))),
  requests("cut-with-groups-that-go-on", (table) =>
    cutWith(table, (head) => head).map((part, at) =>
      eachRow(part, (row) =>
        at === 0
          ? row
          : row.map((cell) =>
              cell.text.startsWith("（三）") ? { ...cell, text: `${cell.text}（续）` } : cell,
            ),
      ),
    ),
  ),
  requests("cut-with-last-row-again", (table) => {
    const { head, body } = layOut(table);
    return [
      withRows(table, [...head, ...body.slice(0, 10)]),
      withRows(table, [...head, ...body.slice(9)]),
    ];
  }),
  requests("header-again-inside", (table) => {
    const { head, body } = layOut(table);
    return [withRows(table, [...head, ...body.slice(0, 12), ...head, ...body.slice(12)])];
  }),
  requests("a-table-for-each-row", rowByRow),
  requests("a-table-for-each-group", groupByGroup),
  soft(requests("a-table-for-each-stage", stageByStage)),
  requests("header-apart-from-rows", (table) => [
    withRows(table, table.rows.slice(0, 2)),
    withRows(table, table.rows.slice(2)),
  ]),
  soft(
    requests("cut-by-columns", (table) => {
      const { labels } = layOut(table);
      return [
        eachRow(table, (row) => row.slice(0, labels + 4)),
        paragraph("（续表）"),
        eachRow(table, (row) => [...row.slice(0, labels), ...row.slice(labels + 4)]),
      ];
    }),
  ),
  soft(
    html("rows-missing", {
      tables: onlyTable("requests", (table, { random }) => {
        const { head, body } = layOut(table);
        const lost = random.int(3, 13);
        return [withRows(table, [...head, ...body.filter((_, at) => at !== lost)])];
      }),
    }),
  ),
];
