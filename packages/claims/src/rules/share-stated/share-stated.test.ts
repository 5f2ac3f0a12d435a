import { type Report, validate } from "@gongkai/core";
import { minimalReport, modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { shareStated } from "./share-stated.ts";

const sectionsOf = (text: string) => [
  { id: "overview", heading: "一、总体情况", blocks: [{ type: "paragraph" as const, text }] },
];

const check = (report: Report) => validate(report, { rules: [shareStated] });
const old = (text: string) => check(minimalReport({ sections: sectionsOf(text) }));
const modern = (text: string) => check(modernReport({ sections: sectionsOf(text) }));

describe("share-stated", () => {
  it.each([
    "办结44件，其中予以公开24件，占54.55%。",
    "办结44件，其中予以公开24件，占办结总数的54.5%。",
    "予以公开24件，占收到申请总数的53.3%。",
    "新收申请45件，其中自然人40件，占近九成。",
  ])("accepts a share that its figures give: %s", (text) => {
    expect(modern(text)).toMatchObject({ findings: [], checked: ["share-stated"] });
  });

  it("takes a share for an error where only one base can be meant", () => {
    expect(old("答复申请10件，其中同意公开4件，占答复总数的44%。").findings).toMatchObject([
      {
        severity: "error",
        path: "/sections/0/blocks/0/text",
        range: { start: 23, length: 3 },
        expected: "40.00%",
        actual: "44%",
        message: {
          "zh-CN": "4件 ÷ 10件应为40.00%，文中写作44%",
          en: "4件 ÷ 10件 is 40.00%; the text says 44%",
        },
      },
    ]);
  });

  it("warns of one where another base may be meant", () => {
    expect(modern("办结44件，其中予以公开24件，占45.45%。").findings).toMatchObject([
      {
        severity: "warning",
        expected: "54.55%",
        message: { "zh-CN": expect.stringContaining("换作其他可能的基数也不符") },
      },
    ]);
  });

  it("warns of digits that were cut off", () => {
    expect(old("政策解读信息34条，其中上级政策解读24条，占70.5%。").findings).toMatchObject([
      { severity: "warning", message: { en: expect.stringContaining("cut off") } },
    ]);
  });

  it("judges a printed 100%, too", () => {
    expect(modern("申请办结率100%。").findings).toMatchObject([
      { severity: "warning", actual: "100%" },
    ]);
  });

  it("says why it cannot judge a share", () => {
    const { findings, notAssessable } = old("网站群众满意率98%。");
    expect(findings).toEqual([]);
    expect(notAssessable).toMatchObject([
      { rule: "share-stated", reason: { "zh-CN": expect.stringContaining("的“98%”：") } },
    ]);
  });

  it("says nothing of a report without a share", () => {
    expect(old("公开文件6件。").checked).toEqual([]);
  });
});
