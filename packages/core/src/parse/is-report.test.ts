import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { type Cell, cellSchema } from "../models/cell.ts";
import { isoDateSchema } from "../models/period.ts";
import { reportSchema } from "../models/report.ts";
import { isReport } from "./is-report.ts";
import { ShapeWalk } from "./shape-walk.ts";

const withCell = (cell: unknown) => ({
  ...minimalReport(),
  tables: { t: { cells: { row: { column: cell } } } },
});

const withTable = (table: unknown) => ({ ...minimalReport(), tables: { t: table } });

function issuesOf(value: unknown): [path: string, message: string][] {
  const walk = new ShapeWalk();
  isReport(value, walk);
  return walk.issues.map(({ path, message }) => [path, message.en]);
}

const accepts = (value: unknown): boolean => isReport(value, new ShapeWalk());

/** Objects as programs make them, with all that JSON could not hold. */
class Row {
  readonly total = 5;
}

describe("isReport", () => {
  it.each<[unknown, boolean]>([
    [0, true],
    [-0, true],
    [Number.MAX_SAFE_INTEGER, true],
    [Number.MIN_SAFE_INTEGER, true],
    [2 ** 53, false],
    [-(2 ** 53), false],
    [1.5, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
    [5n, false],
    [null, true],
    [undefined, false],
    [true, false],
    ["59237.2449", true],
    ["-8", true],
    ["01", false],
    ["1.", false],
    ["1\n", false],
    ["NaN", false],
    ["", false],
    [[], false],
    [[5], false],
    [{ printed: "5" }, true],
    [{ printed: "5", value: undefined, unit: undefined }, true],
    [{ printed: "5", value: "5.0", state: "number", approx: "gt", unit: "件" }, true],
    [{ printed: 5 }, false],
    [{ printed: "5", value: 2 ** 53 }, false],
    [{ printed: "5", value: "x" }, false],
    [{ printed: "5", state: "unsure" }, false],
    [{ printed: "5", approx: null }, false],
    [{ printed: "5", other: [1] }, true],
    [{}, false],
  ])("takes the cell %o as the schema does: %s", (cell, expected) => {
    expect(accepts(withCell(cell))).toBe(expected);
    expect(cellSchema.safeParse(cell).success).toBe(expected);
  });

  it("tells every day of two centuries, and no other, as the schema does", () => {
    const wrong: string[] = [];
    for (let year = 1896; year <= 2104; year++) {
      for (const day of ["01-31", "02-28", "02-29", "02-30", "04-31", "12-32", "13-01", "1-1"]) {
        const date = `${year}-${day}`;
        const isDate = accepts({ ...minimalReport(), publishedOn: date });
        if (isDate !== isoDateSchema.safeParse(date).success) wrong.push(date);
      }
    }
    expect(wrong).toEqual([]);
    expect(accepts({ ...minimalReport(), publishedOn: "2000-02-29" })).toBe(true);
    expect(accepts({ ...minimalReport(), publishedOn: "1900-02-29" })).toBe(false);
  });

  it.each<[string, unknown, boolean]>([
    ["with cells", { cells: {} }, true],
    ["with rows", { rows: [] }, true],
    ["with both, by its rows", { cells: 5, rows: [] }, true],
    ["with good cells and bad rows", { cells: {}, rows: "x" }, false],
    ["with neither", { extras: [] }, false],
    ["that is a list", [], false],
  ])("takes a table %s as the schema does", (_, table, expected) => {
    expect(accepts(withTable(table))).toBe(expected);
    expect(reportSchema.safeParse(withTable(table)).success).toBe(expected);
  });

  it("points to the very cell and says what it may be", () => {
    expect(issuesOf(withCell(1.5))).toEqual([
      [
        "/tables/t/cells/row/column",
        'expected an integer, a decimal as a string such as "10.31", null, or an object with "printed"',
      ],
    ]);
    expect(issuesOf(withCell({ printed: "5", state: "unsure" }))).toEqual([
      [
        "/tables/t/cells/row/column/state",
        "expected one of number, blank, dash, slash, none, notStated, unreadable",
      ],
    ]);
  });

  it("names every wrong place, in the order of the format", () => {
    const value = {
      ...minimalReport(),
      title: 5,
      body: null,
      period: { start: "2018-02-30" },
      sections: [{ id: "x", heading: "", blocks: [{ type: "heading", level: 1 }, { type: "x" }] }],
      tables: { t: { rows: [{ label: "x", covers: 1, cells: [] }], base: {} } },
    };
    expect(issuesOf(value).map(([path]) => path)).toEqual([
      "/title",
      "/body",
      "/period/start",
      "/period/end",
      "/sections/0/blocks/0/level",
      "/sections/0/blocks/0/text",
      "/sections/0/blocks/1/type",
      "/tables/t/rows/0/covers",
      "/tables/t/rows/0/cells",
      "/tables/t/base/concept",
      "/tables/t/base/value",
    ]);
  });

  it("lists a thousand wrong places and counts the others", () => {
    const row = Object.fromEntries(Array.from({ length: 25_000 }, (_, index) => [index, "x"]));
    const walk = new ShapeWalk();
    expect(isReport(withTable({ cells: { row } }), walk)).toBe(false);
    expect([walk.issues.length, walk.unlisted]).toEqual([1000, 24_000]);
  });

  it("accepts objects without a prototype", () => {
    const cells: Record<string, Cell> = Object.assign(Object.create(null), { total: 5 });
    expect(accepts(withTable({ cells: { row: cells } }))).toBe(true);
  });

  it.each<[string, unknown]>([
    ["an instance of a class", new Row()],
    ["an object that inherits its cells", Object.create({ total: 5 })],
    ["a map", new Map([["total", 5]])],
    ["a date", new Date(0)],
    ["a function", () => 5],
  ])("refuses %s where JSON would have an object", (_, row) => {
    expect(issuesOf(withTable({ cells: { row } }))).toEqual([
      ["/tables/t/cells/row", "expected object"],
    ]);
  });
});
