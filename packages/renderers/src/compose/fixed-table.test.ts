import { factEntries } from "@gongkai/core";
import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { compose } from "./compose.ts";

type Report = ReturnType<typeof modernReport>;

function tableOf(ref: string, report: Report = modernReport()): TableNode {
  const table = compose(report).blocks.find((block) => block.type === "table" && block.ref === ref);
  if (table?.type !== "table") throw new Error(`no table ${ref}`);
  return table;
}

function withExtras(
  ref: string,
  ...extras: readonly [row: string, column: string, cell: number][]
) {
  const report = modernReport();
  const [table] = Object.entries(report.tables).flatMap(([id, each]) =>
    id === ref && "cells" in each ? [each] : [],
  );
  const local = extras.map(([row, column, cell]) => ({ row, column, cell }));
  return { ...report, tables: { ...report.tables, [ref]: { ...table, cells: {}, extras: local } } };
}

const shown = ({ text, rowSpan = 1, colSpan = 1 }: TableCellNode) =>
  rowSpan * colSpan === 1 ? text : `${text} ${colSpan}×${rowSpan}`;

const rowsOf = (table: TableNode) => table.rows.map((row) => row.map(shown));

describe("a table under one header", () => {
  it("heads columns that belong together once, and the others over both rows", () => {
    const [first, second] = rowsOf(tableOf("requests"));
    expect(first).toEqual(["项目 3×2", "自然人 1×2", "法人或其他组织 5×1", "总计 1×2"]);
    expect(second).toEqual(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]);
  });

  it("prints each level of groups once over its rows, and a row without groups across them", () => {
    const labels = tableOf("requests").rows.map((row) =>
      row.filter(({ header }) => header === "row").map(shown),
    );
    expect(labels[2]).toEqual(["一、本年新收政府信息公开申请数量 3×1"]);
    expect(labels[4]).toEqual(["三、本年度办理结果 1×22", "（一）予以公开 2×1"]);
    expect(labels[6]).toEqual(["（三）不予公开 1×8", "1.属于国家秘密"]);
    expect(labels[7]).toEqual(["2.其他法律行政法规禁止公开"]);
    expect(labels.at(-2)).toEqual(["（七）总计 2×1"]);
  });

  it("has the note that the form prints over it", () => {
    expect(tableOf("requests").note).toContain("勾稽关系");
    expect(tableOf("remedies").note).toBeUndefined();
  });
});

describe("a table of sub-tables", () => {
  it("prints the label of each across it, then its own header, filled up to the widest", () => {
    expect(rowsOf(tableOf("proactive")).slice(0, 7)).toEqual([
      ["第二十条第（一）项 4×1"],
      ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
      ["规章", "0", "0", "3"],
      ["行政规范性文件", "4", "1", "20"],
      ["第二十条第（五）项 4×1"],
      ["信息内容", "本年处理决定数量", "", ""],
      ["行政许可", "120", "", ""],
    ]);
  });

  it("puts a local row where its columns are, and one with columns of its own at the end", () => {
    const report = withExtras(
      "proactive",
      ["其他主动公开文件", "本年制发件数", 7],
      ["重点项目", "个数", 2],
    );
    const rows = rowsOf(tableOf("proactive", report));
    expect(rows[4]).toEqual(["其他主动公开文件", "7", "", ""]);
    expect(rows.slice(-2)).toEqual([
      ["信息内容", "个数", "", ""],
      ["重点项目", "2", "", ""],
    ]);
  });

  it("shows a figure in a column that the form does not give to its row", () => {
    const report = modernReport();
    const cells = { licensing: { issued: 5, decisions: 120 } };
    const tables = { ...report.tables, proactive: { cells } };
    expect(rowsOf(tableOf("proactive", { ...report, tables }))).toContainEqual([
      "行政许可",
      "5",
      "120",
      "",
    ]);
  });
});

describe("a table of one line", () => {
  it("prints the rows side by side, each over its own columns", () => {
    const [first, second, labels = [], figures = []] = rowsOf(tableOf("remedies"));
    expect(first).toEqual(["行政复议 5×2", "行政诉讼 10×1"]);
    expect(second).toEqual(["未经复议直接起诉 5×1", "复议后起诉 5×1"]);
    expect(labels.slice(0, 6)).toEqual([
      ...["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
      "结果维持",
    ]);
    expect(figures).toHaveLength(15);
    expect(figures.slice(0, 6)).toEqual(["2", "1", "0", "1", "4", "1"]);
  });

  it("gives a local column to the row that has it, and a local row a place of its own", () => {
    const report = withExtras("remedies", ["行政复议", "撤回", 3], ["行政申诉", "件数", 1]);
    const rows = rowsOf(tableOf("remedies", report));
    expect(rows[0]).toEqual(["行政复议 6×2", "行政诉讼 10×1", "行政申诉 1×2"]);
    expect([rows[3]?.[5], rows[3]?.at(-1)]).toEqual(["3", "1"]);
  });
});

describe.each(["cn-2019", "cn-2021"])("the tables of %s", (edition) => {
  it("mark each fact with its concept, and nothing else", () => {
    const report = modernReport({ edition });
    const printed = compose(report)
      .blocks.flatMap((block) => (block.type === "table" ? block.rows.flat() : []))
      .flatMap(({ concept, source }) =>
        concept === undefined || source?.kind !== "json" ? [] : [`${source.pointer} ${concept}`],
      );
    const facts = factEntries(report).map(({ path, fact }) => `${path} ${fact.concept}`);
    expect(printed.sort()).toEqual(facts.sort());
  });
});
