import { describe, expect, it } from "vitest";
import { workOutUnknown } from "./work-out-unknown.ts";

/** Cells 0 + 1 = 2, 3 + 4 = 5, 2 + 5 = 6. */
const lines = [
  { id: "first", left: [2], right: [0, 1] },
  { id: "second", left: [5], right: [3, 4] },
  { id: "both", left: [6], right: [2, 5] },
];

const workedOut = (values: readonly number[], ...unknown: number[]) =>
  workOutUnknown(lines, values, new Set(unknown));

describe("workOutUnknown", () => {
  it("reads a part and a total from their lines, one after the other", () => {
    const { values, determined, open } = workedOut([2, 0, 0, 3, 4, 0, 12], 1, 2, 5);
    expect(values).toEqual([2, 3, 5, 3, 4, 7, 12]);
    expect([...determined].sort()).toEqual([1, 2, 5]);
    expect(open.size).toBe(0);
  });

  it("leaves cells open of which every line has two", () => {
    expect([...workedOut([0, 0, 5, 3, 4, 7, 12], 0, 1).open]).toEqual([0, 1]);
  });

  it("never goes below zero", () => {
    expect(workedOut([0, 9, 5, 3, 4, 7, 12], 0).values[0]).toBe(0);
  });
});
