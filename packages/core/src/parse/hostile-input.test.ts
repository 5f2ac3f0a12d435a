import { minimalReport, modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Cell } from "../models/cell.ts";
import type { Report } from "../models/report.ts";
import { isFixedTable } from "../models/table.ts";
import { validate } from "../validate/validate.ts";
import { parseReport } from "./parse-report.ts";

const codeOf = (input: unknown) => {
  const result = parseReport(input);
  return result.ok ? "ok" : result.error.code;
};

/** Takes input through the whole of core, as the command does. */
function findingsOf(input: unknown) {
  const result = parseReport(input);
  if (!result.ok) throw result.error;
  return validate(result.report).findings;
}

const json = JSON.stringify(minimalReport());

/** Every cell of a fixed table as one and the same. */
function filledWith(report: Report, cell: Cell): Report {
  const tables = structuredClone(report.tables);
  for (const table of Object.values(tables)) {
    if (!isFixedTable(table)) continue;
    for (const row of Object.values(table.cells)) {
      for (const column of Object.keys(row)) row[column] = cell;
    }
  }
  return { ...report, tables };
}

/** The smallest report as text, with one more member at its start. */
const withMember = (member: string) => `{${member},${json.slice(1)}`;

const TABLE = "appendix-anqing";

const withRequests = (cell: string): string => {
  const cells = `{"requests":{"value":${cell}}}`;
  return JSON.stringify({ ...minimalReport(), tables: {} }).replace(
    '"tables":{}',
    () => `"tables":{"${TABLE}":{"cells":${cells}}}`,
  );
};

describe("hostile input", () => {
  it.each([
    ["2^53+1", "9007199254740993"],
    ["a number beyond all", "1e999"],
    ["a fraction", "1.5"],
    ["NaN as a string", '"NaN"'],
    ["Infinity as a string", '"Infinity"'],
    ["an exponent as a string", '"1e3"'],
    ["a cell nested in itself", '{"printed":{"printed":"5"}}'],
  ])("refuses %s for a cell and points to it", (_, cell) => {
    const result = parseReport(withRequests(cell));
    expect(result.ok ? "ok" : result.error.code).toBe("not-a-report");
    expect(result.ok ? "" : result.error.place).toContain(`/tables/${TABLE}/cells/requests/value`);
  });

  it("refuses __proto__ at every depth that the format has, and pollutes nothing", () => {
    const inside = (text: string, key: string) =>
      text.replace(`"${key}":{`, () => `"${key}":{"__proto__":{"polluted":1},`);
    const texts = ["body", "period", "tables", TABLE, "cells", "requests"].map((key) =>
      inside(json, key),
    );
    texts.push(withRequests('{"printed":"5","__proto__":5}'), withRequests('5,"__proto__":5'));
    texts.push(withMember('"x":[[{"y":{"__proto__":null}}]]'), withMember('"__proto__":1'));
    expect(texts.map(codeOf)).toEqual(texts.map(() => "key-forbidden"));
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("takes constructor, toString and the like for unknown keys", () => {
    const text = withMember('"constructor":{"prototype":{"polluted":1}},"toString":1,"valueOf":2');
    expect(findingsOf(text).map(({ path }) => path)).toEqual(
      expect.arrayContaining(["/constructor", "/toString", "/valueOf"]),
    );
    const tables = { ...minimalReport().tables, constructor: { cells: { toString: {} } } };
    expect(findingsOf({ ...minimalReport(), tables }).map(({ path }) => path)).toContain(
      "/tables/constructor",
    );
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("refuses nesting deeper than a report, and follows what is deep but possible", () => {
    const nested = (depth: number) => `"x":${"[".repeat(depth)}${"]".repeat(depth)}`;
    expect(codeOf(withMember(nested(100)))).toBe("ok");
    expect(codeOf(withMember(nested(101)))).toBe("not-a-report");
    expect(codeOf(withMember(nested(1_000_000)))).toBe("not-a-report");
  });

  it("refuses a value that contains itself, and ends on one that shares its parts", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(codeOf({ ...minimalReport(), circle })).toBe("not-a-report");
    let shared: unknown = [];
    for (let depth = 0; depth < 80; depth++) shared = [shared, shared];
    expect(codeOf({ ...minimalReport(), shared })).toBe("ok");
    const report: Record<string, unknown> = { ...minimalReport() };
    report.body = report;
    expect(codeOf(report)).toBe("not-a-report");
  });

  it("returns an error where asking for a value throws", () => {
    const refuse = () => {
      throw new RangeError("no");
    };
    expect(codeOf(Object.defineProperty(minimalReport(), "title", { get: refuse }))).toBe(
      "not-a-report",
    );
    expect(codeOf(new Proxy(minimalReport(), { get: refuse }))).toBe("not-a-report");
    expect(codeOf(new Proxy(minimalReport(), { ownKeys: refuse }))).toBe("not-a-report");
    const { proxy, revoke } = Proxy.revocable(minimalReport(), {});
    revoke();
    expect(codeOf(proxy)).toBe("not-a-report");
  });

  it("reads strings of ten million characters wherever a string may stand", () => {
    const long = "公".repeat(10_000_000);
    const title = { ...minimalReport(), title: long };
    expect(codeOf(title)).toBe("ok");
    expect(codeOf({ ...minimalReport(), publishedOn: long })).toBe("not-a-report");
    expect(codeOf({ ...minimalReport(), edition: long })).toBe("edition-unknown");
    expect(codeOf({ ...minimalReport(), format: long })).toBe("not-a-report");
    expect(codeOf(withRequests(JSON.stringify(long)))).toBe("not-a-report");
    expect(findingsOf(title)).toEqual(expect.any(Array));
    const body = { ...minimalReport().body, name: long };
    expect(findingsOf({ ...minimalReport(), body })).toEqual(expect.any(Array));
  });

  it("says what it cannot reckon with, and assesses the other rules", () => {
    const digits = "9".repeat(10_000);
    for (const report of [minimalReport(), modernReport()]) {
      const result = validate(filledWith(report, digits));
      expect(result.verdict).not.toBe("valid");
      expect(result.checked).toContain("unknown-key");
      expect(result.notAssessable.length).toBeGreaterThan(0);
      for (const { reason } of result.notAssessable) expect(reason.en.length).toBeLessThan(200);
    }
  });

  it("reckons exactly with the largest figures and with long ones", () => {
    for (const cell of [Number.MAX_SAFE_INTEGER, "9".repeat(990), `0.${"3".repeat(900)}`]) {
      const { verdict, notAssessable } = validate(filledWith(modernReport(), cell));
      expect(verdict).toBe("invalid");
      expect(notAssessable.map(({ reason }) => reason.en).join()).not.toContain("exact number");
    }
  });

  it("lists a thousand of a hundred thousand unknown keys and says how many there are", () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => [`key ${index}`, { index }]);
    const findings = findingsOf({ ...minimalReport(), ...Object.fromEntries(keys) });
    expect(findings).toHaveLength(1001);
    expect(findings.map(({ message }) => message.en).join()).toContain("99000 more keys");
  });

  it("keeps the last of two rows with the same key, as JSON does everywhere", () => {
    const text = withRequests("7").replace(
      '"requests":{"value":7}',
      '"requests":{"value":7},"requests":{"value":8}',
    );
    const result = parseReport(text);
    expect(result.ok && result.report.tables[TABLE]).toEqual({ cells: { requests: { value: 8 } } });
  });

  it("finds each of ten thousand wrong rows, in document order", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({
      label: `第${index}类`,
      cells: { count: 1, share: "1.5", extra: 1 },
    }));
    const report: Report = { ...minimalReport(), tables: { categories: { rows } } };
    const paths = findingsOf(report)
      .map(({ path }) => path)
      .filter((path) => path.endsWith("/extra"));
    expect(paths.length).toBeGreaterThanOrEqual(1000);
    expect(paths[999]).toBe("/tables/categories/rows/999/cells/extra");
  });
});
