import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../models/cell.ts";
import type { Report } from "../../models/report.ts";
import { validate } from "../../validate/validate.ts";
import { blankCell } from "./blank-cell.ts";

const TABLE = "appendix-anqing";

const check = (report: Report) => validate(report, { rules: [blankCell] });

const withGazette = (cell: Cell) =>
  withCell(minimalReport(), TABLE, "documents.gazette", "value", cell);

describe("blank-cell", () => {
  it.each<[string, Cell]>([
    ["a zero", 0],
    ["a dash", { printed: "-", state: "dash" }],
    ["a slash", { printed: "/", state: "slash" }],
    ["无", { printed: "无", state: "none" }],
    ["what cannot be read", { printed: "■", state: "unreadable" }],
  ])("does not take %s for a blank", (_, cell) => {
    expect(check(withGazette(cell)).findings).toEqual([]);
  });

  it("names a printed blank in the form's own words and says that it is no zero", () => {
    expect(check(withGazette(null)).findings).toMatchObject([
      {
        severity: "info",
        path: `/tables/${TABLE}/cells/documents.gazette/value`,
        place: {
          "zh-CN": "附表 · 2.政府公报公开数 · 2018年度",
          en: "Appendix · 2. in government gazettes · 2018",
        },
        message: { "zh-CN": expect.stringContaining("空白不等于零") },
      },
    ]);
  });

  it("counts a row of the form that the report does not hold as blank", () => {
    const cells = { requests: { value: 4 } };
    const { findings } = check(minimalReport({ tables: { [TABLE]: { cells } } }));
    expect(findings).toHaveLength(15);
    expect(findings.map(({ path }) => path)).toContain(`/tables/${TABLE}/cells/litigation/value`);
  });

  it("asks of a row only the columns that the form gives it", () => {
    const tables = { proactive: { cells: { rules: { issued: 1 } } } };
    const paths = check(modernReport({ tables })).findings.map(({ path }) => path);
    expect(paths).toHaveLength(9);
    expect(paths).not.toContain("/tables/proactive/cells/licensing/issued");
  });

  it.each([
    ["is absent", {}],
    ["holds no cell", { [TABLE]: { cells: {} } }],
    ["holds rows without a cell", { [TABLE]: { cells: { requests: {} } } }],
  ])("says nothing where the form's table %s", (_, tables) => {
    expect(check(minimalReport({ tables }))).toMatchObject({ findings: [], checked: [] });
  });

  it("proposes zero where the sums of the table leave nothing else for the blank", () => {
    const report = withCell(modernReport(), "remedies", "direct", "corrected", null);
    expect(check(report).findings).toMatchObject([
      { proposals: [{ cause: "blankMeantZero", changes: [{ value: 0 }], isOnly: true }] },
    ]);
    const both = withCell(report, "remedies", "direct", "total", null);
    expect(check(both).findings.map(({ proposals }) => proposals)).toEqual([undefined, undefined]);
  });
});
