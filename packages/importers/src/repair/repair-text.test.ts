import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairText } from "./repair-text.ts";

const repaired = (text: string, year = 2018) => repairText(text, { year }).text;
const readings = (text: string, year = 2018) =>
  repairText(text, { year }).repairs.map((repair) => repair.readings);

describe("repairText", () => {
  it("puts back the 年 and 月 of a period that is the report year", () => {
    const damaged = "统计期限自201811日至20181231日";
    expect(repaired(damaged)).toBe("统计期限自2018年1月1日至2018年12月31日");
    expect(readings(damaged)).toEqual([
      ["2018年1月1日至2018年12月31日", "2018年11月?日至2018年12月31日"],
    ]);
  });

  it("leaves a date alone that has two full readings, and repairs the other end", () => {
    expect(repaired("自2017111日至20171231日", 2017)).toBe("自2017111日至2017年12月31日");
  });

  it("leaves a date of another time alone", () => {
    expect(repaired("自201811日起", 2010)).toBe("自201811日起");
  });

  it("puts back the bracket of a document number", () => {
    expect(repaired("(财税〔201720号)")).toBe("(财税〔2017〕20号)");
    expect(repaired("财税〔2017〕20号")).toBe("财税〔2017〕20号");
  });

  it("puts back the word between two percentages only after 分别", () => {
    expect(repaired("同比分别增长15.2%11.1%;")).toBe("同比分别增长15.2%和11.1%;");
    expect(readings("同比分别增长15.2%11.1%;")).toEqual([["15.2%和11.1%", "15.2%、11.1%"]]);
    expect(repaired("增长15.2%11.1%")).toBe("增长15.2%11.1%");
  });

  it("puts back a last unit that the parallel figure before it shows", () => {
    expect(repaired("召开发布会1次,公议会6")).toBe("召开发布会1次,公议会6次");
    expect(repaired("发布信息分别为95条和181")).toBe("发布信息分别为95条和181条");
    expect(repaired("100%办结,公开100")).toBe("100%办结,公开100%");
  });

  it("guesses no unit where nothing shows it", () => {
    for (const text of [
      "公开100",
      "共发布95条。另公开181",
      "43",
      "热线12315",
      "发布95条和181件。",
    ]) {
      expect(repaired(text)).toBe(text);
    }
  });

  it("only ever inserts, and finds nothing more to repair the second time", () => {
    const parts = fc.constantFrom(
      "2018",
      "11",
      "日至",
      "20181231日",
      "15.2%",
      "11.1%",
      "分别",
      "〔2017",
      "20号",
      "6",
      "次",
      ",",
      "公开",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (drawn) => {
        const raw = drawn.join("");
        const result = repaired(raw);
        let at = 0;
        for (const character of result) if (raw[at] === character) at++;
        expect(at).toBe(raw.length);
        expect(repaired(result)).toBe(result);
      }),
      { numRuns: 1000 },
    );
  });
});
