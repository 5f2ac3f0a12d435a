import { describe, expect, it } from "vitest";
import { formatRational } from "./format-rational.ts";
import { shareOf } from "./share-of.ts";

const printed = (part: number | string, whole: number | string): string | null => {
  const share = shareOf(part, whole);
  return share && formatRational(share, 2);
};

describe("shareOf", () => {
  it("is exact before it is printed", () => {
    expect([43, 38, 24, 20, 15].map((count) => printed(count, 417))).toEqual([
      "10.31",
      "9.11",
      "5.76",
      "4.80",
      "3.60",
    ]);
  });

  it("takes decimal strings and negative figures", () => {
    expect(printed("2.5", "10")).toBe("25.00");
    expect(printed(3, -12)).toBe("-25.00");
    expect(printed(-3, -12)).toBe("25.00");
  });

  it("has no share of nothing", () => {
    expect(printed(0, 0)).toBeNull();
    expect(printed(5, "0.0")).toBeNull();
  });
});
