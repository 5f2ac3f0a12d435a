import type { Report } from "@gongkai/core";
import { checkRollup, rollup } from "@gongkai/ledger";
import { type Density, randomSource, validReport } from "@gongkai/testkit";
import fc from "fast-check";
import { validate } from "gongkai";
import { describe, expect, it } from "vitest";

const YEARS = { "cn-2008": 2016, "cn-2019": 2020, "cn-2021": 2024 } as const;

/** So many bodies' reports for one year, each without an error. */
function childrenOf(edition: keyof typeof YEARS, seed: number, densities: readonly Density[]) {
  const year = YEARS[edition];
  return densities.map((density, at): Report => {
    const report = validReport(randomSource(seed + at), { edition, density });
    const name = `第${at + 1}镇`;
    return {
      ...report,
      title: `${name}${year}年政府信息公开工作年度报告`,
      body: { ...report.body, name },
      perimeter: "own",
      period: { start: `${year}-01-01`, end: `${year}-12-31` },
      publishedOn: `${year + 1}-01-20`,
    };
  });
}

const densities = fc.array(fc.constantFrom<Density>("sparse", "moderate", "dense"), {
  minLength: 1,
  maxLength: 6,
});

describe.each(["cn-2008", "cn-2019", "cn-2021"] as const)("a sum of reports on %s", (edition) => {
  it("has no error where its children have none, and is the sum of them", () => {
    fc.assert(
      fc.property(fc.nat(), densities, (seed, drawn) => {
        const children = childrenOf(edition, seed, drawn);
        for (const child of children) expect(validate(child).summary.errors).toBe(0);
        const { report } = rollup(children, { body: { name: "某县", kind: "government" } });
        const { findings } = validate(report);
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(checkRollup(report, children)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
