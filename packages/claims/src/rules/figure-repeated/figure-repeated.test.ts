import { validate } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { figureRepeated } from "./figure-repeated.ts";

function check(...texts: string[]) {
  const blocks = texts.map((text) => ({ type: "paragraph" as const, text }));
  const sections = [{ id: "proactive", heading: "二、主动公开", blocks }];
  return validate(minimalReport({ sections }), { rules: [figureRepeated] });
}

describe("figure-repeated", () => {
  it.each([
    ["equal figures", "收到政府信息公开申请7件。", "共收到申请7件。"],
    ["a bound that allows the figure", "公开政府信息7000余条。", "全年公开政府信息7345条。"],
    ["other measure words", "公开文件6条。", "公开文件6件。"],
  ])("accepts %s", (_, ...texts) => {
    expect(check(...texts)).toMatchObject({ findings: [], checked: ["figure-repeated"] });
  });

  it("does not compare other years", () => {
    expect(check("公开文件6件。", "2017年公开文件9件。").checked).toEqual([]);
  });

  it("names both places and both figures, at the later place", () => {
    expect(check("全年公开政府信息417条。", "共发布政府信息471条。").findings).toMatchObject([
      {
        severity: "warning",
        path: "/sections/0/blocks/1/text",
        range: { start: 7, length: 4 },
        expected: "417条",
        actual: "471条",
        message: {
          "zh-CN":
            "同一个数（2018年）两处不一：“二、主动公开 · 第1段”的“417条”，“二、主动公开 · 第2段”的“471条”",
        },
      },
    ]);
  });

  it("leaves what the form contradicts, or has alone, to count-stated", () => {
    expect(check("收到政府信息公开申请8件。", "共收到申请7件。")).toMatchObject({
      findings: [],
      checked: ["figure-repeated"],
    });
    expect(check("没有发生信息公开引起的行政复议。").checked).toEqual([]);
  });

  it("finds one finding for one figure, however many places disagree with it", () => {
    const texts = ["公开政府信息417条。", "公开政府信息471条。", "公开政府信息471条。"];
    expect(check(...texts).findings).toHaveLength(2);
    expect(check(texts.slice(0, 2).join("")).findings).toHaveLength(1);
  });

  it("leaves a sentence with a wrong year to year-stated", () => {
    const texts = ["2017年，我局公开文件6件，公开政府信息417条。", "上年公开政府信息362条。"];
    expect(check(...texts).findings).toEqual([]);
  });

  it("compares a bound as the range that it stands for", () => {
    expect(check("公开政府信息7000余条。", "公开政府信息8345条。").findings).toHaveLength(1);
  });

  it("says nothing where every quantity is stated once", () => {
    expect(check("公开政府信息417条。").checked).toEqual([]);
  });
});
