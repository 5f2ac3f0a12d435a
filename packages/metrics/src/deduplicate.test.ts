import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deduplicate } from "./deduplicate.ts";

const byText = (text: string) => text;

describe("deduplicate", () => {
  it("keeps the first item of each key and says where the others stand", () => {
    const items = ["通知", "公告", "通 知", "通知", "公告 "];
    expect(deduplicate(items, byText)).toEqual({
      kept: ["通知", "公告"],
      groups: [
        { key: "通知", indices: [0, 2, 3] },
        { key: "公告", indices: [1, 4] },
      ],
    });
  });

  it("takes any item by the key that it is told", () => {
    const items = [
      { id: 1, title: "ＡＢＣ" },
      { id: 2, title: "abc" },
    ];
    expect(deduplicate(items, (item) => item.title).kept).toEqual([{ id: 1, title: "ＡＢＣ" }]);
  });

  it("keeps titles apart that differ in a digit", () => {
    expect(deduplicate(["2017年报告", "2018年报告"], byText).groups).toEqual([]);
  });

  it("never takes items without a key for duplicates", () => {
    expect(deduplicate(["", " ", "\u200b"], byText)).toEqual({
      kept: ["", " ", "\u200b"],
      groups: [],
    });
  });

  it("takes keys such as __proto__ for what they are", () => {
    expect(deduplicate(["__proto__", "constructor"], byText).kept).toHaveLength(2);
  });

  it("finds nothing more in what it kept, and loses no item", () => {
    const text = fc.string({
      unit: fc.constantFrom("一", "⼀", "Ａ", "a", " ", "1"),
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.string({ unit: "binary" }))), (items) => {
        const { kept, groups } = deduplicate(items, byText);
        expect(deduplicate(kept, byText)).toEqual({ kept, groups: [] });
        const repeats = groups.reduce((sum, { indices }) => sum + indices.length - 1, 0);
        expect(kept.length + repeats).toBe(items.length);
      }),
    );
  });

  it("takes time in proportion to the number of items", () => {
    const items = Array.from(
      { length: 200_000 },
      (_, index) => `关于第 ${index % 150_000} 号的通知`,
    );
    expect(deduplicate(items, byText).kept).toHaveLength(150_000);
  });
});
