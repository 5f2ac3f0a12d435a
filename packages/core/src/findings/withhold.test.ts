import { describe, expect, it } from "vitest";
import { withhold } from "./withhold.ts";

describe("withhold", () => {
  it("replaces every occurrence, the longest text first", () => {
    const mask = withhold(
      new Map([
        ["张小", "张*"],
        ["张小明", "张**"],
      ]),
    );
    expect(mask("张小明、张小、张小明")).toBe("张**、张*、张**");
  });

  it("leaves a text alone where nothing is withheld", () => {
    expect(withhold(new Map())("张小明")).toBe("张小明");
  });

  it("takes no longer for many texts than for one", () => {
    const numbers = Array.from({ length: 50_000 }, (_, at) => String(13_800_000_000 + at));
    const mask = withhold(new Map(numbers.map((number) => [number, "*"])));
    expect(mask(numbers.join("，"))).toBe(numbers.map(() => "*").join("，"));
  });
});
