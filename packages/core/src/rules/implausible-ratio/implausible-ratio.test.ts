import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../models/cell.ts";
import type { Report } from "../../models/report.ts";
import { validate } from "../../validate/validate.ts";
import { implausibleRatio } from "./implausible-ratio.ts";

const check = (report: Report) => validate(report, { rules: [implausibleRatio] }).findings;

/** 44 requests are answered, 45 received; one suit is direct. */
const withReconsiderations = (total: Cell, report = modernReport()) =>
  withCell(report, "remedies", "reconsideration", "total", total);

describe("implausible-ratio", () => {
  it("says nothing up to the limit", () => {
    expect(check(withReconsiderations(21))).toEqual([]);
    expect(check(withCell(modernReport(), "requests", "carriedOut", "total", 22))).toEqual([]);
  });

  it("informs of reconsiderations and direct suits on more than half of the answers", () => {
    expect(check(withReconsiderations(22))).toMatchObject([
      {
        severity: "info",
        path: "/tables/remedies/cells/reconsideration/total",
        message: {
          "zh-CN": expect.stringContaining(
            "行政复议与直接起诉合计23，超过1/2的办理结果总计44。合法，但请核对",
          ),
        },
        actual: "23",
      },
    ]);
  });

  it("informs of more than half of a year's requests carried forward", () => {
    expect(check(withCell(modernReport(), "requests", "carriedOut", "total", 23))).toMatchObject([
      { severity: "info", path: "/tables/requests/cells/carriedOut/total" },
    ]);
  });

  it("informs of more documents newly published than in total", () => {
    const report = modernReport({ edition: "cn-2019" });
    const more = withCell(report, "proactive", "rules", "newlyPublished", 4);
    expect(check(more).map(({ path }) => path)).toContain(
      "/tables/proactive/cells/rules/newlyPublished",
    );
  });

  it("does not weigh small numbers, nor what is no plain figure", () => {
    const few = withCell(modernReport(), "requests", "total", "total", 9);
    expect(check(withReconsiderations(9, few))).toEqual([]);
    expect(check(withReconsiderations({ printed: "逾40", value: 40, approx: "gt" }))).toEqual([]);
  });

  it("does not apply where the form does not print the counts", () => {
    expect(check(minimalReport())).toEqual([]);
    expect(check(modernReport({ tables: {} }))).toEqual([]);
  });
});
