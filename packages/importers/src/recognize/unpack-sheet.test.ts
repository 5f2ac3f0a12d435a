import { editionOf } from "@gongkai/core";
import type { TableNode } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import { unpackSheet } from "./unpack-sheet.ts";

const sheet = (...rows: readonly (readonly string[])[]): TableNode => ({
  type: "table",
  rows: rows.map((row) => row.map((text) => ({ text }))),
});

const unpacked = (...rows: readonly (readonly string[])[]) =>
  unpackSheet(sheet(...rows), editionOf("cn-2021")).map((node) =>
    node.type === "table" ? node.rows.map((row) => row.map(({ text }) => text)) : node.text,
  );

describe("unpackSheet", () => {
  it("gives headings and narrative lines of their own, and leaves the tables between", () => {
    const rows = [
      ["一、总体情况", "", ""],
      ["具体如下：", "", ""],
      ["", "", ""],
      ["二、主动公开政府信息情况", "", ""],
      ["信息内容", "本年制发件数", ""],
      ["规章", "2", ""],
    ];
    expect(unpacked(...rows)).toEqual([
      "一、总体情况",
      "具体如下：",
      "二、主动公开政府信息情况",
      [
        ["信息内容", "本年制发件数"],
        ["规章", "2"],
      ],
    ]);
  });

  it("parts tables by what each is called, and drops the blank rows around them", () => {
    const rows = [
      ["三、收到和处理政府信息公开申请情况", ""],
      ["", ""],
      ["（一）予以公开", "3"],
      ["", ""],
      ["（二）主动公开政府信息情况", ""],
      ["规章", "2"],
    ];
    expect(unpacked(...rows)).toEqual([
      "三、收到和处理政府信息公开申请情况",
      [["（一）予以公开", "3"]],
      "（二）主动公开政府信息情况",
      [["规章", "2"]],
    ]);
  });

  it("leaves a table whose numbered labels stand alone in their rows", () => {
    const rows = [["三、本年度办理结果"], ["（一）予以公开", "3"]];
    expect(unpacked(...rows)).toEqual([rows]);
  });
});
