import { validate } from "@gongkai/core";
import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { claimRules } from "../index.ts";

function check(text: string) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "overview", heading: "一、总体情况", blocks }];
  return validate(modernReport({ sections }), {
    rules: claimRules.filter(({ id }) => id === "count-stated" || id === "unit-stated"),
  });
}

describe("unit-stated", () => {
  it.each(["收取行政事业性收费12.5万元。", "收取行政事业性收费125000元。", "收到申请45件。"])(
    "accepts %s",
    (text) => {
      expect(check(text)).toMatchObject({ findings: [], checked: ["count-stated", "unit-stated"] });
    },
  );

  it.each([
    ["元 for 万元", "收取行政事业性收费12.5元。", "125000元", "12.5元", "万分之一"],
    ["a 万 too many", "收到申请45万件。", "45件", "45万件", "一万倍"],
    ["万元 for 元", "收取行政事业性收费125000万元。", "12.5万元", "125000万元", "一万倍"],
  ])("finds %s, and no other rule tells of it", (_, text, expected, actual, how) => {
    expect(check(text).findings).toMatchObject([
      {
        rule: "unit-stated",
        severity: "warning",
        expected,
        actual,
        message: { "zh-CN": expect.stringContaining(how) },
      },
    ]);
  });

  it("leaves other differences to count-stated", () => {
    expect(check("收到申请46万件。").findings).toMatchObject([{ rule: "count-stated" }]);
  });

  it("has nothing to say of what no table counts", () => {
    expect(check("举办培训班3期。").checked).toEqual([]);
  });
});
