import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Body } from "../../models/body.ts";
import type { Cell } from "../../models/cell.ts";
import type { Report } from "../../models/report.ts";
import { validate } from "../../validate/validate.ts";
import { carryOverContinues } from "./carry-over-continues.ts";

const check = (report: Report, against: Report | null) =>
  validate(report, { rules: [carryOverContinues], against });

const periodOf = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });

const carriedOut = (naturalPerson: Cell, more: Partial<Report> = {}): Report =>
  withCell(modernReport(more), "requests", "carriedOut", "naturalPerson", naturalPerson);

/** Two requests of natural persons are carried in. */
const thisYear = (more: Partial<Report> = {}): Report =>
  modernReport({ period: periodOf(2022), ...more });

const lastYear = withCell(carriedOut(2), "requests", "carriedOut", "total", 2);

const body = (more: Partial<Body>): Body => ({ ...modernReport().body, ...more });

describe("carry-over-continues", () => {
  it("accepts what last year's report carried forward", () => {
    expect(check(thisYear(), lastYear)).toMatchObject({ verdict: "valid", findings: [] });
  });

  it("errs in each column that differs, with last year's figure, where body and perimeter are unchanged", () => {
    expect(check(thisYear(), carriedOut(3)).findings).toMatchObject([
      {
        severity: "error",
        path: "/tables/requests/cells/carriedIn/naturalPerson",
        message: {
          "zh-CN":
            "“二、上年结转政府信息公开申请数量”为2，应为3（2021年度“四、结转下年度继续办理”3）",
        },
        expected: "3",
        actual: "2",
      },
      { severity: "error", path: "/tables/requests/cells/carriedIn/total" },
    ]);
  });

  it("compares with last year's report on another form by what the figures count", () => {
    const onOldForm = carriedOut(5, { edition: "cn-2019", period: periodOf(2020) });
    expect(check(modernReport(), onOldForm).findings[0]).toMatchObject({ expected: "5" });
  });

  it.each<[string, Partial<Report>]>([
    ["has another name", { body: body({ name: "某市" }) }],
    ["has another code", { body: body({ code: "2" }) }],
    ["has predecessors", { body: body({ predecessors: ["旧县"] }) }],
    ["has another perimeter", { perimeter: "own" }],
    ["states no perimeter", { perimeter: null }],
  ])("only warns, and says why, where the body %s", (_, more) => {
    const against = carriedOut(3, { body: body({ code: "1" }) });
    const [finding] = check(thisYear({ body: body({ code: "1" }), ...more }), against).findings;
    expect(finding).toMatchObject({
      severity: "warning",
      message: { "zh-CN": expect.stringMatching(/故只作提醒$/) },
    });
  });

  it("takes an alias for the body's name", () => {
    const renamed = thisYear({ body: body({ name: "某县人民政府", aliases: ["某县"] }) });
    expect(check(renamed, carriedOut(3)).findings[0]?.severity).toBe("error");
  });

  it("only warns where a blank counts as zero, and says so", () => {
    const [finding] = check(thisYear(), carriedOut(null)).findings;
    expect(finding).toMatchObject({
      severity: "warning",
      message: { en: expect.stringContaining("blank; cells without a figure counted as zero") },
      expected: "0",
    });
  });

  it("says nothing of a column that both years leave blank", () => {
    const blank = (report: Report, row: string) =>
      withCell(report, "requests", row, "research", null);
    const result = check(blank(thisYear(), "carriedIn"), blank(lastYear, "carriedOut"));
    expect(result).toMatchObject({ verdict: "valid", findings: [] });
  });

  it.each<[string, Report, Report | null, string]>([
    ["without last year's report", thisYear(), null, "没有提供上一年度的报告"],
    ["of a report for another year", thisYear(), thisYear(), "提供的是2022年度的报告"],
    [
      "where last year's form has no such figure",
      modernReport({ edition: "cn-2019" }),
      minimalReport(),
      "2018年度报告的格式没有",
    ],
    ["where last year's table is not there", thisYear(), modernReport({ tables: {} }), "没有该表"],
    [
      "of an unreadable figure",
      thisYear(),
      withCell(lastYear, "requests", "carriedOut", "naturalPerson", { printed: "■" }),
      "2021年度“四、结转下年度继续办理”无法读出一个数",
    ],
    [
      "of an approximate figure",
      thisYear(),
      withCell(lastYear, "requests", "carriedOut", "naturalPerson", {
        printed: "近3",
        value: 3,
        approx: "lt",
      }),
      "只是约数",
    ],
  ])("cannot judge %s", (_, report, against, reason) => {
    const result = check(report, against);
    expect(result).toMatchObject({ verdict: "noErrorFound", findings: [] });
    expect(result.notAssessable.map((each) => each.reason["zh-CN"])).toEqual([
      expect.stringContaining(reason),
    ]);
  });
});
