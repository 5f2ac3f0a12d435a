import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceScale } from "./nice-scale.ts";

describe("niceScale", () => {
  it.each([
    [[84], { min: 0, max: 100, interval: 20 }],
    [[3, 1], { min: 0, max: 3, interval: 1 }],
    [[0], { min: 0, max: 1, interval: 1 }],
    [[4217], { min: 0, max: 5000, interval: 1000 }],
    [[-3, 8], { min: -5, max: 10, interval: 5 }],
  ])("finds round lines for %j", (values, scale) => {
    expect(niceScale(values)).toEqual(scale);
  });

  it("holds zero and every figure, and has few lines", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e12 }), { minLength: 1 }), (values) => {
        const { min, max, interval } = niceScale(values);
        expect(min).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values));
        expect((max - min) / interval).toBeLessThanOrEqual(7);
      }),
    );
  });
});
