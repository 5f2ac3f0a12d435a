import { editionOf } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { unflatten } from "./unflatten.ts";

const blocksOf = (id: "cn-2008" | "cn-2021", year: number, lines: readonly string[]) => {
  const nodes = lines.map((text) => ({ type: "paragraph" as const, text }));
  return unflatten(nodes, editionOf(id), year).map((node) =>
    node.type === "table" ? node.rows.map((row) => row.map(({ text }) => text)) : node.text,
  );
};

const of2021 = (...lines: readonly string[]) => blocksOf("cn-2021", 2021, lines);
const of2018 = (...lines: readonly string[]) => blocksOf("cn-2008", 2018, lines);

const documents = ["本年制发件数", "本年废止件数", "现行有效件数"];
const decisions = ["信息内容", "本年处理决定数量", "行政处罚", "8", "行政强制", "9"];

const labels = [
  ...["主动公开文件数", "其中:1.政府网站公开数", "2.政府公报公开数", "受理政府信息公开申请总数"],
  ...["其中:1.当面申请数", "2.网上申请数", "3.信函、传真申请数", "对申请的答复总数"],
];
const appendix = (cellsOf: (at: number) => readonly string[]) =>
  labels.flatMap((label, at) => [label, ...cellsOf(at)]);

describe("the header of a flattened table", () => {
  it("gives its columns their order, whatever the form's is", () => {
    const header = ["信息内容", ...documents.toReversed()];
    const [table] = of2021(
      ...header,
      "规章",
      "3",
      "2",
      "1",
      "行政规范性文件",
      "6",
      "5",
      "4",
      ...decisions,
    );
    expect(table?.slice(0, 2)).toEqual([header, ["规章", "3", "2", "1"]]);
  });

  it("has a local column where each row has a figure for it, else words", () => {
    const rows = ["规章", "1", "2", "3", "12%", "行政规范性文件", "4", "5", "6", "13%"];
    const [table] = of2021("信息内容", ...documents, "占比", ...rows, ...decisions);
    expect(table?.[1]).toEqual(["规章", "1", "2", "3", "12%"]);
    const [other] = of2018("指标名称", "数据如下", "2018年度", ...appendix((at) => [String(at)]));
    expect(other?.slice(0, 3)).toEqual([
      ["数据如下"],
      ["指标名称", "2018年度"],
      ["主动公开文件数", "0"],
    ]);
  });

  it("gives no figure a column where most rows have more of them than it", () => {
    const header = ["信息内容", "本年制发件数", "现行有效件数"];
    const rows = ["规章", "1", "2", "3", "行政规范性文件", "4", "5", "6"];
    const [table] = of2021(...header, ...rows, ...decisions);
    expect(table?.[1]).toEqual(["规章", "1 / 2 / 3"]);
  });

  it("names another year's column apart from this one's", () => {
    const cells = appendix((at) => ["77", String(at)]);
    const [table] = of2018("指标名称", "2017年度", "2018年度", ...cells);
    expect(table?.slice(0, 2)).toEqual([
      ["指标名称", "2017年度", "2018年度"],
      ["主动公开文件数", "77", "0"],
    ]);
  });
});

describe("the figures of a flattened table", () => {
  it("that cannot be told apart leave no blank beside them", () => {
    const rows = ["规章", "1", "3", "行政规范性文件", "4", "5", "6"];
    const [table] = of2021("信息内容", ...documents, ...rows, ...decisions);
    expect(table?.[1]).toEqual(["规章", "1 / 3"]);
  });

  it("may stand before their labels, where each has as many", () => {
    const rows = labels.flatMap((label, at) => [String(at), label]);
    const [table] = of2018("指标名称", "2018年度", ...rows);
    expect(table?.slice(1, 3)).toEqual([
      ["主动公开文件数", "0"],
      ["其中:1.政府网站公开数", "1"],
    ]);
    expect(of2018("指标名称", "2018年度", ...rows.slice(0, 4), "5", ...rows.slice(4))).toContain(
      "5",
    );
  });

  it("may have serial numbers before their labels, and units beside them", () => {
    const rows = labels.flatMap((label, at) => [String(at + 1), label, "件", "7"]);
    const [table] = of2018("序号", "指标名称", "单位", "2018年度", ...rows);
    expect(table?.slice(0, 2)).toEqual([
      ["指标名称", "2018年度"],
      ["主动公开文件数", "7"],
    ]);
  });

  it("may be words in their place, and the table goes on", () => {
    const words = of2018("指标名称", "2018年度", ...appendix((at) => [at === 1 ? "见附件" : "4"]));
    expect(words[0]?.slice(2, 4)).toEqual([
      ["其中:1.政府网站公开数", "见附件"],
      ["2.政府公报公开数", "4"],
    ]);
  });
});

describe("the labels of a flattened table", () => {
  it("are put together from lines of a letter or more", () => {
    const pieces = labels.flatMap((label, at) => [label.slice(0, 6), label.slice(6), String(at)]);
    const [table] = of2018(..."指标名称", "2018年度", ...pieces.filter(Boolean));
    expect(table?.slice(0, 2)).toEqual([
      ["指标名称", "2018年度"],
      ["主动公开文件数", "0"],
    ]);
  });

  it("are read on past the marks of pages, and told with a letter wrong by their figures", () => {
    const lines = appendix((at) => [String(at), ...(at === 2 ? ["- 3 -", "第 4 页"] : [])]);
    const printed = lines.map((line) => line.replace("受理政府", "受里政府"));
    const [table, ...rest] = of2018("指标名称", "2018年度", ...printed);
    expect(table).toContainEqual(["受里政府信息公开申请总数", "3"]);
    expect(table).toHaveLength(9);
    expect(rest).toEqual([]);
  });

  it("in a list before the header are no part of the table", () => {
    const list = ["规章", "51", "行政许可", "52"];
    const rows = ["规章", "1", "2", "3", "行政规范性文件", "4", "5", "6"];
    const [, , , , table] = of2021(...list, "信息内容", ...documents, ...rows, ...decisions);
    expect(table?.slice(0, 2)).toEqual([
      ["信息内容", ...documents],
      ["规章", "1", "2", "3"],
    ]);
  });

  it("under the year of another report make no table of this one", () => {
    const lines = ["2017年：", "指标名称", ...appendix((at) => [String(at)])];
    expect(of2018(...lines)).toEqual(lines);
  });
});

describe("a flattened table of one line", () => {
  const columns = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const rows = ["行政复议", "未经复议直接起诉", "复议后起诉"];
  const figuresOf = (at: number) => columns.map((_, column) => `${at}${column}`);
  const whole = rows.map((row, at) => [row, ...figuresOf(at)]);
  const header = ["项目", ...columns];

  it.each([
    ["a block for each row", rows.flatMap((row, at) => [row, ...columns, ...figuresOf(at)])],
    ["a line for each row", [...columns, ...whole.flat()]],
    [
      "a line for each result",
      [...rows, ...columns.flatMap((c, at) => [c, `0${at}`, `1${at}`, `2${at}`])],
    ],
    ["pairs", rows.flatMap((row, at) => [row, ...columns.flatMap((c, n) => [c, `${at}${n}`])])],
  ])("is read as %s", (_, lines) => {
    expect(of2021(...lines)).toEqual([[header, ...whole]]);
  });

  it("is read in the order of its header, and not at all with a figure too many", () => {
    const suits = ["行政诉讼", "行政复议", "未经复议直接起诉", "复议后起诉"];
    const lines = [...suits, ...columns, ...columns, ...columns];
    const figures = [...figuresOf(1), ...figuresOf(2), ...figuresOf(0)];
    expect(of2021(...lines, ...figures)).toEqual([[header, ...whole]]);
    expect(of2021(...lines, ...figures, "0")).not.toContainEqual(expect.any(Array));
  });
});
