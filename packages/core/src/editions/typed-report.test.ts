import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { typedReport } from "./typed-report.ts";

describe("typedReport", () => {
  it("knows the rows and columns of the form of 2021", () => {
    const report = typedReport(modernReport(), "cn-2021");
    if (report === null) throw new Error("not on the form of 2021");
    const { requests, remedies, proactive } = report.tables;
    expect(requests.cells.granted.naturalPerson).toBe(21);
    expect(requests.cells["denied.thirdParty"].commercial).toBe(1);
    expect(requests.cells["other.overdueFee"].total).toBe(0);
    expect(remedies.cells.reconsideration.total).toBe(4);
    expect(proactive.cells.administrativeFees.amount).toBe("12.5");
  });

  it("does not compile for a row, a column or a table that the form lacks", () => {
    const report = typedReport(modernReport(), "cn-2021");
    // @ts-expect-error the form of 2021 divides （六）其他处理 into three rows
    expect(report?.tables.requests.cells.other).toBeUndefined();
    // @ts-expect-error there is no column for all organizations together
    expect(report?.tables.requests.cells.granted.organizations).toBeUndefined();
    // @ts-expect-error licences have no column of documents issued
    expect(report?.tables.proactive.cells.licensing.issued).toBeUndefined();
    // @ts-expect-error procurement left the form in 2021
    expect(report?.tables.proactive.cells.procurement).toBeUndefined();
    // @ts-expect-error the table is called requests
    expect(report?.tables.request).toBeUndefined();
  });

  it("tells the forms apart", () => {
    const report = typedReport(modernReport({ edition: "cn-2019" }), "cn-2019");
    expect(report?.tables.requests.cells.other.total).toBe(0);
    expect(report?.tables.proactive.cells.licensing.itemsPreviousYear).toBe(9);
    // @ts-expect-error the form of 2019 has one row for （六）其他处理
    expect(report?.tables.requests.cells["other.other"]).toBeUndefined();
    const older = typedReport(minimalReport(), "cn-2008");
    expect(older?.tables["appendix-anqing"].cells.requests.value).toBe(7);
    expect(older?.tables.categories?.rows).toHaveLength(3);
    expect(typedReport(minimalReport(), "cn-2021")).toBeNull();
  });

  it("tells a cell that is not there from one that is blank, and never fails for a lack of tables", () => {
    const blank = withCell(modernReport(), "requests", "new", "research", null);
    expect(typedReport(blank, "cn-2021")?.tables.requests.cells.new.research).toBeNull();
    const bare = typedReport(modernReport({ tables: {} }), "cn-2021");
    expect(bare?.tables.requests.cells.new.research).toBeUndefined();
    expect(bare?.tables.remedies.extras).toEqual([]);
  });
});
