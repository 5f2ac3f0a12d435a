import { describe, expect, it } from "vitest";
import { importReport } from "../import-report.ts";
import { markdownEscapes, unescapeMarkdown } from "./markdown-escapes.ts";
import { readText } from "./read-text.ts";

describe("the escapes of Markdown", () => {
  it.each([
    ["1\\. 甲\\*乙\\*", "1. 甲*乙*"],
    ["a&amp;b &lt;i&gt; &#12291; &#x2190; &nbsp;", "a&b <i> 〃 ← \u00a0"],
    ["甲\\乙 &甲; &unknown; R&D", "甲\\乙 &甲; &unknown; R&D"],
    ["\\&amp; \\\\*", "&amp; \\*"],
  ])("are taken out of %j", (text, shown) => {
    expect(unescapeMarkdown(text)).toBe(shown);
  });

  it("hold in cells, whose marks of merged cells they keep", () => {
    const text = "| a\\|b | ← |\n| :-- | :-- |\n| &#12291; | c\\\\ |";
    expect(readText(text, "a.md", markdownEscapes).blocks).toMatchObject([
      { rows: [[{ text: "a|b", colSpan: 2 }], [{ text: "〃" }, { text: "c\\" }]] },
    ]);
  });

  it("hold in a table without bars at its edges, and make no cells of escaped bars", () => {
    const text = "甲 | 乙\n--- | --:\na\\_b | 1\n\n丙 \\| 丁\n\n戊 \\| 己";
    expect(readText(text, "a.md", markdownEscapes).blocks).toMatchObject([
      {
        rows: [
          [{ text: "甲" }, { text: "乙" }],
          [{ text: "a_b" }, { text: "1" }],
        ],
      },
      { text: "丙 | 丁" },
      { text: "戊 | 己" },
    ]);
  });

  it("are taken out of a Markdown text alone, whatever its name: a plain text keeps its backslashes", async () => {
    const report = (mark: string) =>
      [
        `${mark}某局2018年政府信息公开工作年度报告`,
        `${mark}一、概述`,
        "登记名称为 a\\_b &amp; c。",
        `${mark}四、收费及减免情况`,
        "统计期限自2018年1月1日至2018年12月31日。",
      ].join("\n\n");
    const proseOf = async (text: string, filename: string) =>
      (await importReport(text, { filename })).report.sections[0]?.blocks;
    const marked = [{ type: "paragraph", text: "登记名称为 a_b & c。" }];
    const plain = [{ type: "paragraph", text: "登记名称为 a\\_b &amp; c。" }];
    expect(await proseOf(report("## "), "a.txt")).toEqual(marked);
    expect(await proseOf(report("## "), "a.md")).toEqual(marked);
    expect(await proseOf(report(""), "a.md")).toEqual(plain);
  });
});
