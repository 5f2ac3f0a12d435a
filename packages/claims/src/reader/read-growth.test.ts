import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("readGrowth", () => {
  it.each([
    [
      "收到申请36件，同比增长20%。",
      "quantity 36件: new | new + carriedIn",
      "growth 20%: growth of new | growth of new + carriedIn",
    ],
    [
      "收到申请36件，较上年下降12.2%。",
      "quantity 36件: new | new + carriedIn",
      "growth 12.2% down: growth of new | growth of new + carriedIn",
    ],
    ["申请量同比增加两成。", "growth 两成: growth of new | growth of new + carriedIn"],
    ["申请量比2023年增长20%。", "growth 20%: growth of new | growth of new + carriedIn"],
    ["申请量与2022年相比增长20%。", "growth 20%"],
    [
      "行政复议、行政诉讼同比分别下降25%、增长50%。",
      "growth 25% down: growth of reconsideration.total",
      "growth 50%: growth of litigation.total",
    ],
    [
      "申请量由30件增至36件，增长20%。",
      "quantity 30件: new in 2023 | new in 2023 + carriedIn in 2023",
      "quantity 36件: new | new + carriedIn",
      "growth 20%: growth of new | growth of new + carriedIn | growth from 30件 to 36件",
    ],
    ["申请量有所回落，同比降低18%。", "growth 18% down: growth of new | growth of new + carriedIn"],
    [
      "收到申请36件，2023年为30件，增长20%。",
      "quantity 36件: new | new + carriedIn",
      "quantity 30件: new in 2023 | new in 2023 + carriedIn in 2023",
      "growth 20%: growth of new | growth of new + carriedIn | growth from 30件 to 36件",
    ],
    ["行政处罚同比增长-3.5%。", "growth -3.5%: growth of penalties.decisions"],
    ["申请量翻了一番。", "growth 翻了一番: growth of new | growth of new + carriedIn"],
    ["行政诉讼与上年持平。", "growth 与上年持平: growth of litigation.total"],
    ["申请量与上年基本持平。", "growth 基本持平 loose: growth of new | growth of new + carriedIn"],
    ["申请量增幅为20%。", "growth 20%: growth of new | growth of new + carriedIn"],
    ["申请量下降，降幅为12.2%。", "growth 12.2% down: growth of new | growth of new + carriedIn"],
  ])("reads growths: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    ["申请量是上年的1.5倍。", "growth 1.5倍: multiple of new | multiple of new + carriedIn"],
    ["申请量增长2倍。", "growth 2倍: growth of new | growth of new + carriedIn"],
    ["行政复议达到上年的3倍。", "growth 3倍: multiple of reconsideration.total"],
  ])("reads multiples: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
