import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { DocumentedRule } from "../rules/rule.ts";
import { defineRule } from "./define-rule.ts";
import { rulesOfModule } from "./rule-module.ts";
import { testRule } from "./test-rule.ts";

const text = { "zh-CN": "有标题", en: "There is a title" };

const titleGiven: DocumentedRule = {
  id: "acme/title-given",
  severity: "warning",
  editions: "all",
  title: text,
  basis: text,
  tolerance: text,
  advice: text,
  passes: text,
  fails: text,
  check: ({ report }) =>
    report.title === "" ? [{ path: "/title", place: text, message: text }] : [],
};

const report = modernReport();
const untitled = { ...report, title: "" };

describe("defineRule", () => {
  it("gives the rule back", () => {
    expect(defineRule(titleGiven)).toBe(titleGiven);
  });

  it.each([
    ["id", "title-given"],
    ["id", "Acme/title"],
    ["id", undefined],
    ["severity", "fatal"],
    ["editions", ["cn-1999"]],
    ["editions", []],
    ["title", { "zh-CN": "有标题" }],
    ["advice", { "zh-CN": " ", en: "x" }],
    ["check", null],
  ])("refuses a rule whose %s is %j, and names it", (place, value) => {
    const broken = JSON.parse(JSON.stringify({ ...titleGiven, [place]: value }));
    const rule = place === "check" ? broken : { ...broken, check: titleGiven.check };
    expect(() => defineRule(rule)).toThrow(
      expect.objectContaining({ code: "rule-invalid", place }),
    );
  });
});

describe("rulesOfModule", () => {
  it("gives the rules of a module", () => {
    expect(rulesOfModule({ rules: [titleGiven] }, "./rules.js")).toEqual([titleGiven]);
  });

  it.each([null, {}, { rules: titleGiven }, { rules: [null] }, { default: [] }])(
    "refuses a module that exports %j",
    (exported) => {
      expect(() => rulesOfModule(exported, "./rules.js")).toThrow(
        expect.objectContaining({ code: "rule-invalid", place: "./rules.js" }),
      );
    },
  );
});

describe("testRule", () => {
  it("is content where every case is as it is said", () => {
    testRule(titleGiven, {
      accept: [{ report }],
      reject: [{ name: "no title", report: untitled, paths: ["/title"], severity: "warning" }],
    });
  });

  it("lists every case that is not", () => {
    const cases = {
      accept: [{ name: "no title", report: untitled }],
      reject: [
        { report, paths: ["/title"] },
        { report: untitled, paths: ["/body"] },
        { report: untitled, paths: ["/title"], severity: "error" },
      ],
    } as const;
    expect(() => testRule(titleGiven, cases)).toThrow(
      /4 of its cases:\n.*accept 1 \(no title\).*\n.*reject 1.*\n.*reject 2.*\n.*reject 3/,
    );
  });

  it("refuses a rule that changes the report, or throws", () => {
    const changing = defineRule({
      ...titleGiven,
      check: ({ report: given }) => {
        Reflect.set(given, "title", "");
        return [];
      },
    });
    const throwing = defineRule({
      ...titleGiven,
      check: () => {
        throw new Error("broken");
      },
    });
    const cases = { accept: [{ report: structuredClone(report) }], reject: [] };
    expect(() => testRule(changing, cases)).toThrow(/changes the report/);
    expect(() => testRule(throwing, cases)).toThrow(/broken/);
  });

  it("refuses a case whose report is none", () => {
    const accept = [{ report: JSON.parse("{}") }];
    expect(() => testRule(titleGiven, { accept, reject: [] })).toThrow(/no annual report/);
  });
});
