import { type Finding, type Report, type Source, validate } from "@gongkai/core";
import { coreRuleCards } from "@gongkai/core/catalogue";
import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { CheckedFile } from "./checked-file.ts";
import { junitSuite } from "./junit.ts";
import { problemsOf } from "./problem-rows.ts";
import { sarifParts } from "./sarif.ts";
import { writeProblemsHtml } from "./write-problems-html.ts";
import { writeProblemsXlsx } from "./write-problems-xlsx.ts";

const wrong = withCell(modernReport(), "requests", "total", "naturalPerson", 99);

function checkedFile(file: string, report: Report, source?: Source): CheckedFile {
  const result = validate(report);
  const place = (finding: Finding): Finding =>
    source === undefined ? finding : { ...finding, source };
  const findings = result.findings.map(place);
  return { file, checked: { report, result: { ...result, findings } }, error: null };
}

const options = { cards: coreRuleCards, lang: "zh-CN" } as const;

const locationOf = (file: CheckedFile) => {
  const { head, results, tail } = sarifParts(options);
  const [first] = JSON.parse(head + results(file) + tail([])).runs[0].results;
  return first.locations[0];
};

describe("sarifParts", () => {
  it.each<[Source, string]>([
    [{ kind: "cell", file: "a.xlsx", sheet: "表三", cell: "B4", text: "99" }, "表三!B4"],
    [
      { kind: "table", file: "a.docx", table: 2, row: 3, column: 4, text: "99" },
      "table 2, row 3, column 4",
    ],
    [
      { kind: "page", file: "a.pdf", page: 5, box: [1, 2, 3, 4], text: "99" },
      "page 5, box 1 2 3 4",
    ],
  ])("names the place in a file that has no lines: %j", (source, name) => {
    const { physicalLocation, logicalLocations } = locationOf(checkedFile("x", wrong, source));
    expect(physicalLocation).toEqual({ artifactLocation: { uri: source.file } });
    expect(logicalLocations.at(-1)).toEqual({ name, fullyQualifiedName: name });
    expect(logicalLocations[0].name).toContain("表三 · ");
  });

  it.each([
    ["报告 1.json", "%E6%8A%A5%E5%91%8A%201.json"],
    ["a\\b.json", "a/b.json"],
    ["C:\\a\\b.json", "file:///C:/a/b.json"],
    ["/a/b.json", "file:///a/b.json"],
  ])("writes the file %s as the address %s", (file, uri) => {
    expect(locationOf(checkedFile(file, wrong)).physicalLocation.artifactLocation).toEqual({ uri });
  });
});

describe("junitSuite", () => {
  it("counts and skips what it says that it does", () => {
    const suite = junitSuite(checkedFile("a.json", wrong), { ...options, failOn: "error" });
    const count = (pattern: RegExp) => suite.match(pattern)?.length ?? 0;
    const [, tests, failures, skipped] =
      /tests="(\d+)" failures="(\d+)" errors="0" skipped="(\d+)"/.exec(suite) ?? [];
    expect(count(/<testcase /g)).toBe(Number(tests));
    expect(count(/<failure /g)).toBe(Number(failures));
    expect(count(/<skipped>/g)).toBe(Number(skipped));
    expect(Number(failures)).toBeGreaterThan(0);
  });

  it("knows no elements of pages", () => {
    const file = "甲\u202e&乙.json";
    const suite = junitSuite(checkedFile(file, wrong), { ...options, failOn: "error" });
    expect(suite).toContain("甲\u202e&amp;乙.json");
    expect(suite).not.toContain("<bdi>");
  });
});

describe("the table of problems", () => {
  it("has the only correction before the advice, in the form's own words", () => {
    const swapped = withCell(modernReport(), "requests", "granted", "naturalPerson", 12);
    const { rows } = problemsOf(checkedFile("a.json", swapped), options);
    expect(rows[0]?.advice).toMatch(/^很可能：“表三 · .*现为12，应为21/);
  });

  it("shows what a report says as text, and the same twice", async () => {
    const named = { ...wrong, body: { ...wrong.body, name: "<script>alert(1)</script>" } };
    const files = [problemsOf(checkedFile("=1+1.json", named), options)];
    const html = writeProblemsHtml(files, { lang: "en" });
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
    const [first, second] = [
      await writeProblemsXlsx(files, { lang: "en" }),
      await writeProblemsXlsx(files, { lang: "en" }),
    ];
    expect(second.length).toBe(first.length);
  });
});
