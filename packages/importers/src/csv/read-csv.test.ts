import { describe, expect, it } from "vitest";
import { looksLikeCsv } from "./looks-like-csv.ts";
import { readCsv } from "./read-csv.ts";

const blocksOf = (text: string) =>
  readCsv(text, "a.csv").document.blocks.map((block) =>
    block.type === "table" ? block.rows.map((row) => row.map((cell) => cell.text)) : block.text,
  );

describe("readCsv", () => {
  it("takes lines over the table for paragraphs, and leaves out what is blank", () => {
    expect(blocksOf("\uFEFF某局2021年年报,,,\r\n,,,\r\n项目,件数,,总计\r\n规章,1,,2\r\n")).toEqual([
      "某局2021年年报",
      [
        ["项目", "件数", "总计"],
        ["规章", "1", "2"],
      ],
    ]);
  });

  it("counts rows as spreadsheets do, and names the sheet by nothing", () => {
    const [table] = readCsv('项目,"件\n数"\n\n规章,1\n行政规章,2\n', "a.csv").document.blocks;
    expect(table?.type === "table" && table.rows[1]?.[1]?.source).toEqual({
      kind: "cell",
      file: "a.csv",
      sheet: "",
      cell: "B3",
      text: "1",
    });
  });

  it.each([
    [
      "semicolons",
      "甲;乙\n1;2\n3;4",
      [
        ["甲", "乙"],
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "tabs",
      "甲\t乙\n1\t2\n3\t4",
      [
        ["甲", "乙"],
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "quotes",
      '甲,"1,000"\n乙,"他说""好"""\n丙,3',
      [
        ["甲", "1,000"],
        ["乙", '他说"好"'],
        ["丙", "3"],
      ],
    ],
    [
      "lines in quotes",
      '甲,"本年\n件数"\n乙,2\n丙,3',
      [
        ["甲", "本年件数"],
        ["乙", "2"],
        ["丙", "3"],
      ],
    ],
    [
      "rows of other lengths",
      "甲,乙\n1\n2,3,4",
      [
        ["甲", "乙", ""],
        ["1", "", ""],
        ["2", "3", "4"],
      ],
    ],
    [
      "quotes that do not close",
      '甲,"1\n乙,2\n丙,3',
      [
        ["甲", '"1'],
        ["乙", "2"],
        ["丙", "3"],
      ],
    ],
    [
      "quotes that close too early",
      '甲,"1"2\n乙,2\n丙,3',
      [
        ["甲", '"1"2'],
        ["乙", "2"],
        ["丙", "3"],
      ],
    ],
    [
      "a quote in a value",
      '甲,5"\n乙,2\n丙,3',
      [
        ["甲", '5"'],
        ["乙", "2"],
        ["丙", "3"],
      ],
    ],
  ])("loses nothing of %s", (_, text, rows) => {
    expect(blocksOf(text)).toEqual([rows]);
  });
});

describe("looksLikeCsv", () => {
  it.each([
    ["a sheet", "某局2021年年报,,\n项目,件数,总计\n规章,1,2\n", true],
    ["a text", "某局2021年年报\n一、概述\n全年公开4条,其中规章1条。\n", false],
    ["a text with a table", "某局2021年年报\n项目\t件数\n规章\t1\n行政规范性文件\t2\n", false],
    ["a line", "项目,件数", false],
  ])("tells %s", (_, text, isCsv) => {
    expect(looksLikeCsv(text)).toBe(isCsv);
  });
});
