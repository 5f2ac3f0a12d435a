import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { parseReport } from "./parse-report.ts";

const codeOf = (input: unknown) => {
  const result = parseReport(input);
  return result.ok ? "ok" : result.error.code;
};

/** `{"extra": [[[…]]], …report}` as text, nested deeper than a stack could follow. */
const nested = (depth: number) =>
  `{"extra":${"[".repeat(depth)}${"]".repeat(depth)},${JSON.stringify(minimalReport()).slice(1)}`;

describe("parseReport", () => {
  it("reads a report from text, with or without a byte order mark, and from a parsed value", () => {
    const report = minimalReport();
    for (const input of [report, JSON.stringify(report), `\uFEFF${JSON.stringify(report)}`]) {
      const result = parseReport(input);
      expect(result.ok && result.report).toEqual(report);
    }
  });

  it("says what is no report", () => {
    expect(codeOf('{"a":1}')).toBe("not-a-report");
    expect(codeOf("[]")).toBe("not-a-report");
    expect(codeOf("null")).toBe("not-a-report");
    expect(codeOf(undefined)).toBe("not-a-report");
  });

  it("says that JSON was cut", () => {
    expect(codeOf('{"format":')).toBe("json-invalid");
  });

  it("refuses JSON nested 200,000 deep without overflowing the stack", () => {
    expect(codeOf("[".repeat(200_000) + "]".repeat(200_000))).toBe("not-a-report");
    expect(codeOf(nested(200_000))).toBe("not-a-report");
  });

  it("keeps an unknown key, whatever it holds", () => {
    const result = parseReport(nested(20));
    expect(result.ok && "extra" in result.report).toBe(true);
  });

  it("refuses a __proto__ key anywhere, and pollutes nothing", () => {
    const report = JSON.stringify(minimalReport());
    expect(codeOf(`{"__proto__":{"x":1},${report.slice(1)}`)).toBe("key-forbidden");
    expect(codeOf(report.replace('"aliases":', '"__proto__":{"x":1},"aliases":'))).toBe(
      "key-forbidden",
    );
    expect(Reflect.get({}, "x")).toBeUndefined();
  });

  it("refuses an edition and a format that it does not know, and names them", () => {
    expect(codeOf({ ...minimalReport(), edition: "cn-1999" })).toBe("edition-unknown");
    expect(codeOf({ ...minimalReport(), format: "gongkai.report/9" })).toBe("format-unknown");
  });

  it("points to each value of the wrong shape", () => {
    const result = parseReport({ ...minimalReport(), publishedOn: "2019-02-30", perimeter: "all" });
    expect(result.ok ? [] : result.issues.map((issue) => issue.path)).toEqual([
      "/perimeter",
      "/publishedOn",
    ]);
  });

  it("refuses a number that JSON could not hold exactly", () => {
    const text = JSON.stringify(minimalReport()).replace(/"value":\d+/, '"value":9007199254740993');
    expect(codeOf(text)).toBe("not-a-report");
  });
});
