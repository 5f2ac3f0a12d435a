import { validate } from "@gongkai/core";
import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { processingFeeTiers } from "./processing-fee-tiers.ts";

function check(text: string, year = 2023) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "other", heading: "六、其他需要报告的事项", blocks }];
  const period = { start: `${year}-01-01`, end: `${year}-12-31` };
  return validate(modernReport({ sections, period }), { rules: [processingFeeTiers] });
}

describe("processing-fee-tiers", () => {
  it.each([
    "对1件申请收取信息处理费420元。",
    "对3件申请收取520元。其中，甲局1件，收取420元；乙县2件，收取105元。",
  ])("accepts %s", (text) => {
    expect(check(text)).toMatchObject({ findings: [], checked: ["processing-fee-tiers"] });
  });

  it.each([
    ["对1件申请收取信息处理费425元。", "425元"],
    ["对3件申请收取525元。其中，甲局1件，收取425元；乙县2件，收取100元。", "425元"],
  ])("finds what no scale gives: %s", (text, actual) => {
    expect(check(text).findings).toMatchObject([{ severity: "warning", expected: null, actual }]);
  });

  it("does not judge years before the scales, nor what is no fee of one request", () => {
    expect(check("对1件申请收取费用425元。", 2020).checked).toEqual([]);
    expect(check("编印1件，花费425元。").checked).toEqual([]);
  });
});
