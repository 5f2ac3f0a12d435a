import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { validate } from "../../validate/validate.ts";
import { requestsBalance } from "./requests-balance.ts";

const judged = (report: Parameters<typeof validate>[0]) =>
  validate(report, { rules: [requestsBalance] });

const withFigure = (row: string, column: string, cell: Parameters<typeof withCell>[4]) =>
  withCell(modernReport(), "requests", row, column, cell);

describe("requests-balance", () => {
  it.each(["cn-2019", "cn-2021"])("passes a balanced matrix of %s", (edition) => {
    expect(judged(modernReport({ edition }))).toMatchObject({ verdict: "valid", findings: [] });
  });

  it("names the column, both sums and their terms where it does not balance", () => {
    expect(judged(withFigure("carriedOut", "naturalPerson", 2)).findings).toMatchObject([
      {
        severity: "error",
        path: "/tables/requests/cells/total/naturalPerson",
        place: { "zh-CN": "表三 · 三、本年度办理结果 · （七）总计 · 自然人" },
        message: {
          "zh-CN":
            "“自然人”：“一、本年新收政府信息公开申请数量”与“二、上年结转政府信息公开申请数量”之和为42（40 + 2），“（七）总计”与“四、结转下年度继续办理”之和为41（39 + 2）",
        },
        expected: "42",
        actual: "41",
      },
    ]);
  });

  it("warns only, and says what it assumes, where a figure in a blank cell could make it right", () => {
    expect(judged(withFigure("carriedOut", "naturalPerson", null)).findings).toMatchObject([
      { severity: "warning", message: { en: expect.stringContaining("counted as zero") } },
    ]);
    const tooMuch = withCell(
      withFigure("carriedIn", "commercial", null),
      "requests",
      "total",
      "commercial",
      4,
    );
    expect(judged(tooMuch).findings).toMatchObject([{ severity: "error" }]);
  });

  it("notes once per table that blanks count as zero", () => {
    const report = withCell(
      withFigure("carriedIn", "research", null),
      "requests",
      "new",
      "legalService",
      null,
    );
    expect(judged(report)).toMatchObject({
      verdict: "valid",
      findings: [{ outcome: "note", severity: "info", path: "/tables/requests" }],
    });
  });

  it("is not assessable for a column with an unreadable or approximate figure, and judges the others", () => {
    const unreadable = withFigure("new", "naturalPerson", { printed: "四O", state: "unreadable" });
    expect(judged(unreadable)).toMatchObject({
      verdict: "noErrorFound",
      findings: [],
      notAssessable: [{ reason: { "zh-CN": "“自然人”：有一格无法读出一个数" } }],
    });
    const bound = withFigure("new", "commercial", { printed: "逾5", value: 5, approx: "gt" });
    expect(judged(bound).notAssessable).toHaveLength(1);
  });

  it("is not assessable without the table, and has nothing to say of a form that has none", () => {
    expect(judged(modernReport({ tables: {} }))).toMatchObject({ verdict: "noErrorFound" });
    expect(judged(modernReport({ tables: { requests: { cells: {} } } })).checked).toEqual([]);
    expect(judged(minimalReport())).toMatchObject({ verdict: "valid", notAssessable: [] });
  });

  it("adds figures exactly that doubles cannot hold", () => {
    const large = Number.MAX_SAFE_INTEGER;
    let report = withFigure("new", "research", large);
    report = withCell(report, "requests", "carriedIn", "research", large);
    report = withCell(report, "requests", "total", "research", large);
    report = withCell(report, "requests", "carriedOut", "research", large - 1);
    expect(judged(report).findings).toMatchObject([
      { expected: "18014398509481982", actual: "18014398509481981" },
    ]);
  });
});
