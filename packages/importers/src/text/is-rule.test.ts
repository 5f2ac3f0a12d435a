import { describe, expect, it } from "vitest";
import { isRule } from "./is-rule.ts";

describe("isRule", () => {
  it.each([
    "|---|---:|",
    "+----+----+",
    "+====+====+",
    "|--+--|",
    "┌──┬──┐",
    "╠══╬══╣",
    "----  ------",
    "\\hline",
    "|===",
    "{|",
    '{| class="wikitable" border="1"',
    "|}",
  ])("knows %s", (text) => {
    expect(isRule(text)).toBe(true);
  });

  it.each(["| - | - |", "-", "--", "│ │", "- 3 -", "|  |", "甲---乙", "——", "{| 甲 | 2 |"])(
    "leaves %s",
    (text) => {
      expect(isRule(text)).toBe(false);
    },
  );
});
