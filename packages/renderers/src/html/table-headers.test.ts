import { editions, factEntries, type Report } from "@gongkai/core";
import type { TableNode } from "@gongkai/core/document";
import { arbitraryReport, minimalReport, modernReport } from "@gongkai/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose } from "../compose/compose.ts";
import { writeHtml } from "./write-html.ts";

const page = (report: Report, lang: "zh-CN" | "en" = "zh-CN") =>
  writeHtml(compose(report, { lang }));

/** The words of the headers of the nth fact of a concept. */
function headersOf(html: string, concept: string, at = 0): string[] {
  const [, ids = ""] =
    [...html.matchAll(/<td headers="([^"]*)"[^>]* data-fact="([^"]*)"/g)].filter(
      ([, , own]) => own === concept,
    )[at] ?? [];
  return ids.split(" ").map((id) => new RegExp(` id="${id}"[^>]*>([^<]*)`).exec(html)?.[1] ?? "");
}

describe("the headers of a figure", () => {
  const html = page(modernReport());

  it("are, in the matrix, those of its columns and those of its rows, the outer before the inner", () => {
    expect(headersOf(html, "requests.new", 1)).toEqual([
      "法人或其他组织",
      "商业企业",
      "一、本年新收政府信息公开申请数量",
    ]);
    expect(headersOf(html, "requests.outcome.denied.thirdParty")).toEqual([
      "自然人",
      "三、本年度办理结果",
      "（三）不予公开",
      "4.保护第三方合法权益",
    ]);
  });

  it("do not go on into the next sub-table", () => {
    const [first = "", ...others] = headersOf(html, "proactive.licensing.decisions");
    expect(first).toBe("第二十条第（五）项");
    expect(others).toEqual(["本年处理决定数量", "行政许可"]);
  });

  it("are three levels over a table of one line", () => {
    const own = [...html.matchAll(/<td headers="([^"]*)"[^>]* data-fact="remedies[^"]*"/g)];
    expect(own).toHaveLength(15);
    expect(own.map(([, ids = ""]) => ids.split(" ").length)).toEqual([
      ...Array.from({ length: 5 }, () => 2),
      ...Array.from({ length: 10 }, () => 3),
    ]);
  });

  it("are not named where the scope of the headers says all", () => {
    const [simple = ""] =
      /<table id="\/tables\/categories".*?<\/table>/s.exec(page(minimalReport())) ?? [];
    expect(simple).toContain('scope="row"');
    expect(simple).not.toContain("headers=");
  });

  it("skip the columns that a cell above covers", () => {
    const rows: TableNode["rows"] = [
      [
        { text: "甲", header: "column", rowSpan: 2 },
        { text: "乙", header: "column", colSpan: 2 },
      ],
      [
        { text: "丙", header: "column" },
        { text: "丁", header: "column" },
      ],
      [
        { text: "行", header: "row" },
        { text: "1", concept: "one" },
        { text: "2", concept: "two" },
      ],
    ];
    const table = writeHtml({ lang: "zh-CN", blocks: [{ type: "table", rows }] });
    expect([headersOf(table, "one"), headersOf(table, "two")]).toEqual([
      ["乙", "丙", "行"],
      ["乙", "丁", "行"],
    ]);
  });

  it.each(editions.map(({ id }) => id))("stand on the page, in the same table: %s", (id) => {
    fc.assert(
      fc.property(arbitraryReport(id), (report) => {
        for (const [table] of page(report).matchAll(/<table.*?<\/table>/gs)) {
          const ids = new Set([...table.matchAll(/<th id="([^"]*)"/g)].map(([, own]) => own));
          const named = [...table.matchAll(/ headers="([^"]*)"/g)].flatMap(([, own = ""]) =>
            own.split(" "),
          );
          expect(named.filter((name) => !ids.has(name))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("the unit and the period of a figure", () => {
  it.each(editions.map(({ id }) => id))("are those of the fact: %s", (id) => {
    fc.assert(
      fc.property(arbitraryReport(id), (report) => {
        const shown: (string | null)[] = [];
        for (const [table] of page(report).matchAll(/<table.*?<\/table>/gs)) {
          const [, unit = null] = /^<table[^>]* data-unit="([^"]*)"/.exec(table) ?? [];
          for (const [, own] of table.matchAll(/ data-fact="[^"]*"(?: data-unit="([^"]*)")?/g)) {
            shown.push(own ?? unit);
          }
        }
        const expected = factEntries(report).map(({ fact }) => fact.unit);
        expect(shown.sort()).toEqual(expected.sort());
      }),
      { numRuns: 30 },
    );
  });

  it("stand on each table of the report as an interval of days", () => {
    const tables = page(modernReport()).match(/<table id="\/tables\/[^>]*>/g) ?? [];
    expect(tables).toHaveLength(3);
    for (const table of tables) expect(table).toContain(' data-period="2021-01-01/2021-12-31"');
  });
});
