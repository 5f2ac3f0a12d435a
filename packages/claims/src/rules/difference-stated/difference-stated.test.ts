import { type Report, validate } from "@gongkai/core";
import { minimalReport, modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { differenceStated } from "./difference-stated.ts";

const sectionsOf = (text: string) => [
  { id: "proactive", heading: "二、主动公开", blocks: [{ type: "paragraph" as const, text }] },
];

const check = (text: string) =>
  validate(minimalReport({ sections: sectionsOf(text) }), { rules: [differenceStated] });

const lastYears = (): Report =>
  modernReport({ edition: "cn-2019", period: { start: "2020-01-01", end: "2020-12-31" } });

const checkModern = (text: string, against: Report | null) =>
  validate(modernReport({ sections: sectionsOf(text) }), { rules: [differenceStated], against });

describe("difference-stated", () => {
  it.each([
    "公开文件74件，2017年为119件，比上年减少45件。",
    "公开文件120件，2017年为119件，比上年增加1件。",
  ])("accepts %s", (text) => {
    expect(check(text)).toMatchObject({ findings: [], checked: ["difference-stated"] });
  });

  it("finds another difference wrong, an error where the report has both figures", () => {
    expect(check("公开文件74件，2017年为119件，比上年减少35件。").findings).toMatchObject([
      {
        severity: "error",
        path: "/sections/0/blocks/0/text",
        range: { start: 24, length: 3 },
        expected: "-45件",
        actual: "-35件",
        message: {
          "zh-CN": "由119件（2017年）到74件（2018年）应为-45件，文中写作-35件",
          en: "From 119件 (2017) to 74件 (2018) is -45件; the text says -35件",
        },
      },
    ]);
  });

  it("finds the other direction wrong", () => {
    expect(check("公开文件74件，2017年为119件，比上年增加45件。").findings).toMatchObject([
      { severity: "error", expected: "-45件", actual: "45件" },
    ]);
  });

  it("warns where a figure is from last year's report", () => {
    const text = "新收政府信息公开申请45件，比上年增加3件。";
    expect(checkModern(text, lastYears()).findings).toMatchObject([{ severity: "warning" }]);
  });

  it("says why it cannot judge one whose earlier figure is nowhere", () => {
    const text = "新收政府信息公开申请45件，比上年增加3件。";
    const { findings, notAssessable } = checkModern(text, null);
    expect(findings).toEqual([]);
    expect(notAssessable).toMatchObject([{ rule: "difference-stated" }]);
    expect(notAssessable[0]?.reason.en).toContain("does not give the figure for 2020");
  });

  it("does not measure by a figure whose sentence has a wrong year", () => {
    const { findings, notAssessable } = checkModern(
      "2020年，我局新收申请45件。新收申请45件，比上年增加3件。",
      null,
    );
    expect(findings).toEqual([]);
    expect(notAssessable[0]?.reason.en).toContain("a sentence with a wrong year");
  });

  it("says nothing of a report without a difference", () => {
    expect(check("公开文件74件。").checked).toEqual([]);
  });
});
