import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Cell } from "../models/cell.ts";
import type { Report } from "../models/report.ts";
import { zeroBlanks } from "./zero-blanks.ts";

const reconsideration = (cells: Readonly<Record<string, Cell>>): Report =>
  modernReport({ tables: { remedies: { cells: { reconsideration: cells } } } });

const columnsOf = (report: Report) =>
  [...zeroBlanks(report)].map((path) => path.split("/").at(-1)).sort();

const whole = { upheld: 2, corrected: 1, other: 0, pending: 1, total: 4 };

describe("zeroBlanks", () => {
  it("names blanks without which a sum holds already", () => {
    expect(columnsOf(reconsideration({ ...whole, other: null }))).toEqual(["other"]);
    const { other, ...withoutOther } = whole;
    expect(columnsOf(reconsideration(withoutOther))).toEqual(["other"]);
  });

  it("names none where the sum does not hold, or a cell cannot be read", () => {
    expect(columnsOf(reconsideration({ ...whole, other: null, total: 5 }))).toEqual([]);
    const unreadable: Cell = { printed: "■", state: "unreadable" };
    expect(columnsOf(reconsideration({ ...whole, other: null, total: unreadable }))).toEqual([]);
  });

  it("names none where both sides of the sum are blank: any figures could stand there", () => {
    expect(columnsOf(reconsideration({ ...whole, other: null, total: null }))).toEqual([]);
    const silent = { upheld: null, corrected: null, other: 0, pending: 0, total: null };
    expect(columnsOf(reconsideration(silent))).toEqual([]);
  });

  it("does not speak of dashes, which are no blanks, and does not take them for zero", () => {
    const dash: Cell = { printed: "-", state: "dash" };
    expect(columnsOf(reconsideration({ ...whole, other: dash }))).toEqual([]);
    const total = { upheld: null, corrected: 0, other: 0, pending: 0, total: dash };
    expect(columnsOf(reconsideration(total))).toEqual([]);
  });

  it("goes on from one sum to the next", () => {
    const report = ["naturalPerson", "total"].reduce(
      (changed, column) => withCell(changed, "requests", "denied.stateSecret", column, null),
      modernReport(),
    );
    expect([...zeroBlanks(report)]).toEqual([
      "/tables/requests/cells/denied.stateSecret/naturalPerson",
      "/tables/requests/cells/denied.stateSecret/total",
    ]);
  });
});
