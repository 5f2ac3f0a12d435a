import { type Report, validate } from "@gongkai/core";
import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { claimRules } from "../index.ts";
import { countStated } from "./count-stated.ts";

const sectionsOf = (texts: readonly string[]) => [
  {
    id: "overview",
    heading: "一、总体情况",
    blocks: texts.map((text) => ({ type: "paragraph" as const, text })),
  },
];

const old = (...texts: string[]): Report => minimalReport({ sections: sectionsOf(texts) });
const modern = (...texts: string[]): Report => modernReport({ sections: sectionsOf(texts) });

const lastYears = (): Report =>
  modernReport({ edition: "cn-2019", period: { start: "2020-01-01", end: "2020-12-31" } });

const check = (report: Report, against: Report | null = null) =>
  validate(report, { rules: [countStated], against });

describe("count-stated", () => {
  // The forms say: 7 requests, 4 granted, no reconsideration; since 2019 45 and 2, 24 granted, fees of 12.5万元.
  it.each([
    old("收到政府信息公开申请7件。"),
    old("收到政府信息公开申请7件，同意公开4件。"),
    old("没有发生因政府信息公开引起的行政复议。"),
    modern("收到政府信息公开申请45件。"),
    modern("共收办政府信息公开申请47件。"),
    modern("收到申请40余件。"),
    modern("收取行政事业性收费125000元。"),
    modern("行政复议和行政诉讼共5件。"),
  ])("accepts what the tables give", (report) => {
    expect(check(report)).toMatchObject({ findings: [], checked: ["count-stated"] });
  });

  it("names the cell, at the figure of the text", () => {
    expect(check(old("收到政府信息公开申请8件。")).findings).toMatchObject([
      {
        severity: "warning",
        path: "/sections/0/blocks/0/text",
        range: { start: 10, length: 2 },
        expected: "7件",
        actual: "8件",
        message: {
          "zh-CN": "文中写作“8件”，“附表 · 受理政府信息公开申请总数 · 2018年度”为7件",
          en: "The text says “8件”; “Appendix · Requests for information received · 2018” is 7件",
        },
      },
    ]);
  });

  it("adds up cells where the text does", () => {
    expect(check(modern("行政复议和行政诉讼共6件。")).findings).toMatchObject([
      { expected: "5件", message: { "zh-CN": "文中写作“6件”，表格各数（4 + 1）之和为5件" } },
    ]);
  });

  it("finds words for none wrong where the table has some", () => {
    expect(check(modern("未发生行政复议。")).findings).toMatchObject([
      { range: { start: 0, length: 7 }, expected: "4", actual: "未发生行政复议" },
    ]);
  });

  it("finds requests wrong that are neither the new ones nor those carried in as well", () => {
    expect(check(modern("收到政府信息公开申请46件。")).findings).toMatchObject([
      { expected: "45件", actual: "46件" },
    ]);
  });

  it("holds last year's figures against last year's tables", () => {
    const report = modern("本年新收申请45件，2020年新收申请46件。");
    const findings = (against: Report | null) => check(report, against).findings;
    expect(findings(null)).toEqual([]);
    expect(findings(lastYears())).toMatchObject([
      { actual: "46件", message: { "zh-CN": expect.stringContaining("上年报告“表三") } },
    ]);
  });

  it("does not hold a sentence with a wrong year against that year's tables", () => {
    const report = modern("2020年，我局新收申请45件。");
    const against = withCell(lastYears(), "requests", "new", "total", 9);
    expect(check(report, against).findings).toEqual([]);
  });

  it("tells of a figure once where the tables and another place contradict it", () => {
    const report = old("收到政府信息公开申请8件。", "共收到申请7件。");
    const { findings } = validate(report, {
      rules: claimRules.filter(({ id }) => id === "count-stated" || id === "figure-repeated"),
    });
    expect(findings).toMatchObject([{ rule: "count-stated", actual: "8件" }]);
  });

  it("does not compare an amount with a form that states no unit, but for zero", () => {
    const report = old("减免费用880元。");
    const inForm = (value: number) =>
      check(withCell(report, "appendix-anqing", "fees.reduced", "value", value));
    expect(inForm(1).checked).toEqual([]);
    expect(inForm(0).findings).toMatchObject([{ expected: "0元", actual: "880元" }]);
  });

  it("has nothing to say of what no table counts", () => {
    expect(check(old("举办培训班3期。"))).toMatchObject({ checked: [], notAssessable: [] });
  });

  it("takes a blank for no figure", () => {
    const report = withCell(old("收到申请8件。"), "appendix-anqing", "requests", "value", null);
    expect(check(report).checked).toEqual([]);
  });
});
