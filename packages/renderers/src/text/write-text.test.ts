import type { TableNode } from "@gongkai/core/document";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { writeTable } from "./write-table.ts";
import { writeText } from "./write-text.ts";

const table = (rows: TableNode["rows"]): TableNode => ({ type: "table", rows });

describe("the text of a document", () => {
  it("has blank lines between blocks, none at its end, and nothing for an empty paragraph", () => {
    const paragraphs = ["甲", "", "  乙\n丙 "].map(
      (text) => ({ type: "paragraph", text }) as const,
    );
    expect(writeText({ lang: "zh-CN", blocks: paragraphs })).toBe("甲\n\n乙 丙\n");
    expect(writeText({ lang: "zh-CN", blocks: [] })).toBe("");
  });

  it.each([
    ["|甲|", "\\|甲|"],
    ["\\甲", "\\\\甲"],
    ["甲|乙", "甲|乙"],
  ])("writes the paragraph %j as %j, so that it is no table row", (text, line) => {
    expect(writeText({ lang: "zh-CN", blocks: [{ type: "paragraph", text }] })).toBe(`${line}\n`);
  });
});

describe("a table in text", () => {
  it("is aligned by display width, whether characters are wide or narrow", () => {
    const lines = writeTable(
      table([
        [
          { text: "名称", header: "column" },
          { text: "数量", header: "column", align: "end" },
        ],
        [{ text: "业务文件ABC" }, { text: "7", align: "end" }],
        [{ text: "网" }, { text: "12345", align: "end" }],
      ]),
    ).split("\n");
    expect(lines).toEqual([
      "| 名称        |  数量 |",
      "|-------------|-------|",
      "| 业务文件ABC |     7 |",
      "| 网          | 12345 |",
    ]);
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
  });

  it("says of a covered cell whether the cell above or the one to its left speaks for it", () => {
    const lines = writeTable(
      table([
        [{ text: "甲", rowSpan: 2, colSpan: 2 }, { text: "1" }],
        [{ text: "2" }],
        [{ text: "乙", colSpan: 2 }, { text: "3" }],
      ]),
    );
    expect(lines.split("\n").map((line) => line.replace(/ +/g, " "))).toEqual([
      "| 甲 | ← | 1 |",
      "| 〃 | 〃 | 2 |",
      "| 乙 | ← | 3 |",
    ]);
  });

  it("escapes bars, backslashes and cells that look like the marks of merged cells", () => {
    const texts = ["a|b", "a\\b", "〃", "←", "〃x", "a\nb"];
    const line = writeTable(table([texts.map((text) => ({ text }))]));
    expect(line).toBe("| a\\|b | a\\\\b | \\〃 | \\←  | 〃x | a b |");
  });

  it("does not pad every row to the width of one long description", () => {
    const long = "长".repeat(1000);
    const lines = writeTable(
      table([
        [{ text: "甲" }, { text: long }],
        [{ text: "乙" }, { text: "短" }],
      ]),
    );
    expect(lines.split("\n")[1]).toBe("| 乙  | 短  |");
  });

  it("survives rows of unequal length and spans that reach past the end", () => {
    const ragged = table([
      [
        { text: "甲", rowSpan: 9 },
        { text: "乙", rowSpan: 2 },
      ],
      [],
      [{ text: "丙", colSpan: 3 }],
    ]);
    expect(writeTable(ragged).split("\n")).toHaveLength(3);
  });
});
