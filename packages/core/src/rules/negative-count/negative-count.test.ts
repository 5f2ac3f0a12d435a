import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../models/cell.ts";
import type { Report } from "../../models/report.ts";
import { validate } from "../../validate/validate.ts";
import { negativeCount } from "./negative-count.ts";

const check = (report: Report) => validate(report, { rules: [negativeCount] }).findings;

const onOldForm = modernReport({ edition: "cn-2019" });

describe("negative-count", () => {
  it("accepts a negative figure in a column of differences", () => {
    expect(check(withCell(onOldForm, "proactive", "licensing", "itemsChange", -8))).toEqual([]);
  });

  it.each<[string, Cell]>([
    ["a number", -8],
    ["a decimal", "-8.5"],
    ["a printed figure", { printed: "-8件", value: -8, unit: "件" }],
  ])("errs where %s below zero stands in a column of counts", (_, cell) => {
    expect(check(withCell(onOldForm, "proactive", "licensing", "decisions", cell))).toMatchObject([
      {
        severity: "error",
        path: "/tables/proactive/cells/licensing/decisions",
        place: { "zh-CN": expect.stringContaining("行政许可 · 处理决定数量") },
        actual: expect.stringMatching(/^-8/),
      },
    ]);
  });

  it("does not take a dash for a figure", () => {
    const dash = { printed: "-", state: "dash" as const };
    expect(check(withCell(modernReport(), "requests", "new", "total", dash))).toEqual([]);
  });

  it("looks into tables with open rows", () => {
    expect(check(withCell(minimalReport(), "categories", 1, "count", -30))).toMatchObject([
      { severity: "error", path: "/tables/categories/rows/1/cells/count" },
    ]);
  });

  it("only warns in a table whose rows are unconfirmed", () => {
    const cells = { received: { value: -1 } };
    const findings = check(minimalReport({ tables: { "statistics-2014": { cells } } }));
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });
});
