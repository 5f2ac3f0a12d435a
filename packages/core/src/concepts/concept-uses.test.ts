import { describe, expect, it } from "vitest";
import { conceptUses } from "./concept-uses.ts";

describe("conceptUses", () => {
  it("names the rows of all forms in their own words, oldest form first", () => {
    expect(
      conceptUses("requests.outcome.partial").map(({ edition, place }) => [
        edition,
        place["zh-CN"],
      ]),
    ).toEqual([
      ["cn-2008", "附表 · 2.同意部分公开答复数"],
      ["cn-2008", "统计表 · 三、依申请公开情况 · 同意部分公开答复数"],
      [
        "cn-2019",
        "表三 · 三、本年度办理结果 · （二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      ],
      [
        "cn-2021",
        "表三 · 三、本年度办理结果 · （二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      ],
    ]);
  });

  it("says where the figure does not mean the same", () => {
    const uses = conceptUses("requests.outcome.unable.notHeld");
    expect(uses.map(({ table, break: isBreak }) => [table, isBreak ?? false])).toEqual([
      ["statistics-2014", true],
      ["statistics-2014", true],
      ["requests", false],
      ["requests", false],
    ]);
  });

  it("names columns and rows of tables with open rows", () => {
    const place = (code: string) => conceptUses(code).map((use) => use.place["zh-CN"]);
    expect(place("proactive.items.byCategory.share")).toEqual([
      "主动公开政府信息的主要类别 · 所占比例",
    ]);
    expect(place("proactive.recalls")).toEqual(["主动公开政府信息的主要类别 · 产品召回信息"]);
  });

  it.each(["engagement.calls", "none.such"])("is empty for %s, which no form prints", (code) => {
    expect(conceptUses(code)).toEqual([]);
  });
});
