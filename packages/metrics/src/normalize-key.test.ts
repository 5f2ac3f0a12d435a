import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeKey } from "./normalize-key.ts";

describe("normalizeKey", () => {
  it.each([
    ["⼀", "一"],
    ["⾏政", "行政"],
    ["（２０１８）ＡＢ", "(2018)ab"],
    ["财税\u3000〔2017〕 20号\n", "财税〔2017〕20号"],
    ["政\u200b府\ufeff", "政府"],
    ["STRASSE", normalizeKey("Straße")],
    ["STRAẞE", normalizeKey("Straße")],
    ["ΟΔΟΣ", normalizeKey("οδος")],
  ])("makes %j into %j", (text, key) => {
    expect(normalizeKey(text)).toBe(key);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(normalizeKey(normalizeKey(text))).toBe(normalizeKey(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("reads a very long line without slowing down", () => {
    expect(normalizeKey(" ⼀".repeat(100_000))).toHaveLength(100_000);
  });
});
