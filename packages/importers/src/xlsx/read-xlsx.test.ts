import { GongkaiError } from "@gongkai/core";
import { type WorkbookOptions, type WorkbookSheet, workbook } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { openZip } from "../files/open-zip.ts";
import { importReport, importReports } from "../import-report.ts";
import { readXlsx } from "./read-xlsx.ts";

const read = (sheets: readonly WorkbookSheet[], options?: WorkbookOptions) =>
  readXlsx(openZip(workbook(sheets, options), "a.xlsx"), "a.xlsx");

async function textsOf(sheets: readonly WorkbookSheet[], options?: WorkbookOptions) {
  const { document } = await read(sheets, options);
  return document.blocks.map((block) =>
    block.type === "table" ? block.rows.map((row) => row.map(({ text }) => text)) : block.text,
  );
}

/** What a cell shows beside another. */
async function shown(xml: string, type?: string, options?: WorkbookOptions) {
  const cell = { xml, style: options?.formats === undefined ? 0 : 1 };
  const rows = [["甲", type === undefined ? cell : { ...cell, type }]];
  const [table] = await textsOf([{ rows }], options);
  return table?.[0]?.[1];
}

describe("a number in a cell", () => {
  it.each([
    ["0.00", "12.5", "12.50"],
    ["#,##0", "1234", "1,234"],
    ["0.0%", "0.125", "12.5%"],
    ['0;-0;"-"', "0", "-"],
    ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', "0", "-"],
    ["yyyy-mm-dd", "43466", "2019-01-01"],
    ['yyyy"年"m"月"d"日"', "43466", "2019年1月1日"],
    ["[$-804]yyyy年m月d日", "43466", "2019年1月1日"],
    ['0"件"', "7", "7件"],
    ['General"件"', "7", "7件"],
    ["00000", "42", "00042"],
    ["@", "42", "42"],
    ["yyyy-mm-dd", "-1", "########"],
    ["[", "7", "7"],
  ])("is shown by its format %s", async (format, value, text) => {
    expect(await shown(`<v>${value}</v>`, undefined, { formats: [format] })).toBe(text);
  });

  it.each([
    ["0.30000000000000004", "0.3"],
    ["28.999999999999996", "29"],
    ["1E-3", "0.001"],
    ["12", "12"],
    ["3?5", "3?5"],
  ])("has no noise without a format: %s", async (value, text) => {
    expect(await shown(`<v>${value}</v>`)).toBe(text);
  });

  it("is a date from 1904 where the workbook says so", async () => {
    const options = { formats: ["yyyy-mm-dd"], from1904: true };
    expect(await shown("<v>42004</v>", undefined, options)).toBe("2019-01-01");
  });
});

describe("a cell", () => {
  it.each([
    ["<f>A1</f><v>12</v>", undefined, "12"],
    ["<f>A1&amp;B1</f><v>甲乙</v>", "str", "甲乙"],
    ["<f>SUM(B2:B5)</f>", undefined, "=SUM(B2:B5)"],
    ['<f t="shared" si="0"/>', undefined, "="],
    ["<v>#REF!</v>", "e", "#REF!"],
    ["<v>1</v>", "b", "TRUE"],
    ["<v>2021-01-05T00:00:00</v>", "d", "2021-01-05"],
    ["<is><r><t>富</t></r><r><t>文本</t></r><rPh><t>fu</t></rPh></is>", "inlineStr", "富文本"],
    ["<is><t>本年&#10;制发_x000D_件数</t></is>", "inlineStr", "本年制发件数"],
    ["<is><t>&j;</t></is>", "inlineStr", "&j;"],
  ])("shows what is saved in it: %s", async (xml, type, text) => {
    expect(await shown(xml, type)).toBe(text);
  });

  it("has its place for a source", async () => {
    const { document } = await read([
      {
        name: "表三",
        rows: [
          ["甲", 1],
          [null, 2, 3],
        ],
      },
    ]);
    const [table] = document.blocks;
    expect(table?.type === "table" && table.rows[1]?.[2]?.source).toEqual({
      kind: "cell",
      file: "a.xlsx",
      sheet: "表三",
      cell: "C2",
      text: "3",
    });
  });
});

describe("merged cells", () => {
  it("span what they cover, and blank rows and columns are left out", async () => {
    const rows = [["甲", null, null, "乙"], [], [null, null, null, 1], [null, "丙", null, 2]];
    const { document } = await read([{ rows, merged: ["A1:B3", "C1:C2"] }]);
    const [table] = document.blocks;
    if (table?.type !== "table") throw new Error("No table");
    expect(
      table.rows.map((row) => row.map(({ text, rowSpan, colSpan }) => [text, rowSpan, colSpan])),
    ).toEqual([
      [
        ["甲", 2, 2],
        ["乙", undefined, undefined],
      ],
      [["1", undefined, undefined]],
      [
        ["", undefined, undefined],
        ["丙", undefined, undefined],
        ["2", undefined, undefined],
      ],
    ]);
  });

  it("are shown where they begin to be seen", async () => {
    const head = '<cols><col min="1" max="1" width="9" hidden="1"/></cols>';
    const rows = [
      ["甲", null, 1],
      [null, "乙", 2],
    ];
    expect(await textsOf([{ rows, merged: ["A1:B1"], head }])).toEqual([
      [
        ["甲", "1"],
        ["乙", "2"],
      ],
    ]);
  });

  it("are left apart where they overlap", async () => {
    const rows = [
      ["甲", null, 1],
      ["乙", "丙", 2],
    ];
    const [table] = await textsOf([{ rows, merged: ["A1:B1", "B1:B2"] }]);
    expect(table).toEqual([
      ["甲", "1"],
      ["乙", "丙", "2"],
    ]);
  });
});

describe("what is hidden", () => {
  it.each<[string, readonly WorkbookSheet[], string]>([
    [
      "sheets",
      [{ rows: [["甲", 1]] }, { name: "底稿", state: "veryHidden", rows: [["乙", 2]] }],
      "“底稿”",
    ],
    [
      "rows",
      [
        {
          rows: [
            ["甲", 1],
            ["乙", 2],
          ],
          rowAttributes: { 2: 'hidden="1"' },
        },
      ],
      "第 2 行",
    ],
    [
      "rows of no height",
      [
        {
          rows: [
            ["甲", 1],
            ["乙", 2],
          ],
          rowAttributes: { 2: 'ht="0" customHeight="1"' },
        },
      ],
      "第 2 行",
    ],
    [
      "columns",
      [{ rows: [["甲", 1, 2, 3]], head: '<cols><col min="3" max="4" hidden="1"/></cols>' }],
      "C-D 列",
    ],
    [
      "columns of no width",
      [{ rows: [["甲", 1, 2]], head: '<cols><col min="3" max="3" width="0"/></cols>' }],
      "C 列",
    ],
    [
      "cells under merged ones",
      [
        {
          rows: [
            ["甲", 1],
            ["乙", 2],
          ],
          merged: ["A1:A2"],
        },
      ],
      "A2",
    ],
  ])("is not read, and said: %s", async (_, sheets, place) => {
    const { notes, document } = await read(sheets);
    expect(notes.map(({ card }) => card.id)).toEqual(["hidden-content"]);
    expect(notes[0]?.message["zh-CN"]).toContain(place);
    expect(JSON.stringify(document)).not.toContain("乙");
  });

  it("is said of figures whose format shows nothing, and not of nothing", async () => {
    const masked = { xml: "<v>5</v>", style: 1 };
    const formats = [";;;"];
    expect((await read([{ rows: [["甲", masked, 2]] }], { formats })).notes).toHaveLength(1);
    const head = '<cols><col min="9" max="9" hidden="1"/></cols>';
    const blank = [{ rows: [["甲", 1]], head }, { state: "hidden" as const }];
    expect((await read(blank)).notes).toEqual([]);
  });

  it("is a zero where the sheet shows none", async () => {
    const head = '<sheetViews><sheetView showZeros="0"/></sheetViews>';
    expect(await textsOf([{ rows: [["甲", 0, 2]], head }])).toEqual([[["甲", "2"]]]);
  });
});

const title = (year: number) => `某县${year}年政府信息公开工作年度报告`;
const table = [
  ["信息内容", "本年制发件数"],
  ["规章", 3],
] as const;

describe("a text whose letters look different", () => {
  const run = (text: string, look: string) => `<r><rPr>${look}</rPr><t>${text}</t></r>`;
  const rich = (...runs: readonly string[]) => shown(`<is>${runs.join("")}</is>`, "inlineStr");

  it("has nothing of what is struck out", async () => {
    const struck = run("12", "<strike/>");
    expect(await rich(struck, run("20", "<b/>"))).toBe("20");
    expect(await rich(run("12", '<strike val="0"/>'), run("20", ""))).toBe("1220");
    const strings = `<sst><si>${struck}${run("20", "")}</si><si><t>甲</t></si></sst>`;
    const parts = { "xl/sharedStrings.xml": strings };
    const [table] = await textsOf(
      [
        {
          rows: [
            ["乙", "丙"],
            [{ xml: "<v>0</v>", type: "s" }, "乙"],
          ],
        },
      ],
      {
        parts,
      },
    );
    expect(table?.[1]?.[0]).toBe("20");
  });

  it("keeps the mark of a note apart from the figure", async () => {
    expect(await rich(run("4", ""), run("1", '<vertAlign val="superscript"/>'))).toBe("4¹");
    expect(await rich(run("4", ""), run("1", '<vertAlign val="baseline"/>'))).toBe("41");
  });

  it("is blank in a cell that is struck out as a whole", async () => {
    const styles =
      '<styleSheet><fonts><font/><font><b/><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>';
    const rows = [
      ["甲", { xml: "<v>12</v>", style: 1 }, { xml: "<v>20</v>", style: 0 }],
      ["乙", 1, 2],
    ];
    const [table] = await textsOf([{ rows }], { parts: { "xl/styles.xml": styles } });
    expect(table).toEqual([
      ["甲", "", "20"],
      ["乙", "1", "2"],
    ]);
  });
});

describe("a workbook of several reports", () => {
  it.each<[string, readonly WorkbookSheet[]]>([
    ["a sheet each", [2020, 2021].map((year) => ({ rows: [[title(year)], ...table] }))],
    ["one under the other", [{ rows: [[title(2020)], ...table, [title(2021)], ...table] }]],
  ])("is read as the first, and the others are named: %s", async (_, sheets) => {
    const { document, notes } = await read(sheets);
    expect(document.blocks).toHaveLength(2);
    expect(notes.map(({ card }) => card.id)).toEqual(["several-reports"]);
    expect(notes[0]?.message.en).toContain(title(2021));
  });

  it("is one report where its sheets repeat the title", async () => {
    const sheets = [1, 2].map(() => ({ rows: [[title(2021)], ...table] }));
    expect((await read(sheets)).notes).toEqual([]);
  });

  it("says so among the findings of the import", async () => {
    const rows = (year: number) => [
      [title(year)],
      ["一、总体情况"],
      ["二、主动公开政府信息情况"],
      ...table,
    ];
    const bytes = workbook([{ rows: rows(2021) }, { rows: rows(2022) }]);
    const { report, findings } = await importReport(bytes, { filename: "a.xlsx" });
    expect(report.title).toBe(title(2021));
    expect(findings.at(-1)).toMatchObject({ rule: "several-reports", severity: "warning" });
    const all = await importReports(bytes, { filename: "a.xlsx" });
    expect(all.map((result) => result.report.title)).toEqual([title(2021), title(2022)]);
    expect(all.flatMap((result) => result.findings.map(({ rule }) => rule))).not.toContain(
      "several-reports",
    );
    expect(all[1]?.sources["/title"]).toMatchObject({ kind: "cell", cell: "A1" });
  });
});

describe("a workbook that is none", () => {
  it.each<[string, WorkbookOptions]>([
    [
      "a workbook without its sheet",
      { parts: { "xl/_rels/workbook.xml.rels": "<Relationships/>" } },
    ],
    [
      "XML that is cut off",
      { parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" } },
    ],
    ["no XML", { parts: { "xl/workbook.xml": "" } }],
    ["a text that is not there", { parts: { "xl/sharedStrings.xml": "<sst></sst>" } }],
  ])("is damaged: %s", async (_, options) => {
    const bytes = workbook([{ rows: [["甲", 1]] }], options);
    const error = await importReport(bytes, { filename: "a.xlsx" }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(GongkaiError);
    expect(error).toMatchObject({ code: "file-damaged", place: "a.xlsx" });
  });
});
