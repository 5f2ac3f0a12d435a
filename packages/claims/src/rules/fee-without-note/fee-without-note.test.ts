import { validate } from "@gongkai/core";
import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { feeWithoutNote } from "./fee-without-note.ts";

const paragraphs = (...texts: readonly string[]) =>
  texts.map((text) => ({ type: "paragraph" as const, text }));

const FEE = "对1件申请收取信息处理费420元。";

function reportWith(overview: string, other: readonly string[], edition = "cn-2021") {
  const sections = [
    { id: "overview", heading: "一、总体情况", blocks: paragraphs(overview) },
    { id: "other", heading: "六、其他需要报告的事项", blocks: paragraphs(...other) },
  ];
  return modernReport({ edition, sections });
}

const check = (...args: Parameters<typeof reportWith>) =>
  validate(reportWith(...args), { rules: [feeWithoutNote] });

describe("fee-without-note", () => {
  it.each([
    [FEE, FEE],
    [FEE, "收费情况见总体情况。"],
    ["具体情况如下。", "本年度未收取信息处理费。"],
    ["具体情况如下。", "２０２１年没有收取任何费用。"],
  ])("accepts %s with %s", (overview, other) => {
    const found = check(overview, [other]);
    expect(found).toMatchObject({ findings: [], checked: ["fee-without-note"] });
  });

  it.each(["cn-2019", "cn-2021"])("finds on %s a fee that the section is silent of", (edition) => {
    for (const other of [[], ["无。"], ["本年度没有其他需要报告的事项。"]]) {
      expect(check(FEE, other, edition).findings).toMatchObject([
        {
          severity: "warning",
          outcome: "fail",
          path: "/sections/1",
          place: { "zh-CN": "六、其他需要报告的事项" },
          message: {
            "zh-CN": "“一、总体情况 · 第1段”写明收费420元，“其他需要报告的事项”部分没有提到收费",
          },
          actual: "420元",
        },
      ]);
    }
  });

  it.each([
    "全年依申请公开共收费3件，金额合计520元。",
    "依申请公开共收取费用520元。",
    "收到申请12件，其中1件收取520元信息处理费。",
    "按照《政府信息公开信息处理费管理办法》，实际收取信息处理费共计520元。",
    "办法自2021年1月1日起施行，2021年收取信息处理费５２０元。",
    "缴纳信息处理费0.052万元。",
  ])("takes for a fee: %s", (overview) => {
    expect(check(overview, ["无"]).findings).toMatchObject([{ severity: "warning" }]);
  });

  it.each([
    "本级行政事业性收费520元，向社会公开。",
    "信息处理费超过30页的每页收取10元。",
    "信息处理费的标准为100元/件。",
    "依申请公开未收取费用，减免520元。",
    "收取信息处理费0元。",
    "2020年收取信息处理费520元。",
    "上年收取信息处理费520元，本年未收取。",
    "污水处理费收取520元。",
    "编印材料花费520元。",
  ])("takes for none: %s", (overview) => {
    expect(check(overview, ["无"]).findings).toMatchObject([
      { severity: "info", outcome: "note", path: "/sections/1", actual: null },
    ]);
    expect(check(overview, ["无"], "cn-2019").checked).toEqual([]);
  });

  it("goes by the requests that were dropped because a fee was not paid", () => {
    const report = reportWith("具体情况如下。", ["无"]);
    const unpaid = withCell(report, "requests", "other.overdueFee", "total", 2);
    expect(validate(unpaid, { rules: [feeWithoutNote] }).findings).toMatchObject([
      { severity: "info", outcome: "note", actual: "2" },
    ]);
  });

  it("does not take administrative fees for those of information", () => {
    expect(check(FEE, ["本年度无行政事业性收费。"]).findings).toHaveLength(1);
  });

  it("leaves a section that is missing or empty to the rules that speak of it", () => {
    expect(check("具体情况如下。", []).checked).toEqual([]);
    const sections = reportWith(FEE, []).sections.slice(0, 1);
    const found = validate(modernReport({ sections }), { rules: [feeWithoutNote] });
    expect(found.checked).toEqual([]);
  });

  it("takes a table in the section for its word on fees", () => {
    const report = reportWith(FEE, ["收费情况如下："]);
    const sections = report.sections.map((section) =>
      section.id === "other"
        ? { ...section, blocks: [{ type: "table" as const, ref: "fees" }] }
        : section,
    );
    const found = validate({ ...report, sections }, { rules: [feeWithoutNote] });
    expect(found).toMatchObject({ findings: [], checked: ["fee-without-note"] });
  });
});
