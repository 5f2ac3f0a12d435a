import { minimalReport, modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { validate } from "../../validate/validate.ts";
import { publishedOnTime } from "./published-on-time.ts";

const check = (publishedOn: string | null) =>
  validate(minimalReport({ publishedOn }), { rules: [publishedOnTime] });

describe("published-on-time", () => {
  it.each(["2019-01-30", "2019-03-31"])("accepts the report for 2018 published on %s", (day) => {
    expect(check(day)).toMatchObject({ verdict: "valid", findings: [] });
  });

  it("warns from the day after the due date, with the clause and the days of delay", () => {
    expect(check("2019-04-01").findings).toMatchObject([
      {
        severity: "warning",
        path: "/publishedOn",
        place: { "zh-CN": "发布时间", en: "Date of publication" },
        message: {
          "zh-CN": expect.stringContaining("迟1天"),
          en: expect.stringContaining("art. 31"),
        },
        expected: "2019-03-31",
        actual: "2019-04-01",
      },
    ]);
  });

  it("cannot judge a report that does not say when it was published", () => {
    expect(check(null)).toMatchObject({
      verdict: "noErrorFound",
      checked: [],
      notAssessable: [{ rule: "published-on-time", reason: { "zh-CN": "报告没有注明发布时间" } }],
    });
  });

  it.each([
    ["department", "2022-01-31", []],
    ["department", "2022-02-01", ["2022-01-31"]],
    ["government", "2022-03-31", []],
    ["government", "2022-04-01", ["2022-03-31"]],
    ["township", "2022-12-01", []],
    ["other", "2022-12-01", []],
  ] as const)("asks of a %s, published on %s, what article 49 of 2019 does", (kind, day, due) => {
    const body = { ...modernReport().body, kind };
    const report = modernReport({ body, publishedOn: day });
    const { findings } = validate(report, { rules: [publishedOnTime] });
    expect(findings.map(({ expected }) => expected)).toEqual(due);
    expect(findings.map(({ severity }) => severity)).toEqual(due.map(() => "warning"));
  });
});
