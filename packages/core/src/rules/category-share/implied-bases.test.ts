import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRational } from "../../numbers/format-rational.ts";
import { rational } from "../../numbers/rational.ts";
import { shareOf } from "../../numbers/share-of.ts";
import { basesOf, type CountedShare, impliedBases } from "./implied-bases.ts";

const counted = (count: number, share: string): CountedShare => ({
  count: BigInt(count),
  share: rational(share),
  decimals: share.split(".")[1]?.length ?? 0,
});

describe("basesOf", () => {
  it("allows exactly the wholes of which the share is right when rounded half up", () => {
    const isRight = (count: number, share: string, base: number): boolean => {
      const exact = shareOf(count, base);
      return exact !== null && formatRational(exact, counted(count, share).decimals) === share;
    };
    const cases = fc.tuple(
      fc.nat({ max: 40 }),
      fc.integer({ min: 1, max: 400 }),
      fc.nat({ max: 2 }),
    );
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 400 }), ([count, base, decimals], other) => {
        const exact = shareOf(count, base);
        const share = exact === null ? "0" : formatRational(exact, decimals);
        const range = basesOf(counted(count, share));
        const isAllowed =
          range !== null &&
          range.from <= BigInt(other) &&
          (range.to === null || BigInt(other) <= range.to);
        expect(isAllowed).toBe(isRight(count, share, other));
      }),
      { seed: 2018, numRuns: 2000 },
    );
  });

  it("allows none for a share of nothing", () => {
    expect(basesOf(counted(0, "1.5"))).toBeNull();
  });
});

describe("impliedBases", () => {
  it("finds the one whole that all rows allow", () => {
    const rows = [counted(43, "10.31"), counted(38, "9.11"), counted(33, "7.91")];
    expect(impliedBases(rows)).toEqual([{ from: 417n, to: 417n }]);
  });

  it("leaves out the row that disagrees with the others", () => {
    const rows = [counted(43, "10.31"), counted(38, "9.11"), counted(33, "9.71")];
    expect(impliedBases(rows)).toEqual([{ from: 417n, to: 417n }]);
  });

  it("gives a range where the shares are too coarse for one number", () => {
    expect(impliedBases([counted(1, "50"), counted(1, "50")])).toEqual([{ from: 2n, to: 2n }]);
    expect(impliedBases([counted(10, "10"), counted(10, "10")])).toEqual([{ from: 96n, to: 105n }]);
  });

  it.each([
    ["one row", [counted(43, "10.31")]],
    ["two rows that disagree", [counted(43, "10.31"), counted(38, "50.00")]],
    [
      "half of the rows against the other half",
      [counted(1, "10"), counted(1, "10"), counted(1, "50"), counted(1, "50")],
    ],
    ["rows of zeros", [counted(0, "0"), counted(0, "0")]],
    ["no rows", []],
  ])("implies nothing from %s", (_, rows) => {
    expect(impliedBases(rows)).toEqual([]);
  });
});
