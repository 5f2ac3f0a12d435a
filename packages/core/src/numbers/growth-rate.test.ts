import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRational } from "./format-rational.ts";
import { growthRate } from "./growth-rate.ts";
import { shareOf } from "./share-of.ts";

const printed = (from: number | string, to: number | string): string | null => {
  const growth = growthRate(from, to);
  return growth && formatRational(growth, 2);
};

describe("growthRate", () => {
  it.each([
    [362, 417, "15.19"],
    [350, 389, "11.14"],
    [119, 74, "-37.82"],
    [101, 132, "30.69"],
    [1, 17, "1600.00"],
    ["0.5", "0.75", "50.00"],
  ])("from %s to %s is %s per cent", (from, to, expected) => {
    expect(printed(from, to)).toBe(expected);
  });

  it("has no rate from zero", () => {
    expect(printed(0, 17)).toBeNull();
    expect(printed("0.00", 0)).toBeNull();
  });

  it("has the sign of the change, also from a negative base", () => {
    expect(printed(-8, -4)).toBe("50.00");
    expect(printed(-8, -16)).toBe("-100.00");
  });

  it("is the share of the later figure less a hundred", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 50 }), fc.maxSafeNat(), (from, to) => {
        const [growth, share] = [growthRate(from, to), shareOf(to, from)];
        expect(growth && growth.numerator + 100n * growth.denominator).toEqual(share?.numerator);
      }),
    );
  });
});
