import { editionOf, type FixedTableDefinition } from "@gongkai/core";
import { describe, expect, it, vi } from "vitest";
import { remembering } from "./known-parts.ts";
import { matrixParts } from "./matrix-parts.ts";
import { gridOf } from "./table-grid.ts";

const requests = editionOf("cn-2021").tables.find(
  (table): table is FixedTableDefinition => table.kind === "fixed" && table.id === "requests",
);

/** A new matrix of the form, with the figures that a function gives. */
function gridWith(figure: (row: number, column: number) => string, extra: string[][] = []) {
  if (requests === undefined) throw new Error("the form has no table of requests");
  const { rows, columns } = requests;
  const header = ["", ...columns.map(({ label }) => label["zh-CN"])];
  const body = rows.map(({ label }, row) => [
    label["zh-CN"],
    ...columns.map((_, column) => figure(row, column)),
  ]);
  const cells = [header, ...body, ...extra].map((row) => row.map((text) => ({ text })));
  return gridOf({ type: "table", rows: cells });
}

function setUp() {
  if (requests === undefined) throw new Error("the form has no table of requests");
  const definition = requests;
  const takeApart = vi.fn(matrixParts);
  const remembered = remembering(takeApart);
  return {
    takeApart,
    check: (grid: ReturnType<typeof gridWith>, year = 2023) =>
      expect(remembered(grid, definition, year)).toEqual(matrixParts(grid, definition, year)),
  };
}

describe("remembering", () => {
  it("takes a table apart as one before it that differs in its counts alone", () => {
    const { takeApart, check } = setUp();
    check(gridWith(() => "0"));
    check(gridWith((row, column) => String(row * 10 + column)));
    expect(takeApart).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["a label", "甲"],
    ["a blank", ""],
    ["a dash", "-"],
    ["what may be a year", "2022"],
    ["a figure with its unit", "3件"],
  ])("looks again where %s stands for a count", (_, text) => {
    const { takeApart, check } = setUp();
    check(gridWith(() => "0"));
    check(gridWith((row, column) => (row === 3 && column === 2 ? text : "0")));
    expect(takeApart).toHaveBeenCalledTimes(2);
  });

  it("looks again in another year", () => {
    const { takeApart, check } = setUp();
    check(gridWith(() => "0"));
    check(
      gridWith(() => "0"),
      2022,
    );
    expect(takeApart).toHaveBeenCalledTimes(2);
  });

  it("looks again where counts decided which of two rows is which", () => {
    const { takeApart, check } = setUp();
    const again = requests?.rows.at(-1)?.label["zh-CN"] ?? "";
    const count = requests?.columns.length ?? 0;
    check(gridWith(() => "0", [[again, ...Array.from({ length: count }, () => "0")]]));
    check(gridWith(() => "0", [[again, ...Array.from({ length: count }, () => "1")]]));
    expect(takeApart).toHaveBeenCalledTimes(2);
  });
});
