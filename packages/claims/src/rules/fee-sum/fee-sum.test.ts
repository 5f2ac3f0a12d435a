import { validate } from "@gongkai/core";
import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { feeSum } from "./fee-sum.ts";

function check(text: string) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "other", heading: "六、其他需要报告的事项", blocks }];
  return validate(modernReport({ sections }), { rules: [feeSum] });
}

describe("fee-sum", () => {
  it("accepts items that add up", () => {
    const text = "对3件申请收取信息处理费520元。其中，甲局1件，收取420元；乙县2件，收取100元。";
    expect(check(text)).toMatchObject({ findings: [], checked: ["fee-sum"] });
  });

  it.each([
    [
      "of money",
      "对3件申请收取520元。其中，甲局1件，收取420元；乙县2件，收取110元。",
      "530",
      "520元",
    ],
    [
      "of requests",
      "对4件申请收取520元。其中，甲局1件，收取420元；乙县2件，收取100元。",
      "3",
      "4件",
    ],
  ])("finds a sum %s that is another", (_, text, expected, actual) => {
    expect(check(text).findings).toMatchObject([{ severity: "warning", expected, actual }]);
  });

  it("has nothing to say where no fees are itemized", () => {
    expect(check("本年度没有收取信息处理费。").checked).toEqual([]);
  });
});
