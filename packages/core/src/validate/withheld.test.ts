import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { proposedReading } from "../findings/proposal.ts";
import type { Rule } from "../rules/rule.ts";
import { validate } from "./validate.ts";

const reportSaying = (value: string) =>
  minimalReport({
    sections: [
      {
        id: "overview",
        heading: `一、概述 ${value}`,
        blocks: [{ type: "paragraph", text: value }],
      },
    ],
  });

const PATH = "/sections/0/blocks/0/text";

const withholds = (value: string): Rule => ({
  id: "withholds",
  severity: "warning",
  editions: "all",
  check: () => [
    {
      path: PATH,
      range: { start: 0, length: value.length },
      message: { "zh-CN": "有", en: "There" },
      actual: "1**4",
      withheld: value,
    },
  ],
});

const quotes = (value: string): Rule => ({
  id: "quotes",
  severity: "warning",
  editions: "all",
  check: () => [
    {
      path: PATH,
      message: { "zh-CN": `说了${value}`, en: `Says ${value}` },
      actual: value,
      proposals: [proposedReading(`${value}号`)],
    },
    { notAssessable: { "zh-CN": value, en: value } },
  ],
});

describe("what a rule withholds", () => {
  it("is struck out of the findings of all rules, before and after it", () => {
    const rules = [quotes("1234"), withholds("1234"), quotes("1234")];
    const result = validate(reportSaying("1234"), { rules, file: "report.json" });
    expect(result.findings).toHaveLength(3);
    expect(JSON.stringify({ ...result, versions: null })).not.toContain("1234");
    expect(result.findings[0]?.message.en).toBe("Says 1**4");
    expect(result.findings[0]?.place["zh-CN"]).toContain("1**4");
    expect(result.findings[0]?.source?.text).toBe("1**4");
  });

  it("is struck out of what an importer has found", () => {
    const [given] = validate(reportSaying("1234"), { rules: [quotes("1234")] }).findings;
    const findings = given === undefined ? [] : [given];
    const result = validate(reportSaying("1234"), { rules: [withholds("1234")], findings });
    expect(result.findings.map(({ actual }) => actual)).toEqual(["1**4", "1**4"]);
  });

  it("cannot be guessed from a fingerprint", () => {
    const prints = ["1234", "1564"].map(
      (value) =>
        validate(reportSaying(value), { rules: [withholds(value)] }).findings[0]?.fingerprint,
    );
    expect(prints[0]).toBe(prints[1]);
  });
});
