import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../models/cell.ts";
import type { Report } from "../../models/report.ts";
import { validate } from "../../validate/validate.ts";
import { itemsContinue } from "./items-continue.ts";

const check = (report: Report, against: Report | null) =>
  validate(report, { rules: [itemsContinue], against });

const lastYear = modernReport({ edition: "cn-2019" });

const thisYear = modernReport({
  edition: "cn-2019",
  period: { start: "2020-01-01", end: "2020-12-31" },
});

const withChange = (change: Cell) =>
  withCell(lastYear, "proactive", "licensing", "itemsChange", change);

describe("items-continue", () => {
  it("accepts as many items as last year's report ended with", () => {
    expect(check(thisYear, lastYear)).toMatchObject({ verdict: "valid", findings: [] });
    const fewer = withCell(thisYear, "proactive", "licensing", "itemsPreviousYear", 1);
    expect(check(fewer, withChange(-8)).findings).toEqual([]);
  });

  it("warns where the change of last year's report is not carried on", () => {
    expect(check(thisYear, withChange(2)).findings).toMatchObject([
      {
        severity: "warning",
        path: "/tables/proactive/cells/licensing/itemsPreviousYear",
        message: {
          "zh-CN":
            "“上一年项目数量”为9，应为11（2019年度“上一年项目数量”9 + 2019年度“本年增/减”2）",
        },
        expected: "11",
        actual: "9",
      },
    ]);
  });

  it("cannot judge without last year's report", () => {
    expect(check(thisYear, null)).toMatchObject({ checked: [], findings: [] });
  });

  it("has nothing to say of a form that does not ask for items", () => {
    expect(check(modernReport(), thisYear)).toMatchObject({ verdict: "valid", checked: [] });
  });
});
