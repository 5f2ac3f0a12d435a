import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GongkaiError } from "../findings/gongkai-error.ts";
import { formatRational, type RoundingPolicy } from "./format-rational.ts";
import { rational } from "./rational.ts";
import { compareRationals, multiplyRationals, subtractRationals } from "./rational-arithmetic.ts";

const half = rational(1, 2);
const magnitude = (exact: ReturnType<typeof rational>) =>
  exact.numerator < 0n ? rational(-exact.numerator, exact.denominator) : exact;

describe("formatRational", () => {
  it.each<[RoundingPolicy, string[]]>([
    ["halfUp", ["-3", "-2", "-1", "1", "2", "3"]],
    ["truncate", ["-2", "-1", "0", "0", "1", "2"]],
    ["halfEven", ["-2", "-2", "0", "0", "2", "2"]],
  ])("drops ties by the policy %s", (policy, expected) => {
    const ties = [-5, -3, -1, 1, 3, 5].map((odd) => rational(odd, 2));
    expect(ties.map((tie) => formatRational(tie, 0, policy))).toEqual(expected);
  });

  it("rounds the ties that floating point loses", () => {
    expect(formatRational(rational("1.005"), 2)).toBe("1.01");
    expect(formatRational(rational("8.345"), 2)).toBe("8.35");
    expect(formatRational(rational("10.235"), 2)).toBe("10.24");
  });

  it("pads with zeros and prints no minus before a zero", () => {
    expect(formatRational(rational(1, 200), 2)).toBe("0.01");
    expect(formatRational(rational(24, 5), 2)).toBe("4.80");
    expect(formatRational(rational(-1, 1000), 2)).toBe("0.00");
  });

  it("never differs from the exact value by more than half a place, and never rounds a tie down", () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 25n), 10n ** 25n),
        fc.bigInt(1n, 10n ** 6n),
        fc.integer({ min: 0, max: 8 }),
        (numerator, denominator, decimals) => {
          const exact = rational(numerator, denominator);
          const printed = rational(formatRational(exact, decimals));
          const places = multiplyRationals(
            subtractRationals(magnitude(printed), magnitude(exact)),
            rational(10n ** BigInt(decimals)),
          );
          expect(compareRationals(magnitude(places), half)).toBeLessThanOrEqual(0);
          expect(compareRationals(places, rational(-1, 2))).toBe(1);
        },
      ),
    );
  });

  it("rounds every tie away from zero", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 20n), fc.integer({ min: 0, max: 6 }), (whole, decimals) => {
        const tie = rational(2n * whole + 1n, 2n * 10n ** BigInt(decimals));
        const up = rational(whole + 1n, 10n ** BigInt(decimals));
        expect(formatRational(tie, decimals)).toBe(formatRational(up, decimals));
      }),
    );
  });

  it("cuts off without rounding under the policy truncate", () => {
    expect(formatRational(rational("4.3478"), 2, "truncate")).toBe("4.34");
    expect(formatRational(rational("-4.3478"), 2, "truncate")).toBe("-4.34");
  });

  it("refuses a number of decimals that is none", () => {
    for (const decimals of [-1, 0.5, Number.NaN, 1e9]) {
      expect(() => formatRational(half, decimals)).toThrow(GongkaiError);
    }
  });
});
