import { validate } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { growthStated } from "./growth-stated.ts";

function check(...texts: string[]) {
  const blocks = texts.map((text) => ({ type: "paragraph" as const, text }));
  const sections = [{ id: "proactive", heading: "二、主动公开", blocks }];
  return validate(minimalReport({ sections }), { rules: [growthStated] });
}

describe("growth-stated", () => {
  it.each([
    "公开文件74件，2017年为119件，同比下降37.8%。",
    "公开文件74件，2017年为119件，同比下降38%。",
    "公开文件417件，2017年为362件，同比增长15.19%。",
    "公开文件417件，2017年为362件，同比增长近16%。",
  ])("accepts a growth that its two figures give: %s", (text) => {
    expect(check(text)).toMatchObject({
      findings: [],
      notAssessable: [],
      checked: ["growth-stated"],
    });
  });

  it("warns of digits that were cut off", () => {
    expect(check("发布重点领域信息132条，上年为101条，同比增长30%。").findings).toMatchObject([
      {
        severity: "warning",
        path: "/sections/0/blocks/0/text",
        expected: "30.69%",
        actual: "30%",
        range: { start: 25, length: 3 },
        message: {
          "zh-CN":
            "由101条（2017年）到132条（2018年）应为30.69%，文中写作30%：小数被截去，没有四舍五入",
          en: "From 101条 (2017) to 132条 (2018) is 30.69%; the text says 30%: digits were cut off instead of rounded",
        },
      },
    ]);
  });

  it.each([
    ["another rate", "公开文件417件，2017年为362件，同比增长25.2%。", "15.19%", "25.2%"],
    ["the other direction", "公开文件74件，2017年为119件，同比增长37.8%。", "-37.82%", "37.8%"],
    ["a decline that is a growth", "公开文件150件，2017年为100件，同比下降50%。", "50.00%", "-50%"],
    [
      "a bound that is not reached",
      "公开文件150件，2017年为100件，同比增长逾60%。",
      "50.00%",
      "逾60%",
    ],
  ])("finds %s wrong", (_, text, expected, actual) => {
    expect(check(text).findings).toMatchObject([{ severity: "error", expected, actual }]);
  });

  it.each([
    ["a base of zero", "公开文件74件，2017年为0件，同比增长100%。"],
    ["a bound for a figure", "公开文件逾70件，2017年为50件，同比增长40%。"],
    ["a base that is not printed", "公开文件74件，同比增长40%。"],
    ["a growth of something unnamed", "网站访问量同比增长40%。"],
  ])("does not judge %s and says why", (_, text) => {
    const { findings, notAssessable } = check(text);
    expect(findings).toEqual([]);
    expect(notAssessable).toMatchObject([{ rule: "growth-stated" }]);
    expect(notAssessable[0]?.reason.en).toMatch(/^“\d+%” in “/u);
  });

  it("says nothing of a report without a growth", () => {
    expect(check("公开文件74件，占50%。").checked).toEqual([]);
  });
});
