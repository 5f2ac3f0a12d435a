import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeWindows } from "./judge-windows.ts";

const windowsOf = (counts: readonly (readonly [published: number, needed: number])[]) =>
  counts.map(([published, needed]) => ({
    days: Array.from({ length: published }, (_, at) => `day ${at}`),
    needed,
  }));

const counts = fc.array(fc.tuple(fc.nat(6), fc.nat(4)), { maxLength: 8 });
const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

describe("judgeWindows", () => {
  it("makes up for a period with what the next has too many of", () => {
    expect(
      judgeWindows(
        windowsOf([
          [0, 1],
          [2, 1],
          [0, 1],
        ]),
      ).map((each) => [each.late, each.missing]),
    ).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
  });

  it("never counts a publication twice, and accounts for all that is needed", () => {
    fc.assert(
      fc.property(counts, (each) => {
        const found = judgeWindows(windowsOf(each));
        const used = total(found.map(({ inTime, late }) => inTime + late));
        expect(used).toBeLessThanOrEqual(total(each.map(([published]) => published)));
        found.forEach(({ inTime, late, missing }, at) => {
          expect(inTime + late + missing).toBe(each[at]?.[1]);
        });
      }),
    );
  });

  it("never finds more missing when more is published", () => {
    fc.assert(
      fc.property(counts, fc.nat(7), (each, at) => {
        const missing = (list: typeof each) =>
          total(judgeWindows(windowsOf(list)).map((found) => found.missing));
        const more = each.map(([published, needed], index): [number, number] => [
          published + (index === at ? 1 : 0),
          needed,
        ]);
        expect(missing(more)).toBeLessThanOrEqual(missing(each));
      }),
    );
  });
});
