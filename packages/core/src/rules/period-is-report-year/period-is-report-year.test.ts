import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { validate } from "../../validate/validate.ts";
import { periodIsReportYear } from "./period-is-report-year.ts";
import { titledYears } from "./titled-years.ts";

const WHOLE_2018 = { start: "2018-01-01", end: "2018-12-31" };

const check = (title: string, period: { start: string; end: string }) =>
  validate(minimalReport({ title, period }), { rules: [periodIsReportYear] }).findings;

describe("titledYears", () => {
  it.each([
    ["某局2018年政府信息公开工作年度报告", [2018]],
    ["某局２０１８年度报告", [2018]],
    ["某局二〇一八年度报告", [2018]],
    ["某局二○一八年度报告", [2018]],
    ["某局二0一七年度报告", [2017]],
    ["某局 2018 年度报告", [2018]],
    ["2019年公布的2018年度报告", [2019, 2018]],
    ["某局政府信息公开工作年度报告", []],
  ])("reads %s", (title, years) => {
    expect(titledYears(title)).toEqual(years);
  });
});

describe("period-is-report-year", () => {
  it.each([
    "某局2018年年度报告",
    "某局二〇一八年年度报告",
    "某局年度报告",
    "2019年公布的2018年度报告",
  ])("accepts the whole of 2018 under the title %s", (title) => {
    expect(check(title, WHOLE_2018)).toEqual([]);
  });

  it("names the last day alone where only that is wrong", () => {
    expect(check("某局2018年年度报告", { ...WHOLE_2018, end: "2018-12-30" })).toMatchObject([
      {
        severity: "warning",
        path: "/period/end",
        place: { "zh-CN": "统计期限 · 截止日期", en: "Period · last day" },
        expected: "2018-12-31",
        actual: "2018-12-30",
      },
    ]);
  });

  it("names the first day alone where only that is wrong", () => {
    const findings = check("某局2018年年度报告", { ...WHOLE_2018, start: "2017-12-01" });
    expect(findings).toMatchObject([{ path: "/period/start", actual: "2017-12-01" }]);
  });

  it("goes by the year in the title where the period is that of another year", () => {
    expect(check("某局2017年年度报告", WHOLE_2018)).toMatchObject([
      { path: "/period", expected: "2017-01-01/2017-12-31", actual: "2018-01-01/2018-12-31" },
    ]);
  });
});
