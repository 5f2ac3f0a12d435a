import type { Fact } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { metricsOf } from "./metrics-of.ts";

const PUBLISHED = "proactive.items.published";
const DISTINCT = "proactive.items.distinct";
const BY_CATEGORY = "proactive.items.byCategory";

const fact = (concept: string, value: Fact["value"], changes: Partial<Fact> = {}): Fact => ({
  concept,
  dimensions: {},
  year: 2018,
  value,
  state: value === null ? "blank" : "number",
  approx: null,
  unit: null,
  source: { kind: "json", file: "report.json", pointer: "", text: "" },
  ...changes,
});

const category = (label: string, value: Fact["value"], changes: Partial<Fact> = {}) =>
  fact(BY_CATEGORY, value, { dimensions: { category: label }, ...changes });

const only = (metric: string, values: ReturnType<typeof metricsOf>) =>
  values.filter((value) => value.metric === metric);

describe("metricsOf growth", () => {
  const growths = (facts: Fact[], previous: Fact[] = []) =>
    only("growth", metricsOf(facts, { previous }));

  it("starts from the report's own statement of last year and says so", () => {
    expect(growths([fact(PUBLISHED, 417), fact(PUBLISHED, 362, { year: 2017 })])).toEqual([
      {
        metric: "growth",
        concept: PUBLISHED,
        dimensions: {},
        year: 2018,
        value: "15.19",
        unit: "%",
        from: "362",
        to: "417",
        source: "report",
        reason: null,
      },
    ]);
  });

  it("starts from last year's report where it is given, and notes where the two differ", () => {
    const facts = [fact(PUBLISHED, 417), fact(PUBLISHED, 362, { year: 2017 })];
    const [value] = growths(facts, [fact(PUBLISHED, 360, { year: 2017 })]);
    expect(value).toMatchObject({ from: "360", value: "15.83", source: "previous" });
    expect(value?.note?.en).toContain("362");
    expect(growths(facts, [fact(PUBLISHED, 362, { year: 2017 })])[0]).not.toHaveProperty("note");
  });

  it("falls back on the report's own statement where last year's report is blank", () => {
    const facts = [fact(PUBLISHED, 417), fact(PUBLISHED, 362, { year: 2017 })];
    const [value] = growths(facts, [fact(PUBLISHED, null, { year: 2017 })]);
    expect(value).toMatchObject({ value: "15.19", source: "report" });
  });

  it("matches figures by all their dimensions, in whatever order", () => {
    const now = fact("requests.new", 4, { dimensions: { channel: "online", applicant: "total" } });
    const then = fact("requests.new", 2, {
      dimensions: { applicant: "total", channel: "online" },
      year: 2017,
    });
    const other = fact("requests.new", 9, { dimensions: { channel: "mail" }, year: 2017 });
    expect(growths([now], [other, then]).map(({ value }) => value)).toEqual(["100.00"]);
  });

  it("gives the reason where a figure is blank, zero or a bound", () => {
    const concepts = ["a", "b", "c"];
    const facts = concepts.map((concept) => fact(concept, 4));
    const previous = [
      fact("a", null, { year: 2017 }),
      fact("b", 0, { year: 2017 }),
      fact("c", 3, { year: 2017, approx: "gt" }),
    ];
    expect(growths(facts, previous).map(({ value, reason }) => value ?? reason?.en)).toEqual([
      "Not computed: last year's figure is blank",
      "Not computed: last year's figure is zero",
      "Not computed: last year's figure is approximate and only a bound",
    ]);
  });

  it("carries a break of either figure", () => {
    const broken = fact("a", 2, { year: 2017, break: true });
    expect(growths([fact("a", 4)], [broken])[0]?.break).toBe(true);
  });

  it("does not choose between two statements of one figure", () => {
    const facts = [fact("a", 4), fact("a", 5), fact("a", 2, { year: 2017 })];
    expect(growths(facts)[0]).toMatchObject({ value: null });
    expect(growths(facts)[0]?.reason?.["zh-CN"]).toBe("未计算：同一数字有不同的说法（4、5）");
  });

  it("takes an exact figure before a bound and a blank of the same quantity", () => {
    const facts = [
      fact("a", null),
      fact("a", 3, { approx: "gt" }),
      fact("a", 4),
      fact("a", 2, { year: 2017 }),
    ];
    expect(growths(facts).map(({ value }) => value)).toEqual(["100.00"]);
  });

  it("leaves shares to percentage points", () => {
    const share = { unit: "%" };
    expect(growths([fact("s", "10", share), fact("s", "5", { ...share, year: 2017 })])).toEqual([]);
  });
});

describe("metricsOf shares and ranking", () => {
  const facts = [category("政策", 24), category("业务文件", 43), category("其他", null)];

  it("declares the items published as the base", () => {
    const values = only("shares", metricsOf([fact(PUBLISHED, 417), ...facts]));
    expect(values.map(({ dimensions, value }) => [dimensions.category, value])).toEqual([
      ["政策", "5.76"],
      ["业务文件", "10.31"],
      ["其他", null],
      [undefined, "16.07"],
    ]);
    expect(values[0]?.base).toEqual({ concept: PUBLISHED, value: "417" });
    expect(values.at(-1)).toMatchObject({ count: "67", dimensions: {} });
    expect(values.at(-1)?.note?.en).toBe("The sum leaves out “其他”, where nothing is printed");
  });

  it("makes no share up where the items published are not stated", () => {
    const values = metricsOf(facts);
    expect(only("shares", values)).toHaveLength(1);
    expect(only("shares", values)[0]).toMatchObject({ value: null, dimensions: {} });
    expect(only("shares", values)[0]).not.toHaveProperty("base");
    expect(only("ranking", values)).toHaveLength(3);
  });

  it("computes no share of a base that is only a bound", () => {
    const values = metricsOf([fact(PUBLISHED, 400, { approx: "gt" }), ...facts]);
    expect(only("shares", values)[0]).toMatchObject({
      value: null,
      base: { concept: PUBLISHED, value: null },
    });
  });

  it("ranks the categories by count and lists a blank last without a rank", () => {
    const values = only("ranking", metricsOf([fact(PUBLISHED, 417), ...facts]));
    expect(values.map(({ dimensions, rank, value }) => [dimensions.category, rank, value])).toEqual(
      [
        ["业务文件", 1, "43"],
        ["政策", 2, "24"],
        ["其他", undefined, null],
      ],
    );
  });

  it("carries a break of the base", () => {
    const values = metricsOf([fact(PUBLISHED, 417, { break: true }), ...facts]);
    expect(only("shares", values).every((value) => value.break)).toBe(true);
  });
});

describe("metricsOf duplicate ratio", () => {
  const facts = [
    fact(PUBLISHED, 417),
    fact(PUBLISHED, 362, { year: 2017 }),
    fact(DISTINCT, 389),
    fact(DISTINCT, 350, { year: 2017 }),
  ];

  it("is computed for both years", () => {
    const values = only("duplicateRatio", metricsOf(facts));
    expect(values.map(({ year, value, count }) => [year, value, count])).toEqual([
      [2018, "6.71", "28"],
      [2017, "3.31", "12"],
    ]);
    expect(values[0]?.base).toEqual({ concept: PUBLISHED, value: "417" });
  });

  it("takes both figures of last year from one report", () => {
    const previous = [fact(PUBLISHED, 360, { year: 2017 })];
    const values = only("duplicateRatio", metricsOf(facts, { previous }));
    expect(values[1]).toMatchObject({ value: "3.31", source: "report" });
  });
});

describe("metricsOf", () => {
  it("says nothing of no facts", () => {
    expect(metricsOf([])).toEqual([]);
  });

  it("gives plain JSON", () => {
    const values = metricsOf([fact(PUBLISHED, 417), fact(PUBLISHED, 362, { year: 2017 })]);
    expect(JSON.parse(JSON.stringify(values))).toEqual(values);
  });
});
