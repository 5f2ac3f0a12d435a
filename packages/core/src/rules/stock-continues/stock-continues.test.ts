import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../models/cell.ts";
import type { Report } from "../../models/report.ts";
import { validate } from "../../validate/validate.ts";
import { stockContinues } from "./stock-continues.ts";

const check = (report: Report, against: Report | null = null) =>
  validate(report, { rules: [stockContinues], against });

/** Of normative documents: 4 issued, 1 repealed, 20 in force. */
const thisYear = modernReport({ period: { start: "2022-01-01", end: "2022-12-31" } });

const normative = (report: Report, column: string, cell: Cell) =>
  withCell(report, "proactive", "normativeDocuments", column, cell);

const lastYear = normative(modernReport(), "inForce", 17);

const PATH = "/tables/proactive/cells/normativeDocuments/inForce";

describe("stock-continues", () => {
  it("accepts last year's stock with what was issued and without what was repealed", () => {
    expect(check(thisYear, lastYear)).toMatchObject({ verdict: "valid", findings: [] });
  });

  it("warns with all three figures where it does not follow", () => {
    expect(check(normative(thisYear, "inForce", 21), lastYear).findings).toMatchObject([
      {
        severity: "warning",
        path: PATH,
        message: {
          "zh-CN":
            "“现行有效件数”为21，应为20（2021年度“现行有效件数”17 + 2022年度“本年制发件数”4 − 2022年度“本年废止件数”1）",
        },
        expected: "20",
        actual: "21",
      },
    ]);
  });

  it("finds without last year's report that fewer than none would have been in force", () => {
    const result = check(normative(thisYear, "inForce", 2));
    expect(result.findings).toMatchObject([
      { severity: "warning", path: PATH, message: { "zh-CN": expect.stringContaining("为-1件") } },
    ]);
    expect(result.notAssessable).toHaveLength(1);
  });

  it("says one thing once where last year's report shows it too", () => {
    expect(check(normative(thisYear, "inForce", 2), lastYear).findings).toHaveLength(1);
  });

  it("implies nothing from what is blank, approximate or unreadable", () => {
    expect(check(normative(thisYear, "inForce", null)).findings).toEqual([]);
    const issued = { printed: "逾40", value: 40, approx: "gt" as const };
    expect(check(normative(thisYear, "issued", issued)).findings).toEqual([]);
  });

  it("cannot judge without last year's report, or where its form asked otherwise", () => {
    expect(check(thisYear)).toMatchObject({ checked: [], findings: [] });
    const old = modernReport({
      edition: "cn-2019",
      period: { start: "2020-01-01", end: "2020-12-31" },
    });
    expect(check(modernReport(), old)).toMatchObject({ checked: [], findings: [] });
  });
});
