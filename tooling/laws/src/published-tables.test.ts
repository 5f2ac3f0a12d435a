import { readFileSync } from "node:fs";
import { isFixedTable, jsonPointer, parseReport, type Report, validate } from "@gongkai/core";
import { describe, expect, it } from "vitest";

/** The tables of a published report, figure by figure and blank by blank; its narrative is left out. */
function published(name: string): Report {
  const file = new URL(`../fixtures/${name}.json`, import.meta.url);
  const parsed = parseReport(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw parsed.error;
  return parsed.report;
}

const blanksOf = ({ tables }: Report): string[] =>
  Object.entries(tables).flatMap(([table, each]) =>
    Object.entries(isFixedTable(each) ? each.cells : {}).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, cell]) =>
        cell === null ? [jsonPointer("tables", table, "cells", row, column)] : [],
      ),
    ),
  );

const sumRules = [
  "requests-applicants-sum",
  "requests-balance",
  "requests-outcomes-sum",
  "remedies-sum",
];

describe("the tables of Suqian for 2023, on the form of 2021", () => {
  const result = validate(published("suqian-2023"));

  it("have no error, and every sum of theirs was judged", () => {
    expect(result.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(result.checked).toEqual(expect.arrayContaining(sumRules));
  });

  it("are not called valid as long as the day of publication is not known", () => {
    expect(result.verdict).toBe("noErrorFound");
    expect(result.notAssessable.map(({ rule }) => rule)).toContain("published-on-time");
  });
});

describe("the tables of Shanghai's General Office for 2019, with half of their cells blank", () => {
  const report = published("shanghai-general-office-2019");
  const { findings, summary } = validate(report);
  const foundBy = (wanted: string) => findings.filter(({ rule }) => rule === wanted);

  it("have no error: no blank is held against a sum", () => {
    expect(summary.errors).toBe(0);
  });

  it("have each of their blanks named, and only those", () => {
    const blanks = blanksOf(report);
    expect(blanks).toHaveLength(135);
    expect(foundBy("blank-cell").map(({ path }) => path)).toEqual(blanks);
  });

  it("have the unit named that is written into a cell, for which the form has none", () => {
    expect(foundBy("unit-in-cell")).toMatchObject([
      {
        severity: "warning",
        path: "/tables/proactive/cells/procurement/amount",
        actual: "251000元",
      },
    ]);
  });

  it.each(sumRules)("have what %s demands evaluated with blanks as zero, and it says so", (id) => {
    const notes = foundBy(id).filter(({ outcome }) => outcome === "note");
    expect(notes.map(({ severity }) => severity)).toEqual(["info"]);
    expect(notes[0]?.message["zh-CN"]).toContain("未填数字的格按零计");
    expect(notes[0]?.message.en).toContain("cells without a figure count as zero");
  });

  it("have the totals that were left blank worked out, as warnings", () => {
    const failed = foundBy("requests-applicants-sum").filter(({ outcome }) => outcome === "fail");
    expect(new Set(failed.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
    const granted = failed.find(({ path }) => path === "/tables/requests/cells/granted/total");
    expect(granted).toMatchObject({ expected: "272", actual: "" });
    expect(failed).toHaveLength(11);
  });
});
