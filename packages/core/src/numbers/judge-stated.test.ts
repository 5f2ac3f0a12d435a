import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRational } from "./format-rational.ts";
import { judgeStated } from "./judge-stated.ts";
import { rational } from "./rational.ts";
import { readFigure } from "./read-figure.ts";

const judge = (printed: string, exact: ReturnType<typeof rational>) => {
  const stated = readFigure(printed);
  if (stated === null) throw new Error(`${printed} is no figure`);
  return judgeStated(stated, exact);
};

describe("judgeStated", () => {
  it.each([
    ["15.2%", rational(5500, 362), "agrees", "15.19"],
    ["30%", rational(3100, 101), "truncated", "30.69"],
    ["31%", rational(3100, 101), "agrees", "30.69"],
    ["32%", rational(3100, 101), "disagrees", "30.69"],
    ["4.34%", rational(3500, 805), "truncated", "4.35"],
    ["4.80%", rational(2000, 417), "agrees", "4.80"],
    ["4.796%", rational(2000, 417), "agrees", "4.796"],
    ["-37.8%", rational(-4500, 119), "agrees", "-37.82"],
    ["34条", rational(34), "agrees", "34.00"],
    ["百分之十五点二", rational(5500, 362), "agrees", "15.19"],
  ])("%s against the exact value", (printed, exact, verdict, recomputed) => {
    expect(judge(printed, exact)).toEqual({ verdict, recomputed });
  });

  it("compares 万 and 亿 at the digits that are printed before them", () => {
    expect(judge("157.7万", rational(1577049)).verdict).toBe("agrees");
    expect(judge("157.7万", rational(1577999)).verdict).toBe("truncated");
    expect(judge("157.7万", rational(1578100)).verdict).toBe("disagrees");
    expect(judge("三十万件", rational(304_999)).verdict).toBe("agrees");
  });

  it("asks of a bound only that the exact value lies in its interval", () => {
    expect(judge("7000余条", rational(7999)).verdict).toBe("agrees");
    expect(judge("7000余条", rational(8000)).verdict).toBe("disagrees");
    expect(judge("近4000人次", rational(3999)).verdict).toBe("agrees");
    expect(judge("近4000人次", rational(4000)).verdict).toBe("disagrees");
    expect(judge("约4000人次", rational(3001)).verdict).toBe("agrees");
  });

  it("agrees with whatever formatRational prints, and never disagrees with what was cut off", () => {
    const share = fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(share, fc.integer({ min: 0, max: 4 }), ([part, whole], decimals) => {
        const exact = rational(part * 100, whole);
        const rounded = `${formatRational(exact, decimals)}%`;
        const cut = `${formatRational(exact, decimals, "truncate")}%`;
        expect(judge(rounded, exact).verdict).toBe("agrees");
        expect(judge(cut, exact).verdict).toBe(cut === rounded ? "agrees" : "truncated");
      }),
    );
  });
});
