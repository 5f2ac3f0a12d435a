import { editionOf } from "@gongkai/core";
import type { TableNode } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text.ts";
import { recognizeTable } from "./recognize-table.ts";

const edition = editionOf("cn-2021");

function drawn(...lines: readonly string[]): TableNode {
  const [table] = readText(lines.join("\n"), "a.txt").blocks;
  if (table?.type !== "table") throw new Error("no table was drawn");
  return table;
}

const recognize = (...lines: readonly string[]) =>
  recognizeTable(drawn(...lines), edition, 2023, new Set());

const rowOf = (label: string, figure = 0) => `| ${label} |${` ${figure} |`.repeat(7)}`;

const columns = "自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计";

function requests(header: readonly string[], ...more: readonly string[]) {
  const table = edition.tables.find(({ id }) => id === "requests");
  const rows = table?.kind === "fixed" ? table.rows : [];
  const lines = rows.map(({ label, groups }) =>
    rowOf(`${groups?.at(-1)?.["zh-CN"] ?? ""} | ${label["zh-CN"]}`, 1),
  );
  return recognize(...header, ...lines, ...more);
}

const plainHeader = [`| 项目 | ← | ${columns} |`];

describe("a drawn matrix", () => {
  it("has its header under the note of the form and the groups of columns, none of which is prose", () => {
    const table = requests([
      `| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | ← |${" ← |".repeat(7)}`,
      "| 项目 | ← | 自然人 | 法人或其他组织 | ← | ← | ← | ← | 总计 |",
      "| 〃 | 〃 | 〃 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 〃 |",
    ]);
    expect(table?.above).toEqual([]);
    expect(table?.table).toMatchObject({
      cells: { granted: { naturalPerson: 1, otherOrg: 1, total: 1 } },
      extras: [],
    });
  });

  it("keeps a caption over its header", () => {
    const caption = `| 某县申请情况统计 |${" ← |".repeat(8)}`;
    expect(requests([caption, ...plainHeader])?.above).toMatchObject([
      { text: "某县申请情况统计" },
    ]);
  });

  it("takes a label for a row of the form only under that row's own group", () => {
    const table = requests(plainHeader, rowOf("（三）不予公开 | 9.其他", 5));
    expect(table?.table).toMatchObject({
      cells: { "other.other": { total: 1 } },
      extras: expect.arrayContaining([{ row: "9.其他", column: "总计", cell: 5 }]),
    });
  });

  it("passes over a header that a page break repeats", () => {
    expect(requests(plainHeader, ...plainHeader)?.table).toMatchObject({ extras: [] });
  });
});

const normative = [
  "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
  "| 规章 | 2 | 0 | 11 |",
  "| 行政规范性文件 | 109 | 489 | 597 |",
];

describe("a drawn table of sub-tables", () => {
  it("reads a figure as wide as its header, and one that leaves the rest of the row empty", () => {
    const table = recognize(
      "| 第二十条第（一）项 | ← | ← | ← |",
      ...normative,
      "| 第二十条第（五）项 | ← | ← | ← |",
      "| 信息内容 | 本年处理决定数量 | ← | ← |",
      "| 行政许可 | 1808595 | ← | ← |",
      "| 第二十条第（八）项 | ← | ← | ← |",
      "| 信息内容 | 本年收费金额（单位：万元） |  |  |",
      "| 行政事业性收费 | 59237.2449 |  |  |",
    );
    expect(table?.table).toEqual({
      cells: {
        rules: { issued: 2, repealed: 0, inForce: 11 },
        normativeDocuments: { issued: 109, repealed: 489, inForce: 597 },
        licensing: { decisions: 1808595 },
        administrativeFees: { amount: "59237.2449" },
      },
      extras: [],
    });
  });

  it("keeps local rows and columns, and figures that the form has no place for", () => {
    const table = recognize(
      "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 备注 |",
      "| 规章 | 2 | 0 | 11 | 无 |",
      "| 其他文件 | 1 | 2 | 3 |  |",
      "| 信息内容 | 本年处理决定数量 |  |  |  |",
      "| 行政许可 | 5 | 6 |  |  |",
      "| 行政处罚 | 7 |  |  |  |",
    );
    expect(table?.table).toMatchObject({
      cells: { licensing: { decisions: 5 }, penalties: { decisions: 7 } },
      extras: expect.arrayContaining([
        { row: "规章", column: "备注", cell: { printed: "无", state: "none" } },
        { row: "其他文件", column: "本年废止件数", cell: 2 },
        { row: "行政许可", column: "", cell: 6 },
      ]),
    });
  });
});

const remedyHeader = [
  `| 行政复议 | ← | ← | ← | ← | 行政诉讼 |${" ← |".repeat(9)}`,
  "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | ← | ← | ← | ← | 复议后起诉 | ← | ← | ← | ← |",
  `|${" 〃 |".repeat(5)}${" 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |".repeat(2)}`,
];

describe("a drawn table of one line", () => {
  it("gives each figure to the row that it stands under", () => {
    const table = recognize(
      ...remedyHeader,
      "| 309 | 17 | 88 | 26 | 440 | 1 | 1 | 16 | 6 | 24 | 13 | 0 | 67 | 9 | 89 |",
    );
    expect(table).toMatchObject({ id: "remedies", above: [] });
    expect(table?.table).toEqual({
      cells: {
        reconsideration: { upheld: 309, corrected: 17, other: 88, pending: 26, total: 440 },
        direct: { upheld: 1, corrected: 1, other: 16, pending: 6, total: 24 },
        afterReconsideration: { upheld: 13, corrected: 0, other: 67, pending: 9, total: 89 },
      },
      extras: [],
    });
  });

  it("is read as well where each row has a line of its own", () => {
    const table = recognize(
      "| 项目 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |",
      "| 行政复议 | 1 | 2 | 3 | 4 | 10 |",
      "| 复议后起诉 | 0 | 0 | 0 | 1 | 1 |",
    );
    expect(table?.table).toMatchObject({
      cells: { reconsideration: { total: 10 }, afterReconsideration: { pending: 1 } },
    });
  });

  it("keeps the figures of a second line as extras", () => {
    const line = `|${" 1 |".repeat(15)}`;
    const second = `|${" 2 |".repeat(15)}`;
    const table = recognize(...remedyHeader, line, second);
    expect(table?.table).toMatchObject({
      cells: { direct: { total: 1 } },
      extras: expect.arrayContaining([{ row: "未经复议直接起诉", column: "总计", cell: 2 }]),
    });
  });
});
