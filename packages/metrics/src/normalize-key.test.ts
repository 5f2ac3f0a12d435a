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

  it("makes the same of a text by itself and with a space behind it", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."aZ~-3，。、《〕々一鿿防汛２ⅷが") });
    fc.assert(
      fc.property(plain, (text) => {
        expect(normalizeKey(text)).toBe(normalizeKey(`${text} `));
      }),
      { numRuns: 500 },
    );
    for (let unit = 0; unit < 0x10000; unit++) {
      const text = String.fromCharCode(unit);
      if (normalizeKey(text) !== normalizeKey(`${text} `)) expect(text).toBe("");
    }
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
