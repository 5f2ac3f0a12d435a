import type { Cell, Report } from "@gongkai/core";
import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { checkRollup } from "./check-rollup.ts";
import { rollup } from "./rollup.ts";

const town = (name: string): Report =>
  modernReport({
    body: { name, kind: "township", code: null, aliases: [], predecessors: [] },
    perimeter: "own",
  });

const children = [town("甲镇"), town("乙镇")];
const sum = rollup(children, { body: { name: "某县", kind: "government" } }).report;

const withFees = (cell: Cell) => withCell(sum, "proactive", "administrativeFees", "amount", cell);
const said = (parent: Report, of = children) =>
  checkRollup(parent, of).map(({ message }) => message.en);

describe("checkRollup", () => {
  it("says nothing where every cell is the sum", () => {
    expect(checkRollup(sum, children)).toEqual([]);
  });

  it("names the cell, the difference and where its figures come from", () => {
    expect(checkRollup(withCell(sum, "requests", "new", "total", 80), children)).toMatchObject([
      {
        rule: "parent-is-sum",
        severity: "warning",
        path: "/tables/requests/cells/new/total",
        place: { "zh-CN": "表三 · 一、本年新收政府信息公开申请数量 · 总计" },
        message: { "zh-CN": "下级之和是90，报告为80，少10；有数的是甲镇、乙镇" },
        expected: "90",
        actual: "80",
      },
    ]);
  });

  it("says where the parent has a blank, or no child a figure", () => {
    expect(said(withFees(null))).toEqual([
      "The children add up to 25.0, the report has a blank: 25.0 less; figures come from 甲镇, 乙镇",
    ]);
    const blank = children.map((child) =>
      withCell(child, "proactive", "administrativeFees", "amount", null),
    );
    expect(said(withFees(3), blank)).toEqual([
      "The children add up to 0, the report has 3: 3 more; no child has a figure",
    ]);
  });

  it("compares bounds by their interval, and money in its unit", () => {
    expect(said(withFees({ printed: "逾20", value: 20, approx: "gt" }))).toEqual([]);
    expect(said(withFees({ printed: "逾30", value: 30, approx: "gt" }))).toHaveLength(1);
    expect(said(withFees({ printed: "250000元", value: 250_000, unit: "元" }))).toEqual([]);
    expect(said(withFees({ printed: "25元", value: 25, unit: "元" }))).toHaveLength(1);
  });

  it("does not judge what cannot be added or read", () => {
    const unreadable: Cell = { printed: "8?", state: "unreadable" };
    expect(said(withFees(unreadable))).toEqual([]);
    const [first = town("甲镇"), ...others] = children;
    const illegible = withCell(first, "proactive", "administrativeFees", "amount", unreadable);
    expect(said(withFees(3), [illegible, ...others])).toEqual([]);
  });

  it("says which children it could not add", () => {
    const [first = town("甲镇")] = children;
    const findings = checkRollup(sum, [...children, first]);
    expect(findings.map(({ rule }) => rule)).toEqual(["child-counted-once"]);
  });

  const without = (report: Report, table: string): Report => ({
    ...report,
    tables: Object.fromEntries(Object.entries(report.tables).filter(([id]) => id !== table)),
  });

  it("says which table only one side has", () => {
    expect(said(without(sum, "requests"))).toEqual([
      "The children have the table Requests received and processed, and the report does not",
    ]);
    const bare = children.map((child) => without(child, "requests"));
    expect(checkRollup(sum, bare)).toMatchObject([
      {
        severity: "info",
        outcome: "note",
        path: "/tables/requests",
        message: {
          en: "No child has the table Requests received and processed: it was not checked",
        },
      },
    ]);
  });

  it("takes a row that the parent does not have for a blank", () => {
    const { requests, ...tables } = sum.tables;
    const cells = Object.fromEntries(
      Object.entries(requests?.cells ?? {}).filter(([row]) => row !== "new"),
    );
    const findings = checkRollup({ ...sum, tables: { ...tables, requests: { cells } } }, children);
    expect(findings.map(({ path }) => path)).toContain("/tables/requests/cells/new/total");
  });

  it("names rows with labels of their own that only one side has", () => {
    const withRows = (name: string, label: string): Report => ({
      ...minimalReport({ body: { ...town(name).body } }),
      tables: { categories: { rows: [{ label, cells: { count: 4 } }] } },
    });
    expect(said(withRows("某县", "人事"), [withRows("甲镇", "业务")])).toEqual([
      "业务: The children add up to 4, the report has a blank: 4 less; figures come from 甲镇",
      "The children add up to 0, the report has 4: 4 more; no child has a figure",
    ]);
  });
});
