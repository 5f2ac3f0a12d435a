import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

const tablesOf = (...lines: readonly string[]) =>
  readText(lines.join("\n"), "a.txt").blocks.flatMap((block) =>
    block.type === "table" ? [block.rows.map((row) => row.map(({ text }) => text))] : [],
  );

describe("tables of text", () => {
  it("are drawn with box characters, with rules between all rows", () => {
    expect(tablesOf("┌────┬───┐", "│项目│总计│", "├────┼───┤", "│规章│2│", "└────┴───┘")).toEqual([
      [
        ["项目", "总计"],
        ["规章", "2"],
      ],
    ]);
  });

  it("join the lines between two rules column by column", () => {
    const rule = "+----+----+";
    const lines = ["| 项目 | 总计 |", rule, "| 甲乙 | 2 |", "| 丙丁 |  |", rule, "| 戊 | 3 |"];
    expect(tablesOf(rule, ...lines, rule)).toEqual([
      [
        ["项目", "总计"],
        ["甲乙丙丁", "2"],
        ["戊", "3"],
      ],
    ]);
  });

  it("keep the lines of a body without rules apart", () => {
    const rule = "+----+----+";
    const lines = ["| 项目 | 总计 |", rule, "| 甲 | 2 |", "| 乙 | 3 |"];
    expect(tablesOf(rule, ...lines, rule)).toEqual([
      [
        ["项目", "总计"],
        ["甲", "2"],
        ["乙", "3"],
      ],
    ]);
  });

  it("join a label of a form that goes on in the next lines", () => {
    expect(
      tablesOf("| 项目 | 总计 |", "| （一）予 | 3 |", "| 以公开 |  |", "| 其他 | 1 |"),
    ).toEqual([
      [
        ["项目", "总计"],
        ["（一）予以公开", "3"],
        ["其他", "1"],
      ],
    ]);
  });

  it("keep blank cells blank where columns show which they are", () => {
    expect(
      tablesOf(
        "项目          自然人  商业企业  总计",
        "（一）予以公开  1       2         3",
        "（二）部分公开                    4",
        "3.其他          5       6         11",
      )[0]?.[2],
    ).toEqual(["（二）部分公开", "", "", "4"]);
  });

  it("leave rows as they are where columns do not stand under each other", () => {
    expect(
      tablesOf("项目    自然人    总计", "规章    1    1", "行政规范性文件    2    2"),
    ).toEqual([
      [
        ["项目", "自然人", "总计"],
        ["规章", "1", "1"],
        ["行政规范性文件", "2", "2"],
      ],
    ]);
  });

  it("take rows of figures one blank apart, and groups between them", () => {
    expect(
      tablesOf(
        "项目 自然人 商业企业 总计",
        "二、上年结转政府信息公开",
        "申请数量 1 2 3",
        "（三）不予公开",
        "1.属于国家秘密 0 1 1",
      ),
    ).toEqual([
      [
        ["", "项目", "自然人", "商业企业", "总计"],
        ["", "二、上年结转政府信息公开申请数量", "1", "2", "3"],
        ["（三）不予公开", "1.属于国家秘密", "0", "1", "1"],
      ],
    ]);
  });

  it("go on behind the number of a page and the running head beside it", () => {
    expect(
      tablesOf("某局年度报告", "甲\t1", "- 1 -", "某局年度报告", "乙\t2", "- 2 -", "丙\t3"),
    ).toEqual([
      [
        ["甲", "1"],
        ["乙", "2"],
        ["丙", "3"],
      ],
    ]);
  });

  it("are of values between commas under a header of a form", () => {
    expect(tablesOf("项目,自然人,总计", '"（一）予以公开",1,"1,000"')).toEqual([
      [
        ["项目", "自然人", "总计"],
        ["（一）予以公开", "1", "1,000"],
      ],
    ]);
    expect(tablesOf("我局公开,认真,负责", "全年公开,1,2")).toEqual([]);
  });

  it("have dots between a label and its figure, and lists of contents have not", () => {
    const header = "指标名称  2018年度";
    expect(tablesOf(header, "主动公开文件数......74", "其中:1.政府网站公开数......70")).toEqual([
      [
        ["指标名称", "2018年度"],
        ["主动公开文件数", "74"],
        ["其中:1.政府网站公开数", "70"],
      ],
    ]);
    expect(tablesOf("一、概述………………2", "二、做法………………3")).toEqual([]);
  });

  it("may be double-spaced, or have doubled tabs", () => {
    expect(tablesOf("| 甲 | 1 |", "", "| 乙 | 2 |", "", "| 丙 | 3 |")[0]).toHaveLength(3);
    expect(tablesOf("甲\t\t1", "乙\t\t2")).toEqual([
      [
        ["甲", "1"],
        ["乙", "2"],
      ],
    ]);
  });
});

describe("paragraphs of text", () => {
  it("are without the marks of markup, in their place", () => {
    const { blocks } = readText("# 甲\n## 乙", "a.txt");
    expect(blocks[1]).toMatchObject({ text: "乙", source: { line: 2, column: 4, length: 1 } });
  });

  it("keep a mark that is no habit of the text", () => {
    expect(readText("# 甲\n乙", "a.txt").blocks[0]).toMatchObject({ text: "# 甲" });
  });
});
