import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf } from "../editions/index.ts";
import { jsonPointer } from "../findings/json-pointer.ts";
import type { Cell } from "../models/cell.ts";
import type { Report } from "../models/report.ts";
import { validate } from "../validate/validate.ts";
import { locate } from "./locate.ts";
import { proposalsFor } from "./proposals-for.ts";

const pathOf = (row: string, column: string, table = "requests") =>
  jsonPointer("tables", table, "cells", row, column);

type CellOf = readonly [row: string, column: string, cell: Cell];

const withCells = (report: Report, cells: readonly CellOf[]) =>
  cells.reduce(
    (changed, [row, column, cell]) => withCell(changed, "requests", row, column, cell),
    report,
  );

const wrong = (...cells: CellOf[]) => withCells(modernReport(), cells);

const best = (report: Report) => locate(report).tables[0]?.proposals[0];

describe("locate", () => {
  it.each(["cn-2019", "cn-2021"])("names nothing where all sums of %s hold", (edition) => {
    expect(locate(modernReport({ edition }))).toEqual({ tables: [] });
  });

  it("has nothing to say of a form without such sums", () => {
    expect(locate(minimalReport())).toEqual({ tables: [] });
  });

  it("refuses a form that it does not know", () => {
    expect(() => locate({ ...modernReport(), edition: "cn-1999" })).toThrow(/cn-1999/);
  });

  it.each<[string, CellOf, string | null, number]>([
    ["two digits swapped", ["granted", "naturalPerson", 12], "digitsSwapped", 21],
    ["a digit lost", ["granted", "naturalPerson", 2], "digitLost", 21],
    ["a digit doubled", ["granted", "naturalPerson", 211], "digitDoubled", 21],
    ["a digit too many", ["granted", "naturalPerson", 210], "digitAdded", 21],
    ["a digit changed", ["granted", "naturalPerson", 27], "digitChanged", 21],
    ["a factor of 10,000", ["granted", "naturalPerson", 210_000], "factorTenThousand", 21],
    ["a blank", ["granted", "naturalPerson", null], "notFilledIn", 21],
    ["a blank total", ["granted", "total", null], "totalNotFilledIn", 24],
    ["a total without a part", ["granted", "total", 21], "totalNotUpdated", 24],
    ["a figure that shows no cause", ["partial", "naturalPerson", 3], null, 6],
    ["a negative figure", ["granted", "naturalPerson", -21], null, 21],
  ])("takes %s for what it is, and says which figure is right", (_, cell, cause, value) => {
    const [row, column] = cell;
    expect(best(wrong(cell))).toMatchObject({
      cause,
      isOnly: true,
      changes: [{ path: pathOf(row, column), value, cause }],
    });
  });

  it("says it in the form's own words, in both languages", () => {
    expect(best(wrong(["granted", "naturalPerson", 12]))?.text).toEqual({
      "zh-CN":
        "“表三 · 三、本年度办理结果 · （一）予以公开 · 自然人”现为12，应为21（两位数字颠倒）",
      en: "“Table 3 · 3. Outcomes this year · (1) Disclosed · Natural persons” is 12 and should be 21 (two digits swapped)",
    });
    expect(best(wrong(["granted", "total", null]))?.text["zh-CN"]).toContain(
      "空白，应填24（总计漏填）",
    );
  });

  it.each<[string, Cell]>([
    ["unreadable", { printed: "2■", state: "unreadable" }],
    ["approximate", { printed: "逾20", value: 20, approx: "gt" }],
    ["a decimal", "2.1"],
  ])("reads a cell that is %s from the others", (_, cell) => {
    expect(best(wrong(["granted", "naturalPerson", cell]))).toMatchObject({
      isOnly: true,
      changes: [{ path: pathOf("granted", "naturalPerson"), value: 21 }],
    });
  });

  it("says where an unreadable cell does not follow from the others", () => {
    const unreadable: Cell = { printed: "■", state: "unreadable" };
    const corners = wrong(
      ["granted", "naturalPerson", unreadable],
      ["granted", "commercial", unreadable],
      ["partial", "naturalPerson", unreadable],
      ["partial", "commercial", unreadable],
    );
    expect(locate(corners).tables).toMatchObject([
      {
        proposals: [],
        reason: { en: "The cells that cannot be read do not follow from the others" },
      },
    ]);
  });

  it("sees that a figure stands in the next column", () => {
    const shifted = wrong(["new", "commercial", 0], ["new", "research", 5]);
    expect(best(shifted)).toMatchObject({ cause: "shiftedToNeighbour", isOnly: true });
  });

  it.each<[string, readonly number[], readonly number[]]>([
    ["to the right, the last part pushed out", [0, 40, 5, 1, 2, 3, 55], [40, 5, 1, 2, 3, 4, 55]],
    ["to the right, the total pushed out", [0, 40, 5, 1, 2, 3, 4], [40, 5, 1, 2, 3, 4, 55]],
    ["to the left, the first part pushed out", [5, 1, 2, 3, 4, 0, 55], [40, 5, 1, 2, 3, 4, 55]],
    ["to the left with the total", [5, 1, 2, 3, 4, 55, 0], [40, 5, 1, 2, 3, 4, 55]],
  ])("sees that a whole row stands one column %s", (_, written, meant) => {
    const rowOf = (id: string, figures: readonly number[]) =>
      columns.map((column, at): CellOf => [id, column, figures[at] ?? 0]);
    const outcome = [39, 5, 1, 2, 3, 4, 54];
    const none = [0, 0, 0, 0, 0, 0, 0];
    const isOutcome = (id: string) => !["new", "carriedIn", "total", "carriedOut"].includes(id);
    const table = [
      ...rows.filter(isOutcome).flatMap((id) => rowOf(id, id === "granted" ? outcome : none)),
      ...rowOf("carriedIn", [2, 0, 0, 0, 0, 0, 2]),
      ...rowOf("total", outcome),
      ...rowOf("carriedOut", [3, 0, 0, 0, 0, 0, 3]),
    ];
    expect(locate(wrong(...table, ...rowOf("new", meant))).tables).toEqual([]);
    const proposal = best(wrong(...table, ...rowOf("new", written)));
    expect(proposal?.cause).toBe("shiftedToNeighbour");
    const mended = new Map(proposal?.changes?.map(({ path, value }) => [path, value]));
    expect(columns.map((column, at) => mended.get(pathOf("new", column)) ?? written[at])).toEqual(
      meant,
    );
  });

  it("fills in all totals that were left blank, however many, as one proposal", () => {
    const totals = editionOf("cn-2021").tables.flatMap((table) =>
      table.kind === "fixed" && table.id === "requests" ? table.rows.map(({ id }) => id) : [],
    );
    const blank = wrong(...totals.map((row): CellOf => [row, "total", null]));
    const proposal = best(blank);
    expect(proposal?.cause).toBe("totalNotFilledIn");
    expect(proposal?.changes).toHaveLength(9);
    expect(proposal?.text["zh-CN"]).toContain("另有5格");
    const alsoWrong = withCells(blank, [["new", "naturalPerson", 4]]);
    expect(best(alsoWrong)?.changes).toContainEqual(
      expect.objectContaining({ path: pathOf("new", "naturalPerson"), value: 40 }),
    );
  });

  it("mends many independent errors one by one, and does not claim that there is no other way", () => {
    const many = wrong(
      ["new", "naturalPerson", 400],
      ["granted", "commercial", 13],
      ["unable.notHeld", "total", 88],
      ["carriedOut", "research", 9],
      ["denied.thirdParty", "legalService", 70],
    );
    const proposal = best(many);
    expect(proposal?.changes).toHaveLength(5);
    expect(proposal).not.toHaveProperty("isOnly");
  });

  it("says that one sum alone does not tell its cells apart, and lists those that can be wrong", () => {
    const report = withCell(modernReport(), "remedies", "reconsideration", "total", 14);
    const [table] = locate(report).tables;
    expect(table).toMatchObject({ table: "remedies", reason: { en: /One sum alone/ } });
    expect(table?.proposals.map(({ isOnly, changes }) => [isOnly, changes?.[0]?.value])).toEqual([
      [false, 4],
      [false, 12],
      [false, 11],
      [false, 11],
      [false, 10],
    ]);
  });

  it("leaves out candidates that would have to be negative", () => {
    const report = withCell(modernReport(), "remedies", "reconsideration", "upheld", 20);
    const [table] = locate(report).tables;
    expect(table?.proposals.map(({ changes }) => changes?.[0]?.path.split("/").at(-1))).toEqual([
      "upheld",
      "total",
    ]);
  });

  it("does not try out figures that are too large to add up exactly, and says so", () => {
    const report = wrong(["new", "research", Number.MAX_SAFE_INTEGER]);
    expect(locate(report).tables).toMatchObject([
      { proposals: [], searchStopped: false, reason: { en: /too large/ } },
    ]);
  });

  it("comes back from any table", () => {
    const cell = fc.oneof(
      { weight: 6, arbitrary: fc.constant<Cell>(0) },
      fc.integer({ min: -3, max: 12 }),
      fc.constantFrom<Cell>(null, "1.5", { printed: "-", state: "dash" }, { printed: "■" }),
      fc.constantFrom<Cell>({ printed: "5宗", value: 5, unit: "宗" }),
      fc.constantFrom<Cell>({ printed: "5件", value: 5, unit: "件" }),
    );
    const cells = fc.array(cell, { minLength: 175, maxLength: 175 });
    const check = (drawn: Cell[]) => {
      expect(locate(filledWith(drawn)).tables.length).toBeLessThan(2);
    };
    fc.assert(fc.property(cells, check), { numRuns: 100, seed: 2021 });
  });
});

const matrix = editionOf("cn-2021").tables.find(({ id }) => id === "requests");
if (matrix?.kind !== "fixed") throw new Error("The form has no matrix of requests");
const rows: readonly string[] = matrix.rows.map(({ id }) => id);
const columns: readonly string[] = matrix.columns.map(({ id }) => id);

function filledWith(cells: readonly Cell[]): Report {
  const entries = rows.map((row, index) => [
    row,
    Object.fromEntries(columns.map((column, at) => [column, cells[index * 7 + at] ?? null])),
  ]);
  return modernReport({ tables: { requests: { cells: Object.fromEntries(entries) } } });
}

/** A matrix of which all sums hold, from figures for everything that is no sum. */
function balanced(figures: readonly number[]): number[] {
  const cells = new Array<number>(rows.length * 7).fill(0);
  const at = (row: number, column: number) => row * 7 + column;
  const [total, carriedOut] = [rows.length - 2, rows.length - 1];
  for (let column = 0; column < 6; column++) {
    let sum = 0;
    for (let row = 2; row < total; row++) {
      const figure = figures[at(row, column)] ?? 0;
      cells[at(row, column)] = figure;
      sum += figure;
    }
    const out = figures[at(carriedOut, column)] ?? 0;
    const carriedIn = Math.min(figures[at(1, column)] ?? 0, sum + out);
    cells[at(total, column)] = sum;
    cells[at(carriedOut, column)] = out;
    cells[at(1, column)] = carriedIn;
    cells[at(0, column)] = sum + out - carriedIn;
  }
  for (const row of rows.keys()) {
    cells[at(row, 6)] = cells.slice(at(row, 0), at(row, 6)).reduce((sum, each) => sum + each, 0);
  }
  return cells;
}

const figure = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  fc.nat({ max: 9 }),
  fc.nat({ max: 5000 }),
);

const validMatrix = fc.array(figure, { minLength: 175, maxLength: 175 }).map(balanced);

const mutation = fc.record({ cell: fc.nat({ max: 174 }), value: fc.nat({ max: 6000 }) });

interface Mutation {
  readonly cell: number;
  readonly value: number;
}

const pathAt = (cell: number) => pathOf(rows[Math.floor(cell / 7)] ?? "", columns[cell % 7] ?? "");

const changedTo = (cells: readonly number[], mutations: readonly Mutation[]) =>
  mutations.reduce<readonly number[]>((made, { cell, value }) => made.with(cell, value), cells);

const isRight = (cells: readonly number[], { cell, value }: Mutation) => cells[cell] === value;

describe("locate, on generated matrices", () => {
  const runs = { numRuns: 300, seed: 2021 };

  it("names any one wrong cell as the only one, with the figure that it had", () => {
    const check = (cells: number[], mutated: Mutation) => {
      fc.pre(!isRight(cells, mutated));
      const proposal = best(filledWith(changedTo(cells, [mutated])));
      const { cell } = mutated;
      const change = { path: pathAt(cell), value: cells[cell] };
      expect(proposal).toMatchObject({ isOnly: true, changes: [change] });
    };
    fc.assert(fc.property(validMatrix, mutation, check), runs);
  });

  it("has any two wrong cells of different rows and columns among its first three proposals", () => {
    const check = (cells: number[], first: Mutation, second: Mutation) => {
      const isApart =
        first.cell % 7 !== second.cell % 7 &&
        Math.floor(first.cell / 7) !== Math.floor(second.cell / 7);
      fc.pre(isApart && !isRight(cells, first) && !isRight(cells, second));
      const { tables } = locate(filledWith(changedTo(cells, [first, second])));
      const wanted = [first.cell, second.cell]
        .sort((left, right) => left - right)
        .map((cell) => ({ path: pathAt(cell), value: cells[cell] }));
      const firstThree = tables[0]?.proposals.slice(0, 3).map(({ changes }) => changes);
      expect(firstThree).toContainEqual(wanted.map((change) => expect.objectContaining(change)));
    };
    fc.assert(fc.property(validMatrix, mutation, mutation, check), runs);
  });

  it("proposes only what makes all sums right", () => {
    const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
    const check = (cells: number[], mutated: Mutation[]) => {
      const made = changedTo(cells, mutated);
      for (const { changes = [] } of locate(filledWith(made)).tables[0]?.proposals ?? []) {
        const mended = made.map(
          (value, cell) => changes.find(({ path }) => path === pathAt(cell))?.value ?? value,
        );
        expect(locate(filledWith(mended)).tables).toEqual([]);
        const { findings } = validate(filledWith(mended));
        expect(findings.filter(({ rule }) => rule.startsWith("requests-"))).toEqual([]);
        expect(changes.every(({ value }) => Number.isInteger(value) && value >= 0)).toBe(true);
      }
    };
    fc.assert(fc.property(validMatrix, mutations, check), { ...runs, numRuns: 100 });
  });

  it("says the same of the same report", () => {
    const check = (cells: number[], mutated: Mutation) => {
      const report = filledWith(changedTo(cells, [mutated]));
      expect(locate(report)).toEqual(locate(structuredClone(report)));
    };
    fc.assert(fc.property(validMatrix, mutation, check), { ...runs, numRuns: 50 });
  });
});

describe("proposalsFor", () => {
  it("picks the proposals that would change one of the cells", () => {
    const located = locate(wrong(["granted", "naturalPerson", 12]));
    expect(proposalsFor(located, [pathOf("granted", "naturalPerson")])).toHaveLength(1);
    expect(proposalsFor(located, [pathOf("granted", "total"), pathOf("new", "total")])).toEqual([]);
  });
});
