import { toRational } from "@gongkai/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactSum } from "./exact-sum.ts";
import { shares } from "./shares.ts";

const published = (value: number | null) => ({ concept: "proactive.items.published", value });
const counts = [43, 38, 33, 30, 24, 22, 20, 17, 15, 13];
const parts = counts.map((count, index) => ({ label: `${index}`, count }));

describe("shares", () => {
  it("rounds each share half up, as the report's ten categories are printed", () => {
    const printed = [10.31, 9.11, 7.91, 7.19, 5.76, 5.28, 4.8, 4.08, 3.6, 3.12];
    const result = shares(parts, published(417));
    expect(result.parts.map((part) => Number(part.share))).toEqual(printed);
    expect(result.parts[6]?.share).toBe("4.80");
  });

  it("computes the share of the sum from the sum and not from rounded shares", () => {
    const { sum, rest } = shares(parts, published(417));
    expect(sum).toEqual({ count: "255", share: "61.15", reason: null });
    expect(rest).toEqual({ count: "162", share: "38.85", reason: null });
  });

  it("declares the base in the result", () => {
    expect(shares(parts, published(389)).base).toEqual(published(389));
    expect(shares(parts, published(389)).parts[0]?.share).toBe("11.05");
  });

  it("gives a blank part no share and says that the sum leaves it out", () => {
    const result = shares([...parts, { label: "其他", count: null }], published(417));
    expect(result.parts.at(-1)).toMatchObject({ count: null, share: null });
    expect(result.sum).toMatchObject({ count: "255", share: "61.15" });
    expect(result.sum.reason?.["zh-CN"]).toBe("合计不含未填写的“其他”");
  });

  it("adds nothing up where a part is only a bound", () => {
    const bound = { label: "其他", count: { value: 10, approx: "gt" as const } };
    const { sum, rest } = shares([...parts, bound], published(417));
    expect(sum.count).toBeNull();
    expect(rest.count).toBeNull();
    expect(sum.reason?.en).toBe("Not computed: no exact figure for “其他”");
  });

  it.each([0, -5, null])("computes no share of a base of %s", (value) => {
    const result = shares([{ label: "a", count: 1 }], published(value));
    expect(result.parts[0]?.share).toBeNull();
    expect(result.parts[0]?.reason).not.toBeNull();
    expect(result.sum.count).toBe("1");
  });

  it("says so where the parts are more than the base", () => {
    const { rest } = shares([{ label: "a", count: 7 }], published(5));
    expect(rest).toMatchObject({ count: "-2", share: null });
    expect(rest.reason?.en).toBe("Not computed: the declared base is less than the parts together");
  });

  it("keeps every digit of decimal counts", () => {
    const money = [
      { label: "a", count: "0.1" },
      { label: "b", count: "0.20" },
    ];
    expect(shares(money, { concept: "fees", value: 1 }).sum.count).toBe("0.30");
  });

  it("leaves no rest where the parts exhaust the base, and their shares add up to 100", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 30 }), (figures) => {
        const total = figures.reduce((sum, figure) => sum + figure, 0);
        fc.pre(total > 0);
        const partition = figures.map((count, index) => ({ label: `${index}`, count }));
        const result = shares(partition, published(total), { decimals: 20 });
        expect(result.sum).toMatchObject({ count: String(total), share: `100.${"0".repeat(20)}` });
        expect(result.rest.count).toBe("0");
        const sum = toRational(exactSum(result.parts.map((part) => part.share ?? "0")));
        expect(Math.abs(Number(sum.numerator) / Number(sum.denominator) - 100)).toBeLessThan(1e-9);
      }),
    );
  });
});
