import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../models/cell.ts";
import type { Report } from "../../models/report.ts";
import { validate } from "../../validate/validate.ts";
import { valueInWrongColumn } from "./value-in-wrong-column.ts";

const judged = (report: Report) => validate(report, { rules: [valueInWrongColumn] });

const withRow = (report: Report, row: string, cells: Readonly<Record<string, Cell>>) =>
  Object.entries(cells).reduce(
    (changed, [column, cell]) => withCell(changed, "requests", row, column, cell),
    report,
  );

describe("value-in-wrong-column", () => {
  it.each(["cn-2019", "cn-2021"])("says nothing of a table of %s whose sums hold", (edition) => {
    const result = judged(modernReport({ edition }));
    expect(result).toMatchObject({ findings: [], checked: ["value-in-wrong-column"] });
  });

  it("names a figure that stands in the next column, and the two cells as they should be", () => {
    const report = withRow(modernReport(), "new", { commercial: null, research: 5 });
    expect(judged(report).findings).toMatchObject([
      {
        severity: "warning",
        path: "/tables/requests/cells/new/research",
        place: { "zh-CN": expect.stringContaining("科研机构") },
        message: {
          "zh-CN": "5疑似填错了列：不在“科研机构”而在“商业企业”，全表勾稽关系成立",
          en: "5 may stand in the wrong column: in “Commercial enterprises” instead of “Research institutions”, all sums of the table hold",
        },
        expected: "0",
        actual: "5",
        proposals: [{ cause: "shiftedToNeighbour", isOnly: true }],
      },
    ]);
  });

  it("names two figures that were exchanged", () => {
    const report = withRow(modernReport(), "new", { naturalPerson: 5, commercial: 40 });
    expect(judged(report).findings).toMatchObject([
      {
        path: "/tables/requests/cells/new/naturalPerson",
        message: { "zh-CN": expect.stringContaining("5与40对调后") },
        expected: "40",
        actual: "5",
      },
    ]);
  });

  it("names a row that stands one column off as a whole, once", () => {
    const shifted = { naturalPerson: 0, commercial: 40, research: 5 };
    expect(judged(withRow(modernReport(), "new", shifted)).findings).toMatchObject([
      {
        path: "/tables/requests/cells/new/commercial",
        message: { "zh-CN": "此行数字疑似整行错开一列：移回后，全表勾稽关系成立" },
        proposals: [{ changes: [{ value: 40 }, { value: 5 }, { value: 0 }] }],
      },
    ]);
  });

  it("says where all sums hold only with another correction", () => {
    const shifted = withRow(modernReport(), "new", { commercial: 0, research: 5 });
    const report = withRow(shifted, "granted", { naturalPerson: 12 });
    expect(judged(report).findings).toMatchObject([
      { message: { en: expect.stringContaining("and with the other corrections proposed") } },
    ]);
  });

  it("names a row's only figure that the total does not count and its column contradicts", () => {
    const report = withRow(modernReport(), "denied.stateSecret", { legalService: 1 });
    expect(judged(report).findings).toMatchObject([
      {
        path: "/tables/requests/cells/denied.stateSecret/legalService",
        message: { "zh-CN": expect.stringContaining("1是此行唯一的数") },
        expected: null,
        actual: "1",
        proposals: [{ changes: [{ value: 0 }] }],
      },
    ]);
  });

  it("leaves a figure alone that only its total leaves out", () => {
    const withoutTotal = withRow(modernReport(), "partial", { total: 0 });
    expect(judged(withoutTotal).findings).toEqual([]);
  });

  it("leaves a digit that is wrong to the rules on sums", () => {
    expect(judged(withRow(modernReport(), "granted", { commercial: 8 })).findings).toEqual([]);
  });

  it("has nothing to say of a form without such a table, nor of a report that lacks it", () => {
    expect(judged(minimalReport()).checked).toEqual([]);
    expect(judged(modernReport({ tables: {} }))).toMatchObject({ findings: [], checked: [] });
  });
});
