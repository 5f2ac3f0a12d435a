import { describe, expect, it } from "vitest";
import { PairSet } from "./pair-set.ts";

describe("PairSet", () => {
  it("tells whether a pair is new", () => {
    const places = new PairSet<string, number>();
    expect([places.add("/a", 1), places.add("/a", 1), places.add("/a", 2)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("has what was added, and no pair across two of them", () => {
    const places = new PairSet<string, number>();
    places.add("/a", 1);
    places.add("/b", 2);
    expect([places.has("/a", 1), places.has("/a", 2), places.has("/c", 1)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("counts each pair once", () => {
    const places = new PairSet<string, number>();
    for (const path of ["/a", "/a", "/b"]) places.add(path, 1);
    expect(places.size).toBe(2);
  });
});
