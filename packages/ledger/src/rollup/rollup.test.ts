import { type Cell, isFixedTable, type Report } from "@gongkai/core";
import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { traceOf } from "../compile/trace.ts";
import { rollup } from "./rollup.ts";

const county = { name: "某县", kind: "government" } as const;

const bodyOf = (name: string, more: Partial<Report["body"]> = {}): Report["body"] => ({
  name,
  kind: "township",
  code: null,
  aliases: [],
  predecessors: [],
  ...more,
});

const town = (name: string, changes: Partial<Report> = {}): Report =>
  modernReport({ body: bodyOf(name), perimeter: "own", ...changes });

const withFees = (name: string, cell: Cell) =>
  withCell(town(name), "proactive", "administrativeFees", "amount", cell);

const cellOf = (report: Report, table: string, row: string, column: string) => {
  const found = report.tables[table];
  return found !== undefined && isFixedTable(found) ? found.cells[row]?.[column] : undefined;
};

const fees = (...cells: Cell[]) => {
  const { report, findings } = rollup(
    cells.map((cell, at) => withFees(`${at}镇`, cell)),
    { body: county },
  );
  return {
    sum: cellOf(report, "proactive", "administrativeFees", "amount"),
    said: findings.map(({ rule, message }) => `${rule}: ${message.en}`),
  };
};

const appendix = (name: string, changes: Partial<Report> = {}) =>
  minimalReport({ body: bodyOf(name), ...changes });

describe("rollup", () => {
  it("adds cell by cell, for the aggregate perimeter", () => {
    const { report, findings } = rollup([town("甲镇"), town("乙镇"), town("丙镇")], {
      body: county,
    });
    expect(cellOf(report, "requests", "new", "total")).toBe(135);
    expect(cellOf(report, "remedies", "reconsideration", "upheld")).toBe(6);
    expect(cellOf(report, "proactive", "administrativeFees", "amount")).toBe("37.5");
    expect(report.perimeter).toBe("aggregate");
    expect(report.title).toBe("某县2021年政府信息公开工作年度报告");
    expect(findings).toEqual([]);
  });

  it("states the sums, and marks what a person must write", () => {
    const { report } = rollup([town("甲镇"), town("乙镇")], { body: county });
    const text = JSON.stringify(report.sections);
    expect(text).toContain("各单位新收政府信息公开申请90件");
    expect(text).toContain("〔待填写：");
  });

  it("adds decimals exactly", () => {
    expect(fees("0.1", "0.2", 3).sum).toBe("3.3");
    expect(fees("59237.2449", "0.7551").sum).toBe("59238.0000");
  });

  it("counts a blank beside figures as zero, and names the child", () => {
    expect(fees(null, "2.5")).toEqual({
      sum: "2.5",
      said: [
        "child-cells-filled: 0镇 leaves 1 cell blank in which others have a figure: added as 0",
      ],
    });
  });

  it("keeps blanks that all have", () => {
    expect(fees(null, { printed: "-", state: "dash" })).toEqual({ sum: null, said: [] });
  });

  it.each<[string, Cell, string]>([
    ["illegible", { printed: "8?", state: "unreadable" }, "cannot be read as one figure"],
    ["approximate", { printed: "近9", value: 9, approx: "lt" }, "is only approximate"],
    ["in another unit", { printed: "9元", value: 9, unit: "元" }, "is in 元"],
  ])("adds nothing up where a cell is %s", (_name, cell, reason) => {
    expect(fees(cell, "2.5")).toEqual({
      sum: null,
      said: [`child-cells-addable: This cell of 0镇 ${reason}: the sum stays blank`],
    });
  });

  it("leaves out a child on another form or for another year, and says so", () => {
    const period = { start: "2022-01-01", end: "2022-12-31" };
    const children = [town("甲镇"), town("乙镇"), appendix("丙镇"), town("丁镇", { period })];
    const { report, findings, trace } = rollup(children, { body: county });
    expect(cellOf(report, "requests", "new", "total")).toBe(90);
    expect(findings.map(({ severity, rule, place }) => [severity, rule, place.en])).toEqual([
      ["error", "child-same-form", "丙镇 2018"],
      ["error", "child-same-form", "丁镇 2022"],
    ]);
    expect(trace.records).toEqual({ children: ["甲镇", "乙镇"] });
  });

  it("counts a body once, by whatever name", () => {
    const again = town("甲街道", { body: bodyOf("甲街道", { aliases: ["甲镇"] }) });
    const { report, findings } = rollup([town("甲镇"), again], { body: county });
    expect(cellOf(report, "requests", "new", "total")).toBe(45);
    expect(findings.map(({ rule }) => rule)).toEqual(["child-counted-once"]);
  });

  it("adds the parent's own figures, and not its sum", () => {
    const own = town("某县");
    const { report } = rollup([own, town("甲镇")], { body: county });
    expect(cellOf(report, "requests", "new", "total")).toBe(90);
    const sum = town("某县", { perimeter: "aggregate" });
    const { findings } = rollup([sum, town("甲镇")], { body: county });
    expect(findings.map(({ rule }) => rule)).toEqual(["child-counted-once"]);
  });

  it("names the bodies behind a figure", () => {
    const { trace } = rollup([withFees("甲镇", 1), withFees("乙镇", null), withFees("丙镇", 2)], {
      body: county,
    });
    const path = "/tables/proactive/cells/administrativeFees/amount";
    expect(traceOf(trace, path)).toMatchObject({ list: "children", ids: ["甲镇", "丙镇"] });
  });

  it("adds rows of one label, and computes their shares anew", () => {
    const base = { concept: "proactive.items.published", value: 300 };
    const rowsOf = (label: string, count: number) => ({
      rows: [{ label, cells: { count, share: { printed: "1%", value: "33.33", unit: "%" } } }],
      base,
    });
    const child = (name: string, label: string, count: number) => {
      const report = appendix(name);
      return { ...report, tables: { ...report.tables, categories: rowsOf(label, count) } };
    };
    const { report, findings } = rollup(
      [child("甲镇", "业务文件", 100), child("乙镇", "业务文件", 50), child("丙镇", "审批结果", 1)],
      { body: county },
    );
    expect(report.tables.categories).toEqual({
      base: { ...base, value: 900 },
      rows: [
        {
          label: "业务文件",
          cells: { count: 150, share: { printed: "16.67%", value: "16.67", unit: "%" } },
        },
        {
          label: "审批结果",
          cells: { count: 1, share: { printed: "0.11%", value: "0.11", unit: "%" } },
        },
      ],
    });
    expect(findings).toEqual([]);
  });

  it("says which child has no such table", () => {
    const bare = appendix("乙镇");
    const { categories: _categories, ...tables } = bare.tables;
    const { findings } = rollup([appendix("甲镇"), { ...bare, tables }], { body: county });
    expect(findings.map(({ message }) => message.en)).toContain(
      "Some do not have this table: sums and shares are without them (乙镇)",
    );
  });

  it("speaks of fees in the unit of their table", () => {
    const child = (name: string, value: string): Report => ({
      ...appendix(name),
      tables: { "statistics-2014": { cells: { fees: { value } } } },
    });
    const { report } = rollup([child("甲镇", "0.05"), child("乙镇", "0.1")], { body: county });
    expect(JSON.stringify(report.sections)).toContain("收取政府信息公开信息处理费0.15万元");
  });

  it("leaves shares blank where it is not said what they are of, and says so", () => {
    const { report, findings } = rollup([appendix("甲镇"), appendix("乙镇")], { body: county });
    expect(report.tables.categories?.rows?.[0]?.cells).toEqual({ count: 86, share: null });
    expect(findings.map(({ message }) => message.en)).toEqual([
      "Not all say what their shares are of: shares stay blank (甲镇, 乙镇)",
    ]);
  });

  it("leaves descriptions out, and says so", () => {
    const report = appendix("甲镇");
    const channels = { rows: [{ label: "网站", description: "发布417条", cells: {} }] };
    const rolled = rollup([{ ...report, tables: { ...report.tables, channels } }], {
      body: county,
    });
    expect(rolled.report.tables.channels).toBeUndefined();
    expect(rolled.findings.map(({ rule }) => rule)).toContain("tables-added-whole");
  });

  it("needs a child", () => {
    expect(() => rollup([], { body: county })).toThrow("There is no report to add up");
  });
});
