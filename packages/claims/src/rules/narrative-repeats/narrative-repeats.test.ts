import { type Report, validate } from "@gongkai/core";
import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { narrativeRepeats } from "./narrative-repeats.ts";

/** Ten sentences of forty characters each, of which no two share a passage. */
const sentences = (letters: string): string[] =>
  Array.from({ length: 10 }, (_, index) => {
    const own = [...letters].slice(index * 3, index * 3 + 3).join("");
    return `${own.repeat(13)}。`;
  });

const lastYear = sentences("完善制度公开目录更新栏目培训人员回应关切解读政策服务企业群众");
const thisYear = sentences("新设窗口试点查询移交档案清理文件编制指南评议考核监督检查整改");

function reportOf(year: number, texts: readonly string[]): Report {
  const blocks = texts.map((text) => ({ type: "paragraph" as const, text }));
  return modernReport({
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    sections: [{ id: "overview", heading: "一、总体情况", blocks }],
  });
}

const check = (report: Report, against: Report | null = reportOf(2023, lastYear)) =>
  validate(report, { rules: [narrativeRepeats], against });

const mixed = (old: number) => [...lastYear.slice(0, old), ...thisYear.slice(old)];

describe("narrative-repeats", () => {
  it.each([0, 1, 2])("accepts %s tenths that are last year's", (old) => {
    expect(check(reportOf(2024, mixed(old)))).toMatchObject({
      findings: [],
      notAssessable: [],
      checked: ["narrative-repeats"],
    });
  });

  it.each([
    [3, "info", "note", "< 25%", "30.00%"],
    [4, "info", "note", "< 25%", "40.00%"],
    [5, "warning", "fail", "< 50%", "50.00%"],
    [10, "warning", "fail", "< 50%", "100.00%"],
  ])("tells of %s tenths: %s", (old, severity, outcome, expected, actual) => {
    expect(check(reportOf(2024, mixed(old))).findings).toMatchObject([
      { severity, outcome, expected, actual, path: "/sections/0/blocks/0/text" },
    ]);
  });

  it("names the longest passages, the first as its place", () => {
    const [first = "", second = "", third = "", fourth = "", fifth = ""] = lastYear;
    const texts = [first, `${second}${third}`, ...thisYear.slice(0, 3), fourth, fifth];
    const against = reportOf(2023, [first, `${second}${third}`, fourth, fifth]);
    const [finding] = check(reportOf(2024, texts), against).findings;
    expect(finding).toMatchObject({
      path: "/sections/0/blocks/1/text",
      range: { start: 0, length: 80 },
      message: {
        "zh-CN":
          "正文的62.50%与2023年度报告相同（参加比较的320字中的200字；年份、数字和本单位名称的不同不计）。最长的几处：“一、总体情况 · 第2段”（80字）、“一、总体情况 · 第1段”（40字）、“一、总体情况 · 第6段”（40字）",
        en: "62.50% of the narrative stands in the report for 2023 as well (200 of the 320 characters compared, whatever the years, figures and own names). The longest passages: “Overview · paragraph 2” (80 characters), “Overview · paragraph 1” (40 characters), “Overview · paragraph 6” (40 characters)",
      },
    });
  });

  it("is not misled by other figures", () => {
    const said = (year: number, figure: number) =>
      lastYear.map((text, index) => `${year}年${figure + index}件${text}`);
    const found = check(reportOf(2024, said(2024, 510)), reportOf(2023, said(2023, 76)));
    expect(found.findings).toMatchObject([{ actual: "100.00%" }]);
  });

  it("cannot be assessed without last year's report, and says so", () => {
    const reasons = (against: Report | null) =>
      check(reportOf(2024, thisYear), against).notAssessable.map(({ reason }) => reason.en);
    expect(reasons(null)).toEqual(["Last year's report is not given"]);
    expect(reasons(reportOf(2022, lastYear))).toEqual([
      "The report given is that for 2022; last year's is that for 2023",
    ]);
  });

  it("does not judge a narrative that has little to tell", () => {
    const short = lastYear.slice(0, 4);
    expect(check(reportOf(2024, short), null)).toMatchObject({ checked: [], notAssessable: [] });
    expect(check(reportOf(2024, short)).findings).toEqual([]);
  });
});
