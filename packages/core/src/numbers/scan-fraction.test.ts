import { describe, expect, it } from "vitest";
import { judgeStated } from "./judge-stated.ts";
import { toRational } from "./rational.ts";
import { readFigures } from "./read-figures.ts";

const read = (text: string) =>
  readFigures(text).map(({ printed, value, approx, unit }) => [printed, value, approx, unit]);

describe("shares in words", () => {
  it.each([
    ["约三成的来信", [["约三成", 30, "about", "%"]]],
    ["下降两成五", [["两成五", 25, null, "%"]]],
    ["占六成以上", [["六成以上", 60, "gt", "%"]]],
    ["接近一半", [["接近一半", 50, "lt", "%"]]],
    ["超过半数的窗口", [["超过半数", 50, "gt", "%"]]],
    ["占四分之三", [["四分之三", 75, null, "%"]]],
    ["约三分之一", [["约三分之一", "33.33", "about", "%"]]],
    ["增长一倍", [["一倍", 1, null, "倍"]]],
    [
      "12 345件和1.5万万件",
      [
        ["12 345件", 12_345, null, "件"],
        ["1.5万万件", 150_000_000, null, "件"],
      ],
    ],
  ])("are read in per cent: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(["三成员单位", "五成立", "四分之五", "一分之一", "一半时间"])(
    "are none in %s",
    (text) => {
      expect(read(text).filter(([, , , unit]) => unit === "%")).toEqual([]);
    },
  );

  it.each([
    ["三成", "34.9", "agrees"],
    ["三成", "36", "truncated"],
    ["三成", "41", "disagrees"],
    ["四分之三", "75.4", "agrees"],
    ["四分之三", "77", "disagrees"],
    ["半数以上", "88", "agrees"],
    ["近五成", "42", "agrees"],
    ["近五成", "50", "disagrees"],
  ])("stand for what is rounded to them: %s of %s", (printed, exact, verdict) => {
    const [figure] = readFigures(`占${printed}`);
    if (figure === undefined) throw new Error(`${printed} is not read`);
    expect(judgeStated(figure, toRational(exact)).verdict).toBe(verdict);
  });
});
