import { minimalReport, modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Report } from "../../models/report.ts";
import type { Section, SectionBlock } from "../../models/section.ts";
import { validate } from "../../validate/validate.ts";
import { sectionEmpty } from "./section-empty.ts";

const check = (report: Report) => validate(report, { rules: [sectionEmpty] }).findings;

const withOther = (blocks: SectionBlock[], more: Section[] = []): Report => {
  const report = modernReport();
  const sections = report.sections.map((section) =>
    section.id === "other" ? { ...section, blocks } : section,
  );
  return { ...report, sections: [...sections, ...more] };
};

const paragraph = (text: string): SectionBlock => ({ type: "paragraph", text });

describe("section-empty", () => {
  it.each<[string, SectionBlock[]]>([
    ["says 无", [paragraph("无")]],
    ["has a table", [{ type: "table", ref: "remedies" }]],
    [
      "has text under a heading",
      [{ type: "heading", level: 2, text: "（一）" }, paragraph("甲。")],
    ],
  ])("accepts a section that %s", (_, blocks) => {
    expect(check(withOther(blocks))).toEqual([]);
  });

  it.each<[string, SectionBlock[]]>([
    ["nothing", []],
    ["white space", [paragraph(" \n　\t")]],
    ["a heading", [{ type: "heading", level: 2, text: "（一）收费" }]],
    ["the place of a table that is not there", [{ type: "table", ref: "fees" }]],
  ])("warns where a required section has only %s", (_, blocks) => {
    expect(check(withOther(blocks))).toMatchObject([
      {
        severity: "warning",
        path: "/sections/5",
        place: { "zh-CN": "六、其他需要报告的事项" },
        message: { "zh-CN": "“其他需要报告的事项”部分只有标题，没有内容" },
      },
    ]);
  });

  it("is content with one of several places of a section", () => {
    const again = { id: "other", heading: "附", blocks: [paragraph("甲。")] };
    expect(check(withOther([], [again]))).toEqual([]);
  });

  it("leaves sections alone that the form does not require or know", () => {
    const introduction = { id: "introduction", heading: "引言", blocks: [] };
    const local = { id: "local", heading: "附件", blocks: [] };
    const { sections } = minimalReport();
    const report = minimalReport({ sections: [introduction, ...sections, local] });
    expect(check(report)).toEqual([]);
  });
});
