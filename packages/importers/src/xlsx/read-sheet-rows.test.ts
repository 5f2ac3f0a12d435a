import { type WorkbookOptions, type WorkbookSheet, workbook } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { readSheetRows } from "./read-sheet-rows.ts";

async function read(sheets: readonly WorkbookSheet[], options?: WorkbookOptions, sheet?: string) {
  const { rows, ...list } = await readSheetRows(workbook(sheets, options), {
    filename: "a.xlsx",
    sheet,
  });
  return { ...list, rows: [...rows] };
}

/** What a cell beside another records. */
async function recorded(xml: string, type?: string, options?: WorkbookOptions) {
  const cell = { xml, style: options?.formats === undefined ? 0 : 1 };
  const { rows } = await read(
    [{ rows: [["甲", type === undefined ? cell : { ...cell, type }]] }],
    options,
  );
  return rows[0]?.cells[1];
}

describe("a cell of a list", () => {
  it.each([
    ["yyyy-mm-dd", "45352", "2024-03-01"],
    ['yyyy"年"m"月"d"日"', "45352", "2024-03-01"],
    ["m/d", "45352", "2024-03-01"],
    ["yyyy/m/d h:mm", "45352.75", "2024-03-01"],
    ["h:mm", "0.75", "18:00"],
    ["yyyy-mm-dd", "7", "1900-01-07"],
    ["#,##0.00", "1234.5", "1234.5"],
    ["0", "12.5", "12.5"],
    ["00000", "42", "00042"],
    ["General", "202400000001234", "202400000001234"],
    ["General", "0.30000000000000004", "0.3"],
  ])("in the format %s with %s is %s", async (format, value, text) => {
    expect(await recorded(`<v>${value}</v>`, undefined, { formats: [format] })).toBe(text);
  });

  it("counts days from 1904 where the workbook does", async () => {
    const options = { formats: ["yyyy-mm-dd"], from1904: true };
    expect(await recorded("<v>43890</v>", undefined, options)).toBe("2024-03-01");
  });

  it.each([
    ["<f>B2</f>", undefined, "=B2"],
    ["<f>B2</f><v>7</v>", undefined, "7"],
    ["<is><t>2024-03-01&#10;2024-03-02</t></is>", "inlineStr", "2024-03-01\n2024-03-02"],
    ["<v>2021-01-05T08:30:00</v>", "d", "2021-01-05"],
    ["<v>#REF!</v>", "e", "#REF!"],
  ])("records what is saved in it: %s", async (xml, type, text) => {
    expect(await recorded(xml, type)).toBe(text);
  });
});

describe("readSheetRows", () => {
  it("reads the first sheet that is shown and holds something, and names the others", async () => {
    const sheets = [
      { name: "说明" },
      { name: "选项", state: "hidden" as const, rows: [["予以公开"]] },
      { name: "1月", rows: [["编号", "标题"], [], ["1", null, "备注"]] },
      { name: "2月", rows: [["编号"]] },
    ];
    expect(await read(sheets)).toEqual({
      sheet: "1月",
      others: ["选项", "2月"],
      rows: [
        { line: 1, cells: ["编号", "标题"], isHidden: false },
        { line: 3, cells: ["1", "", "备注"], isHidden: false },
      ],
    });
    expect((await read(sheets, {}, "2月")).rows).toHaveLength(1);
    await expect(read(sheets, {}, "3月")).rejects.toMatchObject({ code: "usage" });
  });

  it("reads the rows that a filter hides, and says so", async () => {
    const { rows } = await read([{ rows: [["甲"], ["乙"]], rowAttributes: { 2: 'hidden="1"' } }]);
    expect(rows.map(({ isHidden }) => isHidden)).toEqual([false, true]);
  });

  it("finds nothing in a workbook of blank sheets", async () => {
    expect(await read([{}])).toEqual({ sheet: "", others: [], rows: [] });
  });

  it.each([
    ['<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['<row r="1"><c r="A1" t="s"><v>9</v></c></row>'],
    ['<row r="1"><c r="A1"><v>1</v></c>'],
  ])("refuses a sheet of which nobody can say what it holds: %s", async (rows) => {
    const xml = `<worksheet><sheetData>${rows}`;
    await expect(read([{ xml }])).rejects.toMatchObject({ code: "file-damaged" });
  });
});
