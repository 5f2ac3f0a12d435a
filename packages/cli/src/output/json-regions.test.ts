import { describe, expect, it } from "vitest";
import { jsonRegions } from "./json-regions.ts";

const text = '{\n  "a": {"b": [1, 22]},\n  "c": 3,\n  "c": "四"\n}';

describe("jsonRegions", () => {
  const regionOf = jsonRegions(text);

  it("finds a value by line and column", () => {
    expect(regionOf("/a/b/1")).toEqual({
      startLine: 2,
      startColumn: 18,
      endLine: 2,
      endColumn: 20,
    });
  });

  it("points at the last of two that have one name", () => {
    expect(regionOf("/c")).toEqual({ startLine: 4, startColumn: 8, endLine: 4, endColumn: 11 });
  });

  it("points at the key of what is long, and of what lacks the rest of the path", () => {
    const key = { startLine: 2, startColumn: 3, endLine: 2, endColumn: 6 };
    expect(regionOf("/a")).toEqual(key);
    expect(regionOf("/a/nothing")).toEqual(key);
  });

  it("has no place for the whole, nor for what is not there at all", () => {
    expect(regionOf("")).toBeNull();
    expect(regionOf("/nothing")).toBeNull();
  });
});
