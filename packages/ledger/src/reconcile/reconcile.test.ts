import type { Fact } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { reconcile } from "./reconcile.ts";

const fact = (changes: Partial<Fact> = {}): Fact => {
  const whole = {
    concept: "requests.new",
    dimensions: {},
    year: 2018,
    value: 4,
    state: "number",
    approx: null,
    unit: "件",
    ...changes,
  } as const;
  const text = whole.value === null ? "" : String(whole.value);
  return { source: { kind: "json", file: "", pointer: "", text }, ...whole };
};

const compared = (computed: Partial<Fact>, published: Partial<Fact>) =>
  reconcile({ computed: [fact(computed)], published: [fact(published)] });

const kinds = (computed: Partial<Fact>, published: Partial<Fact>) =>
  compared(computed, published).differences.map(
    ({ kind, finding }) => `${finding.severity} ${kind}`,
  );

const blank = { value: null, state: "blank" } as const;

describe("reconcile", () => {
  it("names a figure that differs, in the form's words, with both values and where it is printed", () => {
    const source = {
      kind: "text",
      file: "a.txt",
      line: 3,
      column: 5,
      length: 2,
      text: "5件",
    } as const;
    const { differences } = compared({}, { value: 5, source });
    expect(differences).toHaveLength(1);
    expect(differences[0]?.finding).toMatchObject({
      rule: "published-differs",
      severity: "error",
      path: "/tables/appendix-anqing/cells/requests/value",
      message: { "zh-CN": "公布的是5件，汇总为4件" },
      expected: "4",
      actual: "5",
      source,
    });
    expect(differences[0]?.place["zh-CN"]).toBe("附表 · 受理政府信息公开申请总数 · 2018年度");
  });

  it("compares each place in which a figure is printed", () => {
    const published = [fact(), fact({ value: 5 }), fact(), fact({ value: 6 })];
    const { agreed, differences } = reconcile({ computed: [fact()], published });
    expect([agreed, differences.length]).toEqual([2, 2]);
  });

  it.each<[string, Partial<Fact>, Partial<Fact>, string[]]>([
    ["a bound that holds", { value: 4123 }, { value: 4000, approx: "gt" }, []],
    ["the upper end of a bound", { value: 5000 }, { value: 4000, approx: "gt" }, ["error value"]],
    ["a bound that does not hold", { value: 3999 }, { value: 4000, approx: "gt" }, ["error value"]],
    ["two bounds that meet", { value: 4100, approx: "gt" }, { value: 4000, approx: "gt" }, []],
    [
      "two that do not",
      { value: 5000, approx: "gt" },
      { value: 4000, approx: "gt" },
      ["error value"],
    ],
    ["a figure within the computed bound", { value: 4000, approx: "gt" }, { value: 4123 }, []],
    ["a figure at its upper end", { value: 4000, approx: "gt" }, { value: 5000 }, ["error value"]],
    ["money in another unit", { value: 251_000, unit: "元" }, { value: "25.1", unit: "万元" }, []],
    [
      "the same digits of another unit",
      { value: 25, unit: "元" },
      { value: 25, unit: "万元" },
      ["error value"],
    ],
    ["decimals that say the same", { value: "4.8" }, { value: "4.80" }, []],
    [
      "digits that were cut off",
      { value: "30.69", unit: "%" },
      { value: 30, unit: "%" },
      ["warning value"],
    ],
    ["a blank for a zero", { value: 0 }, blank, []],
    ["a blank for a figure", { value: 4 }, blank, ["error blank"]],
    ["a dash for a figure", { value: 4 }, { value: null, state: "dash" }, ["error blank"]],
    [
      "what cannot be read",
      { value: 4 },
      { value: null, state: "unreadable" },
      ["warning missing"],
    ],
    ["what nobody counted", blank, { value: 4 }, ["warning extra"]],
    ["a zero that nobody counted", blank, { value: 0 }, []],
    ["two blanks", blank, blank, []],
  ])("judges %s", (_name, computed, published, expected) => {
    expect(kinds(computed, published)).toEqual(expected);
  });

  it("lists blanks for zeros apart, and does not count them as agreeing", () => {
    const { blanks, agreed, differences } = compared({ value: 0 }, blank);
    expect([blanks.length, agreed, differences.length]).toEqual([1, 0, 0]);
  });

  it("reads a bound in the digits in which it is printed", () => {
    const source = { kind: "json", file: "", pointer: "", text: "15.0万余人次" } as const;
    const published = { value: 150_000, approx: "gt", source } as const;
    expect(kinds({ value: 150_900 }, published)).toEqual([]);
    expect(kinds({ value: 151_000 }, published)).toEqual(["error value"]);
  });

  it("takes the total over all applicants for the total", () => {
    const { agreed } = compared({ dimensions: { applicant: "total" } }, {});
    expect(agreed).toBe(1);
  });

  it("lists what only one side prints, which is no difference", () => {
    const { onlyComputed, onlyPublished, differences } = compared({ year: 2017 }, {});
    expect([onlyComputed.length, onlyPublished.length, differences.length]).toEqual([1, 1, 0]);
  });

  it("compares one year where one is asked for", () => {
    const options = {
      computed: [fact({ year: 2017, value: 9 })],
      published: [fact({ year: 2017 })],
    };
    expect(reconcile({ ...options, year: 2018 }).differences).toEqual([]);
    expect(reconcile(options).differences).toHaveLength(1);
  });

  it("compares with the exact figure where the computed report also has a bound", () => {
    const computed = [fact({ value: 3, approx: "gt" }), fact({ value: 4 })];
    expect(reconcile({ computed, published: [fact({ value: 5 })] }).differences).toHaveLength(1);
  });

  it("names what no form prints by its concept", () => {
    const { differences } = compared(
      { concept: "engagement.visits" },
      { concept: "engagement.visits", value: 5 },
    );
    expect(differences[0]?.place.en).toBe("Visitors received · 2018");
  });
});
