import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text.ts";
import { unclaimedRuns } from "./unclaimed-runs.ts";

const openings = (...lines: readonly string[]) =>
  [...unclaimedRuns(readText(lines.join("\n"), "a.txt").blocks)].map((node) =>
    node.type === "table" ? "" : node.text,
  );

const prose = "这一段写明全年开展的工作、采取的办法和取得的成效，比任何一个单元格都长。";

describe("unclaimedRuns", () => {
  it("finds six short lines of which two in five are figures", () => {
    expect(openings("甲", "1", "乙", "2", "丙", "3")).toEqual(["甲"]);
    expect(openings("甲", "乙", "丙", "1", "2", "丁", "戊", "3", "己", "4")).toEqual(["甲"]);
  });

  it("finds each run that prose or a drawn table ends", () => {
    const run = ["甲", "1", "乙", "2", "丙", "3"];
    const other = ["丁", "4", "戊", "5", "己", "6"];
    expect(openings(...run, prose, ...other)).toEqual(["甲", "丁"]);
    expect(openings(...run, "| 表 | 表 |", "| 1 | 2 |", ...other)).toEqual(["甲", "丁"]);
  });

  it("finds none in five lines, in a list of names, or in prose", () => {
    expect(openings("甲", "1", "乙", "2", "3")).toEqual([]);
    expect(openings("甲", "乙", "丙", "丁", "戊", "1", "2")).toEqual([]);
    expect(openings(prose, prose, prose, "1", "2", "3")).toEqual([]);
  });
});
