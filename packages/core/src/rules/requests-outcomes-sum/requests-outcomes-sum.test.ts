import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { editionOf } from "../../editions/index.ts";
import { validate } from "../../validate/validate.ts";
import { requestsOutcomesSum } from "./requests-outcomes-sum.ts";

const judged = (report: Parameters<typeof validate>[0]) =>
  validate(report, { rules: [requestsOutcomesSum] });

describe("requests-outcomes-sum", () => {
  it.each(["cn-2019", "cn-2021"])("passes where the outcomes of %s add up", (edition) => {
    expect(judged(modernReport({ edition }))).toMatchObject({ verdict: "valid", findings: [] });
  });

  it.each([
    ["cn-2019", 19],
    ["cn-2021", 21],
  ])("sums the leaf results of %s: %d", (edition, count) => {
    const table = editionOf(edition).tables.find(({ id }) => id === "requests");
    const identities = table?.kind === "fixed" ? table.identities : [];
    const sum = identities?.find(({ rule }) => rule === "requests-outcomes-sum");
    expect(sum?.right).toHaveLength(count);
  });

  it.each(["cn-2019", "cn-2021"])("bites for every outcome of %s", (edition) => {
    const report = modernReport({ edition });
    const table = editionOf(edition).tables.find(({ id }) => id === "requests");
    if (table?.kind !== "fixed") throw new Error("no matrix");
    const leaves = table.rows.filter(({ groups, id }) => groups !== undefined && id !== "total");
    for (const { id } of leaves) {
      const { findings } = judged(withCell(report, "requests", id, "research", 1));
      expect(findings).toMatchObject([
        {
          severity: "error",
          path: "/tables/requests/cells/total/research",
          expected: "1",
          actual: "0",
          message: { "zh-CN": "“科研机构”：“（七）总计”为0，各项之和为1" },
        },
      ]);
    }
  });

  it("warns where every outcome of a column is blank and the total is not", () => {
    let report = modernReport();
    for (const row of ["granted", "denied.thirdParty", "unable.notHeld"]) {
      report = withCell(report, "requests", row, "commercial", null);
    }
    expect(judged(report).findings).toMatchObject([
      { severity: "warning", expected: "0", actual: "5" },
    ]);
  });

  it("carries the cell that would mend it, with its figure and how it may have gone wrong", () => {
    const [finding] = judged(
      withCell(modernReport(), "requests", "granted", "naturalPerson", 12),
    ).findings;
    expect(finding?.proposals).toMatchObject([
      {
        isOnly: true,
        cause: "digitsSwapped",
        changes: [
          { path: "/tables/requests/cells/granted/naturalPerson", actual: "12", value: 21 },
        ],
      },
    ]);
  });
});
