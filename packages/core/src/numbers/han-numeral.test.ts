import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hanNumeral } from "./han-numeral.ts";

const digits = "零一二三四五六七八九";

/** Spells a number below 10,000 with places, as a clerk would. */
const spellSection = (value: number): string =>
  [..."千百十"]
    .concat("")
    .map((place, index) => [place, Math.floor(value / 10 ** (3 - index)) % 10] as const)
    .map(([place, digit]) => (digit === 0 ? "零" : `${digits.charAt(digit)}${place}`))
    .join("")
    .replace(/零+/g, "零")
    .replace(/零$/, "");

const spell = (value: number): string => {
  const high = Math.floor(value / 10_000);
  if (high === 0) return spellSection(value).replace(/^零/, "");
  const low = value % 10_000;
  return `${spellSection(high).replace(/^零/, "")}万${low === 0 ? "" : spellSection(low)}`;
};

describe("hanNumeral", () => {
  it.each([
    ["十", "10"],
    ["十一", "11"],
    ["四十", "40"],
    ["三百二十", "320"],
    ["一百零五", "105"],
    ["一百〇五", "105"],
    ["一百一十", "110"],
    ["两千零三", "2003"],
    ["二〇", "20"],
    ["二〇一八", "2018"],
    ["三万五千", "35000"],
    ["三万零五", "30005"],
    ["一亿三千万", "130000000"],
    ["一万亿", "1000000000000"],
  ])("reads %s as %s", (run, expected) => {
    expect(hanNumeral(run)).toBe(expected);
  });

  it.each(["十三五", "三四", "一一", "一百五", "三万五", "百千", "十十", "", "一零零万万", "万一"])(
    "does not guess at %s",
    (run) => {
      expect(hanNumeral(run)).toBeNull();
    },
  );

  it("reads back every spelled number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(hanNumeral(spell(value))).toBe(String(value));
      }),
    );
  });

  it("returns digits or null for any run", () => {
    const run = fc.string({ unit: fc.constantFrom(..."零〇一二两九十百千万亿"), maxLength: 60 });
    fc.assert(
      fc.property(run, (text) => {
        expect(hanNumeral(text) ?? "0").toMatch(/^[0-9]+$/);
      }),
    );
  });
});
