import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duplicateRatio } from "./duplicate-ratio.ts";

describe("duplicateRatio", () => {
  it.each([
    [417, 389, "28", "6.71"],
    [362, 350, "12", "3.31"],
    [10, 10, "0", "0.00"],
    [10, 0, "10", "100.00"],
  ])("of %s published and %s distinct items", (published, distinct, duplicates, value) => {
    expect(duplicateRatio(published, distinct)).toEqual({ duplicates, value, reason: null });
  });

  it("is not computed where nothing was published", () => {
    expect(duplicateRatio(0, 0).reason?.["zh-CN"]).toBe("未计算：公开总数为零");
  });

  it("is not computed where more items are distinct than published", () => {
    const { duplicates, value, reason } = duplicateRatio(389, 417);
    expect([duplicates, value]).toEqual([null, null]);
    expect(reason?.en).toBe(
      "Not computed: the number of distinct items is above the number published",
    );
  });

  it("is not computed with blanks and bounds", () => {
    expect(duplicateRatio(null, 3).value).toBeNull();
    expect(duplicateRatio(3, null).value).toBeNull();
    expect(duplicateRatio({ value: 400, approx: "gt" }, 389).value).toBeNull();
  });

  it("lies between 0 and 100 per cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(9999), (published, distinct) => {
        fc.pre(distinct <= published);
        const value = Number(duplicateRatio(published, distinct).value);
        expect(value >= 0 && value <= 100).toBe(true);
      }),
    );
  });
});
