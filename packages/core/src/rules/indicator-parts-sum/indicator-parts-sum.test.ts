import { minimalReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../models/cell.ts";
import { validate } from "../../validate/validate.ts";
import { indicatorPartsSum } from "./indicator-parts-sum.ts";

const TABLE = "appendix-anqing";

const check = (values: Readonly<Record<string, Cell>>) => {
  const cells = Object.fromEntries(Object.entries(values).map(([row, value]) => [row, { value }]));
  return validate(minimalReport({ tables: { [TABLE]: { cells } } }), {
    rules: [indicatorPartsSum],
  });
};

const replies = (total: Cell, granted: Cell, partial: Cell, denied: Cell, other: Cell) =>
  check({
    replies: total,
    "replies.granted": granted,
    "replies.partial": partial,
    "replies.denied": denied,
    "replies.other": other,
  });

const documents = (total: Cell, website: Cell, gazette: Cell) =>
  check({
    "documents.total": total,
    "documents.website": website,
    "documents.gazette": gazette,
  });

const dash: Cell = { printed: "-", state: "dash" };

describe("indicator-parts-sum on parts that exhaust their total", () => {
  it("accepts a total that is the sum of its parts", () => {
    expect(replies(10, 4, 3, 2, 1)).toMatchObject({ verdict: "valid", findings: [] });
  });

  it("accepts a group of which nothing is printed", () => {
    expect(replies(null, null, null, null, null).findings).toEqual([]);
  });

  it("adds decimals exactly", () => {
    expect(replies("0.3", "0.1", "0.2", 0, 0).findings).toEqual([]);
  });

  it("names the total in the form's own words where the parts do not add up to it", () => {
    expect(replies(11, 4, 3, 2, 1)).toMatchObject({
      verdict: "invalid",
      findings: [
        {
          severity: "error",
          outcome: "fail",
          path: `/tables/${TABLE}/cells/replies/value`,
          place: {
            "zh-CN": "附表 · 对申请的答复总数 · 2018年度",
            en: "Appendix · Replies to requests · 2018",
          },
          message: { "zh-CN": "“对申请的答复总数”为11，各分项之和为10（4 + 3 + 2 + 1）" },
          expected: "10",
          actual: "11",
        },
      ],
    });
  });

  it("notes once that blanks count as zero where the sum holds by that alone", () => {
    expect(replies(4, 2, null, 2, null)).toMatchObject({
      verdict: "valid",
      findings: [
        {
          severity: "info",
          outcome: "note",
          message: {
            "zh-CN": "各分项之和等于总数，前提是未填数字的格按零计（2 + 空白 + 2 + 空白 = 4）",
          },
        },
      ],
    });
  });

  it("says in the error that blanks were counted as zero", () => {
    const { findings } = replies(5, 2, null, 2, null);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message.en).toBe(
      "“Replies to requests” is 5; its parts add up to 4 (2 + blank + 2 + blank, cells without a figure counted as zero)",
    );
  });

  it.each<[string, Cell]>([
    ["a dash", dash],
    ["a slash", { printed: "/", state: "slash" }],
    ["无", { printed: "无", state: "none" }],
  ])("counts %s as zero too, with the same note", (_, cell) => {
    expect(replies(4, 2, 0, 2, cell).findings).toMatchObject([
      { severity: "info", outcome: "note" },
    ]);
  });

  it.each<[string, Cell]>([
    ["a part that cannot be read", { printed: "2或3", state: "unreadable" }],
    ["a part that a merged cell speaks of", { printed: "", state: "notStated" }],
    ["a part that is only a bound", { printed: "逾2", value: 2, approx: "gt" }],
  ])("does not judge a group with %s", (_, cell) => {
    const result = replies(4, 2, cell, 2, 0);
    expect(result).toMatchObject({ verdict: "noErrorFound", findings: [] });
    expect(result.notAssessable[0]?.reason["zh-CN"]).toContain("附表 · 对申请的答复总数");
  });

  it("does not judge a group whose cells have different units", () => {
    const amount = { printed: "2件", value: 2, unit: "件" };
    const other = { printed: "2条", value: 2, unit: "条" };
    expect(replies(4, amount, other, 0, 0).notAssessable).toHaveLength(1);
  });

  it("does not judge a blank total with parts that are not", () => {
    expect(replies(null, 2, 0, 2, 0)).toMatchObject({
      findings: [],
      notAssessable: [{ reason: { en: expect.stringContaining("the total is blank") } }],
    });
  });

  it("still judges the other groups", () => {
    const report = withCell(minimalReport(), TABLE, "replies", "value", null);
    const broken = withCell(report, TABLE, "requests", "value", 8);
    const result = validate(broken, { rules: [indicatorPartsSum] });
    expect(result.checked).toEqual(["indicator-parts-sum"]);
    expect(result.findings.map(({ path }) => path)).toEqual([
      `/tables/${TABLE}/cells/requests/value`,
    ]);
  });
});

describe("indicator-parts-sum on parts that may overlap", () => {
  it.each([
    ["as many as the total", documents(6, 4, 2)],
    ["as many as the total, with a blank among them", documents(74, 74, null)],
  ])("raises no alarm over parts that are %s", (_, { findings }) => {
    expect(findings.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  });

  it.each([
    ["a part is larger than the total", documents(6, 7, null)],
    ["all parts are printed and add up to more", documents(6, 6, 2)],
    ["all parts are printed and add up to less", documents(6, 3, 2)],
    ["the parts add up to less, with a blank among them", documents(6, 5, null)],
  ])("only warns where %s", (_, { verdict, findings }) => {
    expect(verdict).toBe("valid");
    expect(findings.map(({ severity, outcome }) => [severity, outcome])).toEqual([
      ["warning", "fail"],
    ]);
  });
});

const checkStatistics = (values: Readonly<Record<string, Cell>>) => {
  const cells = Object.fromEntries(Object.entries(values).map(([row, value]) => [row, { value }]));
  return validate(minimalReport({ tables: { "statistics-2014": { cells } } }), {
    rules: [indicatorPartsSum],
  });
};

describe("indicator-parts-sum on parts that are only some of the whole", () => {
  it.each<[string, Cell, Cell]>([
    ["fewer than the whole", 6, 2],
    ["all of the whole", 6, 6],
    ["blank", 6, null],
  ])("has nothing to say where they are %s", (_, total, leaders) => {
    const cells = { pressConferences: total, "pressConferences.leaders": leaders };
    expect(checkStatistics(cells)).toMatchObject({ verdict: "valid", findings: [] });
  });

  it("warns where one is larger than the whole", () => {
    const cells = { pressConferences: 2, "pressConferences.leaders": 6 };
    const { verdict, findings } = checkStatistics(cells);
    expect(verdict).toBe("valid");
    expect(findings).toMatchObject([
      {
        severity: "warning",
        outcome: "fail",
        path: "/tables/statistics-2014/cells/pressConferences/value",
        message: { "zh-CN": expect.stringContaining("有分项大于此数") },
      },
    ]);
  });
});

describe("indicator-parts-sum on a table whose rows are unconfirmed", () => {
  it("only warns where exhaustive parts do not add up", () => {
    const { verdict, findings } = checkStatistics({
      staff: 9,
      "staff.fullTime": 3,
      "staff.partTime": 5,
    });
    expect(verdict).toBe("valid");
    expect(findings).toMatchObject([
      { severity: "warning", outcome: "fail", expected: "8", actual: "9" },
    ]);
  });

  it("judges a row that is a part and a whole on both counts", () => {
    const { findings } = checkStatistics({
      answered: 5,
      "answered.granted": 2,
      "answered.denied": 2,
      "denied.stateSecret": 1,
      "denied.privacy": 2,
    });
    expect(findings.map(({ path }) => path)).toEqual([
      "/tables/statistics-2014/cells/answered/value",
      "/tables/statistics-2014/cells/answered.denied/value",
    ]);
  });
});

describe("indicator-parts-sum", () => {
  it("has nothing to say of a report without the form's table", () => {
    const result = validate(minimalReport({ tables: {} }), { rules: [indicatorPartsSum] });
    expect(result).toMatchObject({ findings: [], checked: [] });
  });
});
