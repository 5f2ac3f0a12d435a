import { editionOf } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text.ts";
import { unclaimedRuns } from "./unclaimed-runs.ts";

const openings = (...lines: readonly string[]) =>
  [...unclaimedRuns(readText(lines.join("\n"), "a.txt").blocks)].map(([node, kind]) =>
    node.type === "table" || kind === "figure" ? kind : node.text,
  );

const prose = "这一段写明全年开展的工作、采取的办法和取得的成效，比任何一个单元格都长。";

describe("unclaimedRuns", () => {
  it("finds six short lines of which two in five are figures", () => {
    expect(openings("甲", "1", "乙", "2", "丙", "3")).toEqual(["甲"]);
    expect(openings("甲", "乙", "丙", "1", "2", "丁", "戊", "3", "己", "4")).toEqual(["甲"]);
  });

  it("finds each run that prose or a drawn table ends", () => {
    const run = ["甲", "1", "乙", "2", "丙", "3"];
    const other = ["丁", "4", "戊", "5", "己", "6"];
    expect(openings(...run, prose, ...other)).toEqual(["甲", "丁"]);
    expect(openings(...run, "| 表 | 表 |", "| 1 | 2 |", ...other)).toEqual(["甲", "丁"]);
  });

  it("finds no table in five lines, in a list of names, or in prose, but a figure that stands alone", () => {
    expect(openings("甲", "1", "乙", "2", "3")).toEqual(["figure"]);
    expect(openings("甲", "乙", "丙", "丁", "戊", "1", "2")).toEqual(["figure"]);
    expect(openings(prose, prose, prose, "1", "2", "3")).toEqual(["figure"]);
    expect(openings(prose, "甲", "乙", prose)).toEqual([]);
  });

  it("finds two lines and more of a label and figures with blanks between", () => {
    expect(openings(prose, "规章 2 0", "文件 1 4")).toEqual(["规章 2 0"]);
    expect(openings(prose, "规章 2 0", prose)).toEqual([]);
  });

  it.each([" |", "\\\\", "\u200b", "件"])(
    "finds rows behind whose last figure stands %j",
    (mark) => {
      const rows = ["规章 2 0", "文件 1 4"].map((row) => {
        return { type: "paragraph" as const, text: `${row}${mark}` };
      });
      expect([...unclaimedRuns(rows).values()]).toEqual(["table"]);
    },
  );
});

describe("unclaimedRuns of an edition", () => {
  const found = (...lines: readonly string[]) => {
    const { blocks } = readText(lines.join("\n"), "a.txt");
    return [...unclaimedRuns(blocks, editionOf("cn-2008")).values()];
  };

  it.each([
    ["主动公开文件数：74", "当面申请数：0"],
    ["1、主动公开文件数＝74", "2、当面申请数＝0"],
    ["主动公开文件数,74", "其中:1.政府网站公开数,74"],
    ["主动公开文件数74件；其余从略。", "当面申请数0件。"],
    ["全年情况：；主动公开文件数74件", "累计；当面申请数0件"],
  ])("finds two lines that say a label of the form and a figure: %j, %j", (one, other) => {
    expect(found(prose, one, prose, other)).toEqual(["table"]);
  });

  it("finds none in one such line, in a year, or in the narrative", () => {
    expect(found(prose, "主动公开文件数：74", prose)).toEqual([]);
    expect(found("行政复议数2018年为零。", "行政诉讼数2018年为零。")).toEqual([]);
    expect(found("我局收到申请4件,同意公开2件。", "不予公开2件。")).toEqual([]);
  });
});
