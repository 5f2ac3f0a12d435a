import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Report } from "../../models/report.ts";
import { isFixedTable } from "../../models/table.ts";
import { validate } from "../../validate/validate.ts";
import { labelAltered } from "./label-altered.ts";

const check = (report: Report) => validate(report, { rules: [labelAltered] }).findings;

const withHeading = (heading: string, report = modernReport()): Report => ({
  ...report,
  sections: report.sections.map((section) =>
    section.id === "proactive" ? { ...section, heading } : section,
  ),
});

const withExtra = (row: string, column: string, report = modernReport()): Report => {
  const table = report.tables.proactive;
  if (table === undefined || !isFixedTable(table)) return report;
  const proactive = { ...table, extras: [{ row, column, cell: 4 }] };
  return { ...report, tables: { ...report.tables, proactive } };
};

/** The cell of normative documents issued is empty. */
const emptied = withCell(modernReport(), "proactive", "normativeDocuments", "issued", null);

describe("label-altered in headings", () => {
  it.each([
    "二、主动公开政府信息情况",
    "主动公开政府信息情况",
    "（二）主动公开政府信息情况",
    "2. 主动公开 政府信息 情况",
    "第二部分　主动公开政府信息情况",
    "Ⅱ．主动公开政府信息情况：",
    "",
  ])("accepts “%s”", (heading) => {
    expect(check(withHeading(heading))).toEqual([]);
  });

  it("warns of a slip of the pen and proposes the form's words", () => {
    expect(check(withHeading("二、主动公开政府政府情况"))).toMatchObject([
      {
        severity: "warning",
        path: "/sections/1/heading",
        expected: "主动公开政府信息情况",
        actual: "二、主动公开政府政府情况",
        proposals: [{ text: { "zh-CN": "主动公开政府信息情况" } }],
      },
    ]);
  });

  it.each(["二、主动公开", `二、主动公开${"情况".repeat(100)}`])(
    "informs of other words: %s",
    (heading) => {
      expect(check(withHeading(heading))).toMatchObject([{ severity: "info" }]);
    },
  );

  it("does not judge headings that the form leaves free", () => {
    expect(check(withHeading("二、信息公开得怎样", minimalReport()))).toEqual([]);
  });
});

describe("label-altered in tables", () => {
  it.each([
    ["行政规范性文件", "本年（2023）制发件数"],
    ["规范性文件", "本年2023年度制发件数"],
    ["行政规范性文件", "本年度制发数"],
    ["行政规范性文什", "本年制发件数"],
  ])("finds the cell that %s, %s was meant for", (row, column) => {
    expect(check(withExtra(row, column, emptied))).toMatchObject([
      {
        severity: "warning",
        place: {
          "zh-CN": expect.stringContaining("行政规范性文件 · 本年制发件数"),
        },
        proposals: [{ text: { "zh-CN": row.endsWith("什") ? "行政规范性文件" : "本年制发件数" } }],
      },
    ]);
  });

  it.each([
    ["其他主动公开文件", "本年制发件数"],
    ["行政规范性文件", "本年修订件数"],
    ["行政检查", "本年处理决定数量"],
    ["行政许可", "本年制发件数"],
    ["行政规范性文件", "件".repeat(1000)],
  ])("leaves local figures alone: %s, %s", (row, column) => {
    expect(check(withExtra(row, column, emptied))).toEqual([]);
  });

  it("leaves a figure alone whose cell in the form is filled in", () => {
    expect(check(withExtra("行政规范性文件", "本年（2023）制发件数"))).toEqual([]);
  });
});
