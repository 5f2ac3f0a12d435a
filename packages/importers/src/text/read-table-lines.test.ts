import type { TextSource } from "@gongkai/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTableLine, readTableLines } from "./read-table-lines.ts";

const lineOf = (text: string, at = 0): TextSource => ({
  kind: "text",
  file: "a.txt",
  line: at + 1,
  column: 1,
  length: text.length,
  text,
});

const cellsOf = (...lines: readonly string[]) =>
  readTableLines(lines.map(lineOf)).rows.map((row) =>
    row.map(({ text, rowSpan = 1, colSpan = 1 }) => [text, rowSpan, colSpan]),
  );

describe("isTableLine", () => {
  it("asks for a bar at either end and something between", () => {
    expect(["| 甲 |", "||", "| 甲", "甲 | 乙"].map((text) => isTableLine(lineOf(text)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(isTableLine(undefined)).toBe(false);
  });
});

describe("readTableLines", () => {
  it("merges a cell over columns and rows", () => {
    expect(cellsOf("| 甲 | ← | 乙 |", "| 〃 | 〃 | 丙 |", "| 丁 | 戊 | 〃 |")).toEqual([
      [
        ["甲", 2, 2],
        ["乙", 1, 1],
      ],
      [["丙", 2, 1]],
      [
        ["丁", 1, 1],
        ["戊", 1, 1],
      ],
    ]);
  });

  it("keeps a mark that has nothing above it or to its left", () => {
    expect(cellsOf("| ← | 〃 |")).toEqual([
      [
        ["←", 1, 1],
        ["〃", 1, 1],
      ],
    ]);
  });

  it("keeps a mark, a bar and a backslash that are the cell's own", () => {
    const [, row] = cellsOf("| 甲 | 乙 | 丙 | 丁 |", "| \\〃 | \\← | a\\|b | c\\\\ |");
    expect(row).toEqual([
      ["〃", 1, 1],
      ["←", 1, 1],
      ["a|b", 1, 1],
      ["c\\", 1, 1],
    ]);
  });

  it("keeps the last cell where a backslash leaves it open", () => {
    expect(cellsOf("| 甲 | 乙\\|")).toEqual([
      [
        ["甲", 1, 1],
        ["乙|", 1, 1],
      ],
    ]);
  });

  it("keeps blank cells, and passes over a rule however it is aligned", () => {
    expect(cellsOf("| 甲 |  |", "|:---|---:|", "|  | 1 |")).toEqual([
      [
        ["甲", 1, 1],
        ["", 1, 1],
      ],
      [
        ["", 1, 1],
        ["1", 1, 1],
      ],
    ]);
  });

  it("places each cell where its line prints it", () => {
    const text = "|  全年  |4|";
    const [row = []] = readTableLines([lineOf(text)]).rows;
    expect(row.map(({ source }) => source)).toMatchObject([
      { column: 4, length: 2, text: "全年" },
      { column: 9, length: 1, text: "4" },
    ]);
  });

  it("gives every row a place for each of its bars, whatever is between them", () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom("甲", "1", " ", "〃", "←", "-") }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, (cells) => {
        const [row = []] = readTableLines([lineOf(`|${cells.join("|")}|甲|`)]).rows;
        const width = row.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);
        expect(width).toBe(cells.length + 1);
      }),
    );
  });
});
