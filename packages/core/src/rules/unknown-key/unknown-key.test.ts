import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../models/report.ts";
import { matricesOf } from "../../tables/matrices-of.ts";
import { validate } from "../../validate/validate.ts";
import { isPlainReport } from "./is-plain-report.ts";
import { nearestName } from "./nearest-name.ts";
import { unknownKey } from "./unknown-key.ts";

const check = (report: Report) => validate(report, { rules: [unknownKey] }).findings;

const pathsOf = (report: Report) => check(report).map(({ path }) => path);

const TABLE = "appendix-anqing";

describe("nearestName", () => {
  const names = ["period", "publishedOn", "tables", "title"];

  it.each([
    ["publishOn", "publishedOn"],
    ["PublishedOn", "publishedOn"],
    ["titel", "title"],
    ["table", "tables"],
    ["remarks", null],
    ["x", null],
  ])("proposes for %s: %s", (key, name) => {
    expect(nearestName(key, names)).toBe(name);
  });

  it("prefers the nearest of several near names", () => {
    expect(nearestName("cell", ["calls", "cells"])).toBe("cells");
  });

  it("is at once done with a key far longer than any name", () => {
    expect(nearestName("x".repeat(1_000_000), names)).toBeNull();
  });

  it("proposes every name of at least two letters for itself", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 12 }), (name) => {
        expect(nearestName(name, [name])).toBe(name);
      }),
    );
  });
});

describe("unknown-key", () => {
  it("accepts every key of the format, also in printed cells, extras and covered rows", () => {
    const report = withCell(minimalReport(), TABLE, "requests", "value", {
      printed: "约7件",
      value: 7,
      state: "number",
      approx: "about",
      unit: "件",
    });
    const extras = [{ row: "电话咨询数", column: "2018年度", cell: 3 }];
    const rows = [{ label: "热线", group: null, description: "受理咨询。", covers: 2, cells: {} }];
    const appendix = { ...report.tables[TABLE], cells: {}, extras };
    expect(pathsOf({ ...report, tables: { [TABLE]: appendix, channels: { rows } } })).toEqual([]);
  });

  it("proposes the nearest known key", () => {
    expect(check(Object.assign(minimalReport(), { publishOn: "2019-01-30" }))).toMatchObject([
      {
        severity: "warning",
        path: "/publishOn",
        message: { en: "The format has no key “publishOn”; did you mean “publishedOn”?" },
        expected: "publishedOn",
        actual: "publishOn",
        proposals: [{ text: { en: "publishedOn" } }],
      },
    ]);
  });

  it("proposes nothing where no known key is near", () => {
    const [finding] = check(Object.assign(minimalReport(), { remarks: "…" }));
    expect(finding).toMatchObject({ path: "/remarks", expected: null });
    expect(finding).not.toHaveProperty("proposals");
  });

  it("looks into sections, blocks and printed cells", () => {
    const report = withCell(minimalReport(), TABLE, "requests", "value", {
      printed: "7件",
      value: 7,
      units: "件",
    });
    const block = { type: "paragraph" as const, text: "…", txt: "…" };
    const sections = [{ id: "overview", heading: "概述", blocks: [block], title: "概述" }];
    expect(pathsOf({ ...report, sections })).toEqual([
      "/sections/0/title",
      "/sections/0/blocks/0/txt",
      `/tables/${TABLE}/cells/requests/value/units`,
    ]);
  });

  it("knows the tables, rows and columns of the report's own form", () => {
    const cells = { request: { value: 7 }, requests: { valeu: 7 } };
    const rows = [{ label: "业务文件", cells: { count: 43, shares: "10.31" } }];
    const tables = { [TABLE]: { cells }, categories: { rows }, category: { rows: [] } };
    const findings = check(minimalReport({ tables }));
    const proposed = findings.map(({ path, proposals }) => [path, proposals?.[0]?.text.en]);
    expect(new Map(proposed.map(([path, name]) => [path, name]))).toEqual(
      new Map([
        [`/tables/${TABLE}/cells/request`, "requests"],
        [`/tables/${TABLE}/cells/requests/valeu`, "value"],
        ["/tables/categories/rows/0/cells/shares", "share"],
        ["/tables/category", undefined],
      ]),
    );
  });

  it("reports rows in a table whose form fixes them", () => {
    const tables = { [TABLE]: { rows: [{ label: "x", cells: {} }] } };
    expect(pathsOf(minimalReport({ tables }))).toEqual([`/tables/${TABLE}/rows`]);
  });

  it("does not look under an unknown key, however deep it goes", () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth++) deep = { deep };
    expect(pathsOf(Object.assign(minimalReport(), { deep }))).toEqual(["/deep"]);
  });

  it("reports an own __proto__ key and does not follow it", () => {
    const body = JSON.parse(
      '{"name":"某局","kind":"department","code":null,"aliases":[],"predecessors":[],"__proto__":{"name":1}}',
    );
    expect(pathsOf(minimalReport({ body }))).toEqual(["/body/__proto__"]);
  });
});

describe("isPlainReport", () => {
  const isPlain = (report: Report) => isPlainReport(report, matricesOf(report));

  const extra = { row: "电话咨询数", column: "总计", cell: 3 };

  const withRemark = modernReport({
    tables: { remedies: Object.assign({ cells: {} }, { remark: "" }) },
  });

  const withFax = { person: null, phone: null, postcode: null, address: null, fax: "" };

  it("passes a whole report on a form of fixed tables, so that it need not be walked", () => {
    expect(isPlain(modernReport())).toBe(true);
  });

  it.each<[string, Report]>([
    ["a key of its own", Object.assign(modernReport(), { remarks: "" })],
    ["a table that the form lacks", modernReport({ tables: { local: { cells: {} } } })],
    ["an extra", modernReport({ tables: { requests: { cells: {}, extras: [extra] } } })],
    ["a printed cell", withCell(modernReport(), "requests", "new", "total", { printed: "45" })],
    ["a row that the form lacks", withCell(modernReport(), "requests", "newest", "total", 4)],
    ["a remark in a table", withRemark],
    ["contacts with a fax number", modernReport({ contacts: withFax })],
  ])("leaves a report with %s to be walked", (_, report) => {
    expect(isPlain(report)).toBe(false);
  });

  it("passes nothing that the walk finds something in", () => {
    for (const report of [modernReport(), minimalReport()]) {
      const texts = JSON.stringify(report).split(/(?<=[{])(?=")/);
      for (let at = 1; at < texts.length; at++) {
        const text = `${texts.slice(0, at).join("")}"__proto__":1,${texts.slice(at).join("")}`;
        expect(isPlain(JSON.parse(text))).toBe(false);
      }
    }
  });
});
