import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "./spread.ts";

describe("spread", () => {
  it("leaves places that are far from each other where they are", () => {
    expect(spread([10, 90, 50], 17, 100)).toEqual([10, 90, 50]);
  });

  it("moves those apart that are near, upwards from the lowest", () => {
    expect(spread([98, 99], 17, 100)).toEqual([82, 99]);
    expect(spread([99, 99], 17, 100)).toEqual([82, 99]);
  });

  it("keeps the distance between any two", () => {
    const places = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 5 });
    fc.assert(
      fc.property(places, (given) => {
        const sorted = [...spread(given, 17, 200)].sort((one, other) => one - other);
        const gaps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0));
        expect(gaps.every((gap) => gap >= 17)).toBe(true);
      }),
    );
  });
});
