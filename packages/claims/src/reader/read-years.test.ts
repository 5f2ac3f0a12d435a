import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("readYears", () => {
  it.each([
    ["2024年，我局推进公开工作。", "year 2024年"],
    ["现将2023年政府信息公开工作年度报告公布如下。", "year 2023年"],
    [
      "2023年，我局收到政府信息公开申请36件。",
      "year 2023年",
      "quantity 36件: new in 2023 | new in 2023 + carriedIn in 2023",
    ],
    ["与2023年相比，申请量有所增长。"],
    ["根据2019年修订的条例，我局编制本报告。"],
  ])("tells of the report's own year, and of another in its place: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "2023年收到申请30件。",
      "year 2023年",
      "quantity 30件: new in 2023 | new in 2023 + carriedIn in 2023",
    ],
    [
      "上年收到申请30件，本年收到36件。",
      "quantity 30件: new in 2023 | new in 2023 + carriedIn in 2023",
      "quantity 36件: new | new + carriedIn",
    ],
    [
      "收到申请36件，去年为30件。",
      "quantity 36件: new | new + carriedIn",
      "quantity 30件: new in 2023 | new in 2023 + carriedIn in 2023",
    ],
    [
      "行政诉讼由2023年的5件减至3件。",
      "quantity 5件: litigation.total in 2023",
      "quantity 3件: litigation.total",
    ],
    [
      "去年，收到申请30件，办结29件。",
      "quantity 30件: new in 2023 | new in 2023 + carriedIn in 2023",
      "quantity 29件: outcome.total in 2023",
    ],
  ])("gives figures the year of their clause: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
