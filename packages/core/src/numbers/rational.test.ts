import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GongkaiError } from "../findings/gongkai-error.ts";
import { parseDecimal } from "./parse-decimal.ts";
import { rational, toRational } from "./rational.ts";
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  subtractRationals,
} from "./rational-arithmetic.ts";

const anyRational = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 12n))
  .map(([numerator, denominator]) => rational(numerator, denominator));

describe("rational", () => {
  it("reduces and carries the sign in the numerator", () => {
    expect(rational(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational("0.5", "-0.25")).toEqual({ numerator: -2n, denominator: 1n });
    expect(rational(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it("refuses what is not exact", () => {
    for (const inexact of [0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "", "1e3", "１"]) {
      expect(() => toRational(inexact)).toThrow(GongkaiError);
    }
    expect(() => rational(1, 0)).toThrow(GongkaiError);
    expect(() => rational(1, "0.00")).toThrow(GongkaiError);
  });

  it("is in lowest terms, whatever it is made of", () => {
    const isOdd = (value: bigint): boolean => value % 2n !== 0n;
    fc.assert(
      fc.property(anyRational, ({ numerator, denominator }) => {
        expect(denominator > 0n).toBe(true);
        expect(numerator === 0n ? denominator === 1n : isOdd(numerator) || isOdd(denominator)).toBe(
          true,
        );
      }),
    );
  });
});

describe("parseDecimal", () => {
  it("reads digits exactly", () => {
    expect(parseDecimal("59237.2449")).toEqual({ numerator: 592372449n, denominator: 10000n });
    expect(parseDecimal("-4.80")).toEqual({ numerator: -24n, denominator: 5n });
    expect(parseDecimal("9007199254740993")?.numerator).toBe(9007199254740993n);
  });

  it("returns null for anything else", () => {
    for (const text of ["", "-", ".5", "5.", "+5", " 5", "5 ", "1,000", "5\n", "NaN"]) {
      expect(parseDecimal(text)).toBeNull();
    }
    expect(parseDecimal("9".repeat(100_000))).toBeNull();
  });
});

describe("arithmetic of rationals", () => {
  it("undoes addition by subtraction and multiplication by division", () => {
    fc.assert(
      fc.property(anyRational, anyRational, (first, second) => {
        expect(subtractRationals(addRationals(first, second), second)).toEqual(first);
        fc.pre(second.numerator !== 0n);
        expect(divideRationals(multiplyRationals(first, second), second)).toEqual(first);
      }),
    );
  });

  it("orders as the sign of the difference says", () => {
    fc.assert(
      fc.property(anyRational, anyRational, (first, second) => {
        const { numerator } = subtractRationals(first, second);
        const expected = numerator === 0n ? 0 : numerator < 0n ? -1 : 1;
        expect(compareRationals(first, second)).toBe(expected);
      }),
    );
  });

  it("refuses to divide by zero", () => {
    expect(() => divideRationals(rational(1), rational(0))).toThrow(GongkaiError);
  });
});
