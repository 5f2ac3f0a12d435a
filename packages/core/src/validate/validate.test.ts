import { minimalReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Rule } from "../rules/rule.ts";
import { validate } from "./validate.ts";

const text = (value: string) => ({ "zh-CN": value, en: value });

const rule = (check: Rule["check"], more: Partial<Rule> = {}): Rule => ({
  id: "own-rule",
  severity: "error",
  editions: "all",
  check,
  ...more,
});

const draft = {
  path: "/title",
  place: text("标题"),
  message: text("m"),
  expected: "a",
  actual: "b",
};

describe("validate", () => {
  it("says valid only where every rule that applies was assessed", () => {
    const report = minimalReport();
    expect(validate(report, { rules: [rule(() => [])] }).verdict).toBe("valid");
    const unsure = rule(() => [{ notAssessable: text("unreadable") }]);
    expect(validate(report, { rules: [unsure] })).toMatchObject({
      verdict: "noErrorFound",
      checked: [],
      notAssessable: [{ rule: "own-rule" }],
    });
  });

  it("does not list a rule that has nothing to say of this report or this edition", () => {
    const silent = rule(() => null);
    const foreign = rule(() => [draft], { editions: ["cn-1999"] });
    const result = validate(minimalReport(), { rules: [silent, foreign] });
    expect(result).toMatchObject({ verdict: "valid", checked: [], findings: [] });
  });

  it("is invalid for an error until the error is accepted by its fingerprint", () => {
    const failing = rule(() => [draft]);
    const [finding] = validate(minimalReport(), { rules: [failing] }).findings;
    expect(finding).toMatchObject({ severity: "error", outcome: "fail", rule: "own-rule" });
    const accept = [
      { rule: "own-rule", fingerprint: finding?.fingerprint ?? "", reason: "Looked at" },
    ];
    const accepted = validate(minimalReport(), { rules: [failing], settings: { accept } });
    expect(accepted).toMatchObject({ verdict: "valid", summary: { errors: 0, accepted: 1 } });
  });

  it("derives a thing once, however many rules ask for it", () => {
    let derived = 0;
    const count = () => ++derived;
    const asking = rule((context) => (context.derive(count) > 1 ? [draft] : []));
    validate(minimalReport(), { rules: [asking, asking] });
    expect(derived).toBe(1);
  });

  it("places a finding in the input, at the smallest thing around it that was read there", () => {
    const source = {
      kind: "text",
      file: "a.txt",
      line: 3,
      column: 1,
      length: 2,
      text: "ab",
    } as const;
    const failing = rule(() => [{ ...draft, path: "/sections/0/blocks/1/text" }]);
    const [finding] = validate(minimalReport(), {
      rules: [failing],
      sources: { "/sections/0": source },
    }).findings;
    expect(finding?.source).toEqual(source);
  });

  it("changes nothing of the report", () => {
    const report = withCell(minimalReport(), "appendix-anqing", "replies", "value", 9);
    const before = structuredClone(report);
    validate(report);
    expect(report).toEqual(before);
  });

  it("throws for an edition that nobody knows", () => {
    expect(() => validate({ ...minimalReport(), edition: "cn-1999" })).toThrowError(/cn-1999/);
  });
});
