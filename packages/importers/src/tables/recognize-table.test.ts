import { editionOf } from "@gongkai/core";
import type { TableNode } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text.ts";
import { recognizeTable } from "./recognize-table.ts";

const edition = editionOf("cn-2008");

function drawn(...lines: readonly string[]): TableNode {
  const [table] = readText(lines.join("\n"), "a.txt").blocks;
  if (table?.type !== "table") throw new Error("no table was drawn");
  return table;
}

const recognize = (...lines: readonly string[]) =>
  recognizeTable(drawn(...lines), edition, 2018, new Set());

const figures = [
  ["主动公开文件数", "9"],
  ["其中：1．政府网站公开数", "9"],
  ["2.政府公报公开数", ""],
  ["受理政府信息公开申请总数", "3"],
  ["1.当面申请数", "0"],
  ["2.网上申请数", "3"],
  ["3.信函、传真申请数", "-"],
  ["对申请的答复总数", "3"],
] as const;

const rows = (more: (label: string, figure: string) => string) =>
  figures.map(([label, figure]) => more(label, figure));

describe("a drawn table of a fixed form", () => {
  it("is told by its row labels, whatever their punctuation and width", () => {
    const table = recognize(
      "| 指标名称 | ２０１８年度 |",
      ...rows((label, figure) => `| ${label} | ${figure} |`),
    );
    expect(table?.id).toBe("appendix-anqing");
    expect(table?.table).toMatchObject({
      cells: {
        "documents.website": { value: 9 },
        "documents.gazette": { value: null },
        "requests.inPerson": { value: 0 },
        "requests.mailFax": { value: { printed: "-", state: "dash" } },
      },
      extras: [],
    });
  });

  it("is recognized without a header that names a year, and with a header in other words", () => {
    const bare = recognize(...rows((label, figure) => `| ${label} | ${figure} |`));
    const other = recognize(
      "| 项目 | 数量 |",
      ...rows((label, figure) => `| ${label} | ${figure} |`),
    );
    expect(other?.table).toEqual(bare?.table);
    expect(other?.unreadable).toEqual([]);
  });

  it("keeps columns that the form lacks as extras, on either side of its own", () => {
    const table = recognize(
      "| 指标名称 | 2017年度 | 2018年度 | 备注 |",
      ...rows((label, figure) => `| ${label} | 1 | ${figure} |  |`),
    );
    expect(table?.table).toMatchObject({ cells: { requests: { value: 3 } } });
    const extras = table !== null && "extras" in table.table ? table.table.extras : [];
    expect(extras).toContainEqual({ row: "主动公开文件数", column: "2017年度", cell: 1 });
    expect(extras).toContainEqual({ row: "主动公开文件数", column: "备注", cell: null });
  });

  it("keeps a figure beyond the last header", () => {
    const table = recognize(
      "| 指标名称 | 2018年度 |",
      ...rows((label, figure) => `| ${label} | ${figure} | 5 |`),
    );
    expect(table?.table).toMatchObject({
      extras: expect.arrayContaining([{ row: "主动公开文件数", column: "", cell: 5 }]),
    });
  });

  it("keeps a caption that stands inside the table, above its header", () => {
    const table = recognize(
      "| 某局统计表 | ← |",
      "| 指标名称 | 2018年度 |",
      ...rows((label, figure) => `| ${label} | ${figure} |`),
    );
    expect(table?.above.map(({ text }) => text)).toEqual(["某局统计表"]);
  });

  it("gives no value to a figure merged over several rows, and says that it speaks of more", () => {
    const [first = "", second = "", ...rest] = rows((label, figure) => `| ${label} | ${figure} |`);
    const merged = second.replace("9 |", "〃 |");
    const table = recognize("| 指标名称 | 2018年度 |", first, merged, ...rest);
    expect(table?.table).toMatchObject({
      cells: {
        "documents.total": { value: { printed: "9", state: "notStated" } },
        "documents.website": { value: { printed: "", state: "notStated" } },
      },
    });
  });

  it("is none where fewer than half of the rows are the form's", () => {
    expect(recognize("| 指标名称 | 2018年度 |", "| 主动公开文件数 | 9 |")).toBeNull();
  });

  it("is taken once", () => {
    const lines = rows((label, figure) => `| ${label} | ${figure} |`);
    const taken = new Set(["appendix-anqing"]);
    expect(recognizeTable(drawn(...lines), edition, 2018, taken)).toBeNull();
  });
});

describe("a drawn table with open rows", () => {
  it("places a blank at the label of its row, where a reader sees it", () => {
    const table = recognize("| 信息类别 | 数量 |", "| 财务信息 |  |", "| 人事信息 | 7 |");
    const places = new Map(table?.places);
    const rows = `/tables/${table?.id}/rows`;
    expect(places.get(`${rows}/0/cells/count`)).toMatchObject({
      line: 2,
      column: 3,
      text: "财务信息",
    });
    expect(places.get(`${rows}/1/cells/count`)).toMatchObject({
      line: 3,
      column: 10,
      text: "7",
    });
  });

  it("says of a merged description how many rows it covers", () => {
    const table = recognize(
      "| 类别 | 公开渠道 | 情况说明 |",
      "| 网络 | 网站 | 合计发布12条 |",
      "| 〃 | 微博 | 〃 |",
      "| 线下 | 窗口 | 有专人 |",
    );
    expect(table?.table).toEqual({
      rows: [
        { label: "网站", group: "网络", description: "合计发布12条", covers: 2, cells: {} },
        { label: "微博", group: "网络", description: null, cells: {} },
        { label: "窗口", group: "线下", description: "有专人", cells: {} },
      ],
    });
  });

  it("gives no fact twice for a count merged over several rows", () => {
    const table = recognize(
      "| 信息类别 | 数量 |",
      "| 财务信息 | 7 |",
      "| 人事信息 | 〃 |",
      "| 规划 | 2 |",
    );
    expect(table?.table).toMatchObject({
      rows: [
        { cells: { count: { printed: "7", state: "notStated" } } },
        { cells: { count: { state: "notStated" } } },
        { cells: { count: 2 } },
      ],
    });
  });

  it("is none where a header is not the form's, or a row is wider than the header", () => {
    expect(recognize("| 信息类别 | 页数 |", "| 财务信息 | 7 |")).toBeNull();
    expect(recognize("| 信息类别 | 数量 |", "| 财务信息 | 7 | 另3 |")).toBeNull();
  });
});
