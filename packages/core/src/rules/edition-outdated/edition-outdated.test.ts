import { minimalReport, modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Report } from "../../models/report.ts";
import { validate } from "../../validate/validate.ts";
import { editionOutdated } from "./edition-outdated.ts";

const check = (report: Report) => validate(report, { rules: [editionOutdated] }).findings;

const periodOf = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });

describe("edition-outdated", () => {
  it.each([
    ["cn-2019", 2019],
    ["cn-2019", 2020],
    ["cn-2019", 2018],
    ["cn-2021", 2021],
    ["cn-2021", 2047],
  ])("says nothing of a report on %s for %i", (edition, year) => {
    expect(check(modernReport({ edition, period: periodOf(year) }))).toEqual([]);
  });

  it("warns of a report for 2023 on the form of 2019 and names the form in force", () => {
    expect(check(modernReport({ edition: "cn-2019", period: periodOf(2023) }))).toMatchObject([
      {
        severity: "warning",
        path: "/edition",
        message: {
          "zh-CN": expect.stringMatching(
            /只用到2020年度；2023年度应使用“2021年修订格式.*〔2021〕30号/,
          ),
        },
        expected: "cn-2021",
        actual: "cn-2019",
      },
    ]);
  });

  it("names the form of the report's own year, not the latest", () => {
    expect(check(minimalReport({ period: periodOf(2019) }))).toMatchObject([
      { expected: "cn-2019", actual: "cn-2008" },
    ]);
  });
});
