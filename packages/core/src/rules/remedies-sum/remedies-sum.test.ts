import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { validate } from "../../validate/validate.ts";
import { remediesSum } from "./remedies-sum.ts";

const judged = (report: Parameters<typeof validate>[0]) =>
  validate(report, { rules: [remediesSum] });

describe("remedies-sum", () => {
  it.each(["cn-2019", "cn-2021"])("passes where the groups of %s add up", (edition) => {
    expect(judged(modernReport({ edition }))).toMatchObject({ verdict: "valid", findings: [] });
  });

  it.each(["reconsideration", "direct", "afterReconsideration"])("judges %s", (row) => {
    const report = withCell(modernReport(), "remedies", row, "other", 9);
    expect(judged(report).findings).toMatchObject([
      { severity: "error", path: `/tables/remedies/cells/${row}/total` },
    ]);
  });

  it("tells a reader where: table, group and column in the form's words", () => {
    const report = withCell(modernReport(), "remedies", "direct", "total", 2);
    expect(judged(report).findings).toMatchObject([
      {
        place: { "zh-CN": "表四 · 行政诉讼 · 未经复议直接起诉 · 总计" },
        message: { "zh-CN": "“未经复议直接起诉”：“总计”为2，各项之和为1（1 + 0 + 0 + 0）" },
        expected: "1",
        actual: "2",
      },
    ]);
  });
});
