import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Section } from "../../models/section.ts";
import { validate } from "../../validate/validate.ts";
import { sectionMissing } from "./section-missing.ts";

const { sections } = minimalReport();

const check = (kept: readonly Section[]) =>
  validate(minimalReport({ sections: [...kept] }), { rules: [sectionMissing] }).findings;

const without = (...ids: string[]) => sections.filter(({ id }) => !ids.includes(id));

describe("section-missing", () => {
  it("accepts the sections in any order, and local ones among them", () => {
    const local = { id: "local-1", heading: "八、其他", blocks: [] };
    expect(check([local, ...sections.toReversed()])).toEqual([]);
  });

  it("does not ask for a section that the form leaves optional", () => {
    expect(check(without("appendix"))).toEqual([]);
  });

  it("names a missing section by its title in the form", () => {
    expect(check(without("fees"))).toMatchObject([
      {
        severity: "warning",
        path: "/sections",
        place: { "zh-CN": "各部分", en: "Sections" },
        message: { "zh-CN": "缺少“政府信息公开的收费及减免情况”部分" },
        expected: "政府信息公开的收费及减免情况",
        actual: null,
      },
    ]);
  });

  it("finds each missing section once, with a fingerprint of its own", () => {
    const findings = check(without("fees", "problems"));
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});
