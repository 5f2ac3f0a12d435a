import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

const blocks = (text: string) => readText(text, "a.txt").blocks;

describe("readText", () => {
  it("makes a paragraph of each line and places it without its white space", () => {
    expect(blocks("\n  全年公开4条。 \r\n")).toEqual([
      {
        type: "paragraph",
        text: "全年公开4条。",
        source: {
          kind: "text",
          file: "a.txt",
          line: 2,
          column: 3,
          length: 7,
          text: "全年公开4条。",
        },
      },
    ]);
  });

  it("reads a drawn table with merged cells and escaped bars", () => {
    const [table] = blocks(
      "| 类别 | ← | 说明 |\n|---|---|---|\n| 线上 | 网站 | a\\|b |\n| 〃 | 微博 | 〃 |",
    );
    const rows = table?.type === "table" ? table.rows : [];
    expect(
      rows.map((row) => row.map(({ text, rowSpan, colSpan }) => [text, rowSpan, colSpan])),
    ).toEqual([
      [
        ["类别", undefined, 2],
        ["说明", undefined, undefined],
      ],
      [
        ["线上", 2, undefined],
        ["网站", undefined, undefined],
        ["a|b", 2, undefined],
      ],
      [["微博", undefined, undefined]],
    ]);
  });

  it("keeps a row of dashes that is no rule", () => {
    const [table] = blocks("| 甲 | 乙 |\n|---|---|\n| - | - |");
    expect(table?.type === "table" && table.rows).toHaveLength(2);
  });

  it("ends a drawn table at a blank line", () => {
    expect(
      blocks("| 甲 | 乙 |\n| 1 | 2 |\n\n| 丙 | 丁 |\n| 3 | 4 |").map(({ type }) => type),
    ).toEqual(["table", "table"]);
  });

  it("takes the backslash from a paragraph that begins like a table line", () => {
    expect(blocks("\\| 不是表格 |")[0]).toMatchObject({
      text: "| 不是表格 |",
      source: { column: 2 },
    });
  });

  it("refuses a line that no report has", () => {
    expect(() => blocks(`年度报告\n${"1".repeat(100_001)}`)).toThrowError(
      expect.objectContaining({ code: "line-too-long", place: "a.txt:2" }),
    );
  });
});
