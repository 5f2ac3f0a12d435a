import { validate } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { yearStated } from "./year-stated.ts";

function check(text: string) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "proactive", heading: "二、主动公开", blocks }];
  return validate(minimalReport({ sections }), { rules: [yearStated] });
}

describe("year-stated", () => {
  it.each(["2018年，我局公开文件6件。", "2018年公开文件6件，比2017年减少3件。"])(
    "accepts %s",
    (text) => {
      expect(check(text)).toMatchObject({ findings: [], checked: ["year-stated"] });
    },
  );

  it("finds a year that was left over from last year's text", () => {
    expect(check("2017年，我局公开文件6件。").findings).toMatchObject([
      {
        severity: "warning",
        path: "/sections/0/blocks/0/text",
        range: { start: 0, length: 5 },
        expected: "2018年",
        actual: "2017年",
        message: {
          "zh-CN": "文中说的是2017年，本报告的年度是2018年",
          en: "The text speaks of 2017年, the report is about 2018",
        },
      },
    ]);
  });

  it("gives the year in the words of the text", () => {
    expect(check("2017年度政府信息公开工作报告如下。").findings).toMatchObject([
      { expected: "2018年度", actual: "2017年度" },
    ]);
  });

  it.each([
    ["a year whose figures are its own", "2017年，我局公开文件9件。"],
    ["the days of the period", "统计期限自2017年1月1日起至12月31日止。"],
    ["no year at all", "我局公开文件6件。"],
  ])("does not speak of %s", (_, text) => {
    expect(check(text)).toMatchObject({ findings: [], checked: [], notAssessable: [] });
  });
});
