import { type Report, validate } from "@gongkai/core";
import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { absoluteStated } from "./absolute-stated.ts";

const sectionsOf = (text: string) => [
  { id: "overview", heading: "一、总体情况", blocks: [{ type: "paragraph" as const, text }] },
];

const check = (report: Report) => validate(report, { rules: [absoluteStated] });
const old = (text: string) => minimalReport({ sections: sectionsOf(text) });
const modern = (text: string) => modernReport({ sections: sectionsOf(text) });

describe("absolute-stated", () => {
  it("accepts what is so of all", () => {
    const report = withCell(old("申请全部予以公开。"), "appendix-anqing", "replies", "value", 4);
    expect(check(report)).toMatchObject({ findings: [], checked: ["absolute-stated"] });
  });

  it("finds what is not, and says of how many it is", () => {
    expect(check(modern("收到申请均由自然人提出。")).findings).toMatchObject([
      {
        severity: "warning",
        path: "/sections/0/blocks/0/text",
        range: { start: 4, length: 7 },
        expected: "88.89%",
        actual: "均由自然人提出",
        message: {
          "zh-CN": "文中说“均由自然人提出”，按报告所列的数（40 ÷ 45）只是88.89%，不是全部",
        },
      },
    ]);
  });

  it("takes a part that is more than the whole for one of another whole", () => {
    expect(check(old("收到的申请已全部办结。")).findings).toEqual([]);
  });

  it("says why it cannot judge what the report does not count", () => {
    const { findings, notAssessable } = check(old("收到申请均由自然人提出。"));
    expect(findings).toEqual([]);
    expect(notAssessable).toMatchObject([
      { rule: "absolute-stated", reason: { en: expect.stringContaining("“均由自然人提出”") } },
    ]);
  });

  it("leaves a printed 100% to share-stated", () => {
    expect(check(modern("申请办结率100%。")).checked).toEqual([]);
  });
});
