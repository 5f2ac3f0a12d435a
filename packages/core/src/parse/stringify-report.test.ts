import { arbitraryReport, minimalReport } from "@gongkai/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReport } from "./parse-report.ts";
import { stringifyReport } from "./stringify-report.ts";

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, reversed(child)]);
  return Object.fromEntries(entries.reverse());
}

describe("stringifyReport", () => {
  it("gives equal reports equal bytes, whatever the order of their keys", () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const other = parseReport(reversed(report));
        expect(other.ok && stringifyReport(other.report)).toBe(stringifyReport(report));
      }),
    );
  });

  it("is read back equal", () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const read = parseReport(stringifyReport(report));
        expect(read.ok && read.report).toEqual(report);
      }),
    );
  });

  it("keeps rows in the order of the form and ends with a newline", () => {
    const text = stringifyReport(minimalReport());
    expect(text.indexOf('"documents.total"')).toBeLessThan(text.indexOf('"documents.website"'));
    expect(text.indexOf('"requests"')).toBeLessThan(text.indexOf('"litigation"'));
    expect(text.endsWith("}\n")).toBe(true);
  });
});
