import { validate } from "@gongkai/core";
import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { partsStated } from "./parts-stated.ts";

function check(...texts: string[]) {
  const blocks = texts.map((text) => ({ type: "paragraph" as const, text }));
  const sections = [{ id: "proactive", heading: "二、主动公开", blocks }];
  return validate(minimalReport({ sections }), { rules: [partsStated] });
}

describe("parts-stated", () => {
  it.each([
    "政策解读信息34条，其中上级政策解读24条，本级政策解读10条。",
    "政策解读信息34条，其中上级政策解读24条。",
    "政策解读信息30余条，其中上级政策解读24条，本级政策解读10条。",
    "同意公开4件，不予公开2件。",
  ])("accepts %s", (text) => {
    expect(check(text)).toMatchObject({ findings: [], checked: ["parts-stated"] });
  });

  it.each([
    ["less than the whole", "政策解读信息34条，其中上级政策解读24条，本级政策解读9条。", "33"],
    ["more than the whole", "政策解读信息34条，其中上级政策解读24条，本级政策解读11条。", "35"],
    ["more than the whole alone", "政策解读信息34条，其中上级政策解读35条。", "35"],
  ])("finds parts that add up to %s", (_, text, expected) => {
    expect(check(text).findings).toMatchObject([
      { severity: "warning", expected, actual: "34条", range: { start: 6, length: 3 } },
    ]);
  });

  it("finds more replies of the kinds stated than replies in the form", () => {
    const sections = [
      {
        id: "onRequest",
        heading: "三、依申请公开",
        blocks: [{ type: "paragraph" as const, text: "同意公开9件，不予公开2件。" }],
      },
    ];
    const report = minimalReport({ sections });
    const find = (value: number | null) =>
      validate(withCell(report, "appendix-anqing", "replies.granted", "value", value), {
        rules: [partsStated],
      }).findings;
    expect(find(null)).toMatchObject([
      { path: "/tables/appendix-anqing/cells/replies/value", actual: "10" },
    ]);
    // Where the form tells which figure is wrong, count-stated does.
    expect(find(4)).toEqual([]);
  });

  it("adds up what the text adds up", () => {
    expect(check("接待来访9人次，接听来电8人次，两项合计18人次。").findings).toMatchObject([
      { severity: "warning", expected: "17", actual: "18人次" },
    ]);
  });

  it("adds up what is listed in brackets behind a figure", () => {
    expect(check("收到来信30件（甲县11件、乙县10件、丙县8件）。").findings).toMatchObject([
      { severity: "warning", expected: "29", actual: "30件", range: { start: 4, length: 3 } },
    ]);
    expect(check("收到来信29件（甲县11件、乙县10件、丙县8件）。").findings).toEqual([]);
  });

  it.each([
    [
      "add up",
      "答复39件：予以公开24件，部分公开6件，不予公开1件，无法提供8件，不予处理0件，其他处理0件。",
      [],
    ],
    [
      "do not",
      "答复39件。予以公开及部分公开30件，不予公开1件，无法提供5件，不予处理0件，其他处理0件。",
      [{ expected: "36", actual: "39件" }],
    ],
    ["are not all there is", "答复39件。予以公开24件，不予公开1件。", []],
  ])(
    "adds up the outcomes that a text gives, whatever the tables say: they %s",
    (_, text, expected) => {
      const blocks = [{ type: "paragraph" as const, text }];
      const sections = [{ id: "overview", heading: "一、总体情况", blocks }];
      const { findings } = validate(modernReport({ sections, tables: {} }), {
        rules: [partsStated],
      });
      expect(findings).toMatchObject(expected);
      expect(findings).toHaveLength(expected.length);
    },
  );

  it("leaves a division that only tables state to the rules over tables", () => {
    expect(check("公开政府信息417条。").checked).toEqual([]);
  });

  it("does not add forms of publication to whose policies are interpreted", () => {
    const text =
      "政策解读信息34条，其中上级政策解读24条，本级政策解读10条，视频解读20条，图解30条。";
    expect(check(text).findings).toEqual([]);
  });
});
