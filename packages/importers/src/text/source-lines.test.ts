import { describe, expect, it } from "vitest";
import { sourceLines } from "./source-lines.ts";

const places = (text: string) =>
  sourceLines(text, "a.txt").map(({ source }) => [source.line, source.column, source.text]);

describe("sourceLines", () => {
  it("ends lines at every mark that ends one, and counts no form feed", () => {
    expect(places("甲\u2028乙\u2029丙\u0085丁\f戊\v己")).toEqual([
      [1, 1, "甲"],
      [2, 1, "乙"],
      [3, 1, "丙"],
      [4, 1, "丁"],
      [4, 3, "戊"],
      [4, 5, "己"],
    ]);
  });

  it("leaves out the marks of a quoted mail and keeps the columns", () => {
    const text = Array.from({ length: 6 }, () => "> 甲").join("\n");
    expect(places(text)[5]).toEqual([6, 3, "甲"]);
  });

  it("leaves out line numbers that go up, and no others", () => {
    const numbered = ["甲", "乙", "丙", "丁", "戊"].map((word, at) => `${at + 1}\t${word}`);
    expect(places(numbered.join("\n"))[2]).toEqual([3, 3, "丙"]);
    const figures = ["甲", "乙", "丙", "丁", "戊"].map((word) => `7\t${word}`);
    expect(places(figures.join("\n"))[2]).toEqual([3, 1, "7\t丙"]);
  });

  it("keeps tabs at the edge of a row as blank cells", () => {
    expect(places("甲\t1\t\t")[0]?.[2]).toBe("甲\t1\t\t");
  });
});
