import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("readDifference", () => {
  it.each([
    [
      "收到申请36件，比上年增加6件。",
      "quantity 36件: new | new + carriedIn",
      "difference 6件: change of new | change of new + carriedIn",
    ],
    [
      "收到申请36件，同比减少5件。",
      "quantity 36件: new | new + carriedIn",
      "difference 5件 down: change of new | change of new + carriedIn",
    ],
    ["行政诉讼比上年多1件。", "difference 1件: change of litigation.total"],
    ["全年少收申请5件。", "difference 5件 down: change of new | change of new + carriedIn"],
    [
      "直接起诉案件比复议后起诉案件少1件。",
      "difference 1件 down: change from litigation.afterReconsideration.total to litigation.direct.total",
    ],
    [
      "行政复议多于行政诉讼3件。",
      "difference 3件: change from litigation.total to reconsideration.total",
    ],
    ["申请量比2022年增加9件。", "difference 9件"],
    [
      "行政许可增加120件，行政处罚减少31件。",
      "difference 120件: change of licensing.decisions",
      "difference 31件 down: change of penalties.decisions",
    ],
    ["收费金额比上年减少3.5万元。", "difference 3.5万元 down: change of administrativeFees.amount"],
  ])("reads differences: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
