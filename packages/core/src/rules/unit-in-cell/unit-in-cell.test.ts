import { modernReport, withCell } from "@gongkai/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../models/cell.ts";
import { timesPowerOfTen } from "../../numbers/unit-factor.ts";
import { validate } from "../../validate/validate.ts";
import { unitInCell } from "./unit-in-cell.ts";

const findingsOf = (edition: string, row: string, column: string, cell: Cell) => {
  const report = withCell(modernReport({ edition }), "proactive", row, column, cell);
  return validate(report, { rules: [unitInCell] }).findings;
};

const fees = (cell: Cell) => findingsOf("cn-2021", "administrativeFees", "amount", cell);

describe("timesPowerOfTen", () => {
  it.each([
    ["251000", -4, "25.1"],
    ["-3", 4, "-30000"],
    ["0.05", 4, "500"],
    ["12.5", -4, "0.00125"],
    ["1767.06", 0, "1767.06"],
  ])("moves the point of %s by %i", (decimal, power, expected) => {
    expect(timesPowerOfTen(decimal, power)).toBe(expected);
  });

  it("is undone by the opposite power", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -8, max: 8 }), (value, power) => {
        const there = timesPowerOfTen(String(value), power);
        expect(timesPowerOfTen(there, -power)).toBe(String(value));
      }),
    );
  });
});

describe("unit-in-cell", () => {
  it.each<[string, Cell]>([
    ["a figure alone", "25.1"],
    ["a blank", null],
    ["words", { printed: "见附表", state: "unreadable" }],
  ])("says nothing of %s", (_, cell) => {
    expect(fees(cell)).toEqual([]);
  });

  it("says that the form names no unit where it does not", () => {
    const cell = { printed: "251000元", value: 251000, unit: "元" };
    expect(findingsOf("cn-2019", "procurement", "amount", cell)).toMatchObject([
      {
        severity: "warning",
        path: "/tables/proactive/cells/procurement/amount",
        message: { "zh-CN": expect.stringContaining("格式没有规定这一格的单位") },
        expected: null,
        actual: "251000元",
      },
    ]);
  });

  it("expects the figure alone where the unit is the form's own", () => {
    expect(fees({ printed: "976.81万元", value: "976.81", unit: "万元" })).toMatchObject([
      { expected: "976.81" },
    ]);
  });

  it("names the factor and the figure where the unit is another", () => {
    expect(fees({ printed: "251000元", value: 251000, unit: "元" })).toMatchObject([
      {
        message: { "zh-CN": "格内单位是“元”，而这一格以万元计，相差10⁴倍，应填25.1" },
        expected: "25.1",
      },
    ]);
  });

  it("names the form's unit where one cannot be turned into the other", () => {
    const cell = { printed: "3人", value: 3, unit: "人" };
    expect(findingsOf("cn-2021", "licensing", "decisions", cell)).toMatchObject([
      { message: { "zh-CN": "格内单位是“人”，而这一格以件计" }, expected: null },
    ]);
  });

  it("reads figure and unit of a cell that was left unread", () => {
    const cell = { printed: "25万元", state: "unreadable" as const };
    expect(fees(cell)).toMatchObject([{ expected: "25" }]);
  });

  it("converts no approximate figure", () => {
    const cell = { printed: "约251000元", value: 251000, unit: "元", approx: "about" as const };
    expect(fees(cell)).toMatchObject([{ expected: null }]);
  });
});
