import { type WorkbookSheet, workbook } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { readXlsx } from "../xlsx/read-xlsx.ts";
import { openZip } from "./open-zip.ts";
import { sheetsInOrder } from "./sheets-in-order.ts";

async function blocksOf(sheets: readonly WorkbookSheet[]) {
  const { document } = await readXlsx(openZip(workbook(sheets), "a.xlsx"), "a.xlsx");
  return document.blocks.map((block) =>
    block.type === "table" ? block.rows.map((row) => row.map(({ text }) => text)) : block.text,
  );
}

const table = [
  ["信息内容", "本年制发件数"],
  ["规章", 3],
];
const printed = [
  ["信息内容", "本年制发件数"],
  ["规章", "3"],
];

describe("a line that stands for another sheet", () => {
  it("is read as that sheet, which is not read again", async () => {
    const text = { name: "报告", rows: [["一、总体情况"], ["（见工作表“表一”）"], ["二、其他"]] };
    expect(await blocksOf([text, { name: "表一", rows: table }])).toEqual([
      "一、总体情况",
      printed,
      "二、其他",
    ]);
  });

  it("is a line like others where there is no such sheet, or it was read", async () => {
    const line = "（见工作表“表一”）";
    expect(await blocksOf([{ name: "报告", rows: [["甲"], [line]] }])).toEqual(["甲", line]);
    const twice = { name: "报告", rows: [[line], [line]] };
    expect(await blocksOf([twice, { name: "表一", rows: table }])).toEqual([printed, line]);
    const own = { name: "表一", rows: [["甲"], [line]] };
    expect(await blocksOf([own])).toEqual(["甲", line]);
  });

  it("ends where two sheets stand for each other", async () => {
    const sheets = [
      { name: "一", rows: [["甲"], ["（见工作表“二”）"]] },
      { name: "二", rows: [["乙"], ["（见工作表“一”）"]] },
    ];
    expect(await blocksOf(sheets)).toEqual(["甲", "乙", "（见工作表“一”）"]);
  });
});

describe("a sheet that itself stands in another", () => {
  it.each([
    ["before", 0],
    ["behind", 2],
  ])("takes those along that stand in it, though it comes %s the other", async (_, at) => {
    const sheets: WorkbookSheet[] = [
      { name: "报告", rows: [["甲"], ["（见工作表“附录”）"], ["丁"]] },
      { name: "表一", rows: [["丙"]] },
    ];
    sheets.splice(at, 0, { name: "附录", rows: [["乙"], ["（见工作表“表一”）"]] });
    expect(await blocksOf(sheets)).toEqual(["甲", "乙", "丙", "丁"]);
  });
});

describe("a chain of sheets", () => {
  it("may be as long as a workbook is", () => {
    const line = (text: string) => [{ text }];
    const sheets = Array.from({ length: 20_000 }, (_, at) => ({
      name: String(at),
      rows: [line(`（见工作表“${at + 1}”）`), line("甲")],
    }));
    expect(sheetsInOrder(sheets).flat()).toHaveLength(20_001);
  });
});

describe("a sheet of facts", () => {
  it("is no part of the report", async () => {
    const facts = {
      name: "数据",
      rows: [
        ["concept", "dimensions", "value"],
        ["requests.new", "", 3],
      ],
    };
    expect(await blocksOf([{ name: "报告", rows: [["甲"]] }, facts])).toEqual(["甲"]);
  });
});
