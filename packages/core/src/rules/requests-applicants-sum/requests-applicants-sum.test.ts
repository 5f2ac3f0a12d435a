import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { validate } from "../../validate/validate.ts";
import { requestsApplicantsSum } from "./requests-applicants-sum.ts";

const judged = (report: Parameters<typeof validate>[0]) =>
  validate(report, { rules: [requestsApplicantsSum] });

describe("requests-applicants-sum", () => {
  it.each(["cn-2019", "cn-2021"])("passes where each row of %s adds up", (edition) => {
    expect(judged(modernReport({ edition }))).toMatchObject({ verdict: "valid", findings: [] });
  });

  it("names the row, its total and the terms where it does not", () => {
    const report = withCell(modernReport(), "requests", "new", "legalService", 1);
    expect(judged(report).findings).toMatchObject([
      {
        severity: "error",
        path: "/tables/requests/cells/new/total",
        place: { "zh-CN": "表三 · 一、本年新收政府信息公开申请数量 · 总计" },
        message: {
          "zh-CN":
            "“一、本年新收政府信息公开申请数量”：“总计”为45，各项之和为46（40 + 5 + 0 + 0 + 1 + 0）",
          en: "“1. Requests newly received this year”: “Total” is 45; the parts add up to 46 (40 + 5 + 0 + 0 + 1 + 0)",
        },
        expected: "46",
        actual: "45",
      },
    ]);
  });

  it("warns where the total was left blank beside figures, and says what it should be", () => {
    const report = withCell(modernReport(), "requests", "granted", "total", null);
    expect(judged(report).findings).toMatchObject([
      { severity: "warning", expected: "24", actual: "" },
    ]);
  });

  it("says nothing of a row of which nothing is printed", () => {
    let report = modernReport();
    for (const column of [
      "naturalPerson",
      "commercial",
      "research",
      "publicBenefit",
      "legalService",
      "otherOrg",
      "total",
    ]) {
      report = withCell(report, "requests", "other.other", column, null);
    }
    expect(judged(report).findings).toEqual([]);
  });
});
