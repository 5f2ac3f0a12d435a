import { formatRational, toRational } from "@gongkai/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth } from "./growth.ts";

describe("growth", () => {
  it.each([
    [362, 417, 2, "15.19"],
    [350, 389, 1, "11.1"],
    [119, 74, 1, "-37.8"],
    [101, 132, 2, "30.69"],
    [1, 17, 0, "1600"],
    ["0.5", "0.75", 2, "50.00"],
    [5, 0, 2, "-100.00"],
    [-8, -4, 1, "50.0"],
  ])("computes the rate from %s to %s", (earlier, later, decimals, expected) => {
    expect(growth(earlier, later, { decimals })).toEqual({ value: expected, reason: null });
  });

  it("rounds half up where binary floating point would round down", () => {
    expect(growth(800, 801).value).toBe("0.13");
    expect(growth(800, 799).value).toBe("-0.13");
  });

  it("does not compute from zero, not even to zero", () => {
    expect(growth(0, 17).value).toBeNull();
    expect(growth("0.00", 0).reason?.["zh-CN"]).toBe("未计算：上年数为零");
  });

  it("never takes a blank for zero", () => {
    expect(growth(4, null)).toEqual({
      value: null,
      reason: { "zh-CN": "未计算：本年数为空白", en: "Not computed: this year's figure is blank" },
    });
    expect(growth(null, 4).reason?.en).toBe("Not computed: last year's figure is blank");
  });

  it("names the state of a figure that cannot be read", () => {
    const later = { value: null, state: "unreadable" } as const;
    expect(growth(4, later).reason?.en).toBe("Not computed: this year's figure is unreadable");
  });

  it("does not compute with a bound", () => {
    const earlier = { value: 4000, state: "number", approx: "gt" } as const;
    expect(growth(earlier, 5000).value).toBeNull();
    expect(growth(earlier, 5000).reason?.["zh-CN"]).toBe("未计算：上年数是约数，只给出界限");
  });

  it("does not compare two units", () => {
    const reason = growth({ value: 1, unit: "万元" }, { value: 9000, unit: "元" }).reason;
    expect(reason?.["zh-CN"]).toBe("未计算：本年数与上年数的单位不同");
    expect(growth({ value: 1, unit: "条" }, { value: 2, unit: null }).value).toBe("100.00");
  });

  it("refuses text that is no figure", () => {
    expect(() => growth("many", 4)).toThrow(expect.objectContaining({ code: "figure-invalid" }));
  });

  it("has an inverse: applied to the earlier figure it gives the later one", () => {
    const figure = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(figure, fc.nat(1_000_000), (earlier, later) => {
        const rate = toRational(growth(earlier, later, { decimals: 12 }).value ?? "");
        const numerator = BigInt(earlier) * (100n * rate.denominator + rate.numerator);
        const back = { numerator, denominator: 100n * rate.denominator };
        expect(formatRational(back, 0)).toBe(String(later));
      }),
    );
  });
});
