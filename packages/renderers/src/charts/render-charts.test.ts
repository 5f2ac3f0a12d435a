import { createHash } from "node:crypto";
import { editions, GongkaiError, type Report } from "@gongkai/core";
import { arbitraryReport, minimalReport, modernReport, withCell } from "@gongkai/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartsStyle } from "./charts-style.ts";
import { fiveYears } from "./fixtures/five-years.ts";
import { renderCharts } from "./render-charts.ts";

const years = fiveYears();
const reportOf = (year: number): Report => {
  const report = years.find(({ period }) => period.start.startsWith(String(year)));
  if (report === undefined) throw new Error(`no report of ${year}`);
  return report;
};

const sectionOf = (page: string, id: string): string =>
  page
    .split(/(?=<section aria)/)
    .find((part) => part.startsWith(`<section aria-labelledby="${id}"`)) ?? "";

/** The cells of a row of the table under a picture. */
const rowOf = (section: string, label: string): string[] =>
  [...(section.split(`>${label}</th>`)[1]?.split("</tr>")[0] ?? "").matchAll(/>([^<>]+)</g)].map(
    ([, cell = ""]) => cell,
  );

const caught = async (reports: readonly Report[]): Promise<unknown> =>
  renderCharts(reports).catch((error: unknown) => error);

describe("the page of charts", () => {
  it.each(["zh-CN", "en"] as const)("is the golden page, in every process: %s", async (lang) => {
    const page = await renderCharts(years, { lang });
    await expect(page).toMatchFileSnapshot(`fixtures/five-years.${lang}.html`);
    expect(await renderCharts(years.toReversed(), { lang })).toBe(page);
  });

  it("may use the two styles that it has, and has nothing else that its policy refuses", async () => {
    const page = await renderCharts(years);
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = ""]) => style);
    expect(styles).toHaveLength(2);
    for (const style of styles) {
      const hash = createHash("sha256").update(style).digest("base64");
      expect(policy).toContain(`'sha256-${hash}'`);
    }
    expect(page).not.toMatch(/ style=| on\w+=|<script|<image|href="(?!#)|url\((?!#s\d\))/);
  });

  it("is the page of a site's own where the pictures alone are asked for", async () => {
    const page = await renderCharts(years);
    const fragment = await renderCharts(years, { fragment: true });
    expect(fragment).not.toMatch(/<(?:html|head|body|main|h1|style|script)\b/);
    const [patterns = "", pictures = ""] = fragment.split("</defs></svg>\n");
    expect(page).toContain(patterns);
    expect(page).toContain(`${pictures}</main>`);
    expect(page).toContain(chartsStyle);
  });

  it("draws only what the reports have figures for", async () => {
    const page = await renderCharts([reportOf(2021)]);
    const ids = [...page.matchAll(/<h2 id="([\w-]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([
      "requests",
      "outcomes",
      "applicants",
      "remedies",
      "reconsiderations",
      "suits",
    ]);
    const empty = await renderCharts([{ ...reportOf(2021), tables: {} }]);
    expect(empty).toContain("没有可画的数字");
  });

  it("shows under the picture the figures that the reports print, and sums of parts where forms print only these", async () => {
    const section = sectionOf(await renderCharts(years), "outcomes");
    expect(rowOf(section, "予以公开")).toEqual(["19", "24", "27", "33", "42"]);
    expect(rowOf(section, "不予公开")).toEqual(["5", "9", "5", "7", "7"]);
    expect(rowOf(section, "无法提供")).toEqual(["—", "—", "10", "16", "16"]);
    expect(rowOf(section, "办结申请")).toEqual(["30", "42", "47", "67", "82"]);
  });

  it("takes no blank for a zero and no bound for a value, and says so", async () => {
    const page = await renderCharts(years);
    const outcomes = sectionOf(page, "outcomes");
    expect(rowOf(outcomes, "部分公开")[1]).toBe("空白");
    expect(outcomes).toContain("* 2018年没有画出：部分公开（空白）。");
    const channels = sectionOf(page, "channels");
    expect(rowOf(channels, "政府网站")).toEqual(["逾4000"]);
    expect(channels).toContain("政府网站（“逾4000”，只是界限，不是确切数字）");
    expect(channels).not.toContain("最多");
  });

  it("adds up no parts of which one has no exact figure", async () => {
    const about = { printed: "约5", value: 5, approx: "about" as const };
    const report = withCell(reportOf(2021), "requests", "denied.thirdParty", "total", about);
    const section = sectionOf(await renderCharts([report]), "outcomes");
    expect(rowOf(section, "不予公开")).toEqual(["不全"]);
  });

  /** The report of 2018 with rows of the national table, too. */
  const withStatistics = (rows: Readonly<Record<string, number>>): Report => {
    const cells = Object.fromEntries(Object.entries(rows).map(([id, value]) => [id, { value }]));
    const report = reportOf(2018);
    return { ...report, tables: { ...report.tables, "statistics-2014": { cells, extras: [] } } };
  };

  it("adds up rows that one form splits a quantity into", async () => {
    const split = { "answered.notThisBody": 2, "answered.notExisting": 5, "received.fax": 4 };
    const page = await renderCharts([withStatistics({ ...split, "received.mail": 5 })]);
    expect(rowOf(sectionOf(page, "outcomes"), "无法提供")).toEqual(["7"]);
    expect(rowOf(sectionOf(page, "request-channels"), "信函、传真")).toEqual(["9"]);
  });

  it("puts no parts over one another that exceed their whole", async () => {
    const report = withStatistics({ "answered.notThisBody": 2, "answered.notExisting": 5 });
    const section = sectionOf(await renderCharts([reportOf(2017), report]), "outcomes");
    expect(section).toContain(
      "2018年没有画出：各项（相加大于总数，有重复计算的）；部分公开（空白）。",
    );
    expect(section).not.toContain(">42</text>");
    expect(rowOf(section, "办结申请")).toEqual(["30", "42"]);
  });

  it("draws no figure that one report states in two ways", async () => {
    const section = sectionOf(await renderCharts([withStatistics({ received: 43 })]), "requests");
    expect(rowOf(section, "新收申请")).toEqual(["不一"]);
    expect(section).toContain("没有确切的数字可画");
  });

  it("draws nothing where all figures are zero, but lists them", async () => {
    const section = sectionOf(await renderCharts([minimalReport()]), "remedies");
    expect(section).toContain("各年都是零");
    expect(section).not.toContain('role="img"');
    expect(rowOf(section, "行政复议")).toEqual(["0"]);
  });
});

/** How many years each piece of the lines of a picture goes through, in the drawing for pages. */
const pieces = (section: string): number[] =>
  [
    ...(section.split('<div class="narrow"')[0] ?? "").matchAll(
      /<path d="(M[^"Z]*L[^"Z]*)" [^>]*--s\d/g,
    ),
  ]
    .map(([, path = ""]) => path.split("L").length)
    .sort();

describe("a series", () => {
  const own = (report: Report, change: Partial<Report>): Report => ({ ...report, ...change });
  const next = (change: Partial<Report> = {}): Report =>
    modernReport({ period: { start: "2022-01-01", end: "2022-12-31" }, ...change });

  it("goes on from year to year on one form", async () => {
    const section = sectionOf(await renderCharts([modernReport(), next()]), "requests");
    expect(pieces(section)).toEqual([2, 2, 2]);
    expect(section).toContain("2022年新收申请45件，与上年持平（上年45件）。");
  });

  it.each([
    ["another form", next({ edition: "cn-2019" }), "格式改变"],
    ["another perimeter", next({ perimeter: "own" }), "统计范围改变"],
    [
      "a body in the place of another",
      next({ body: { ...next().body, name: "某市某县", predecessors: ["某县"] } }),
      "机构改变",
    ],
  ])("is broken by %s, and not compared across it", async (_cause, report, words) => {
    const section = sectionOf(await renderCharts([modernReport(), report]), "requests");
    expect(pieces(section)).toEqual([]);
    expect(section).toContain(words);
    expect(section).toContain("<figcaption>2022年新收申请45件。</figcaption>");
  });

  it("is broken where years are missing, whose place stays free", async () => {
    const later = own(next(), { period: { start: "2024-01-01", end: "2024-12-31" } });
    const page = await renderCharts([modernReport(), later]);
    expect(pieces(sectionOf(page, "requests"))).toEqual([]);
    expect(sectionOf(page, "requests")).toContain(">…</text>");
    expect(page).toContain("没有2022—2023年的报告");
  });

  it("is broken by a blank", async () => {
    const third = own(next(), { period: { start: "2023-01-01", end: "2023-12-31" } });
    const blank = withCell(next(), "requests", "new", "total", null);
    const section = sectionOf(await renderCharts([modernReport(), blank, third]), "requests");
    expect(pieces(section)).toEqual([3, 3]);
  });
});

describe("reports that do not go together", () => {
  it.each([
    ["none", []],
    ["two of one year", [modernReport(), modernReport()]],
    [
      "reports of two bodies",
      [reportOf(2020), modernReport({ body: { ...modernReport().body, name: "某镇" } })],
    ],
  ])("are refused: %s", async (_what, reports) => {
    const error = await caught(reports);
    expect(error).toBeInstanceOf(GongkaiError);
    expect(error).toMatchObject({ code: "usage" });
  });
});

const hostile = fc.oneof(
  fc.constantFrom(
    "</text><script>alert(1)</script>",
    '" onload="alert(1)',
    "{a|b} {c}",
    "<![CDATA[x]]>",
    "]]>",
    "&lt;b&gt;",
    ' style="font-size:9px;" ',
    "\u202e倒\u2066",
    "甲\n乙\u0000",
    "\ud800",
    "javascript:alert(1)",
    "$& $1 $`",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** The elements of the pictures of a page, with the values of their attributes. */
const drawnElements = (page: string): string[] =>
  [...page.matchAll(/<(?:svg|path|text|rect)\b[^>]*>/g)].map(([tag]) => tag);

/** The elements of a page and the names of their attributes, in order; marks of direction stand in some of their own. */
const skeleton = (page: string): string[] =>
  [...page.matchAll(/<(?!\/?bdi>)[^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, "="));

function named(body: string, categories: readonly string[]): Report {
  const report = minimalReport({ body: { ...minimalReport().body, name: body } });
  const rows = categories.map((label, index) => ({ label, cells: { count: 9 - index } }));
  return { ...report, tables: { ...report.tables, categories: { rows } } };
}

describe("a page of any report", () => {
  it.each(editions.map(({ id }) => id))(
    "has no place or size that is no number: %s",
    async (id) => {
      await fc.assert(
        fc.asyncProperty(arbitraryReport(id), async (report) => {
          const tags = drawnElements(await renderCharts([report]));
          expect(tags.filter((tag) => /NaN|Infinity|undefined/.test(tag))).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );
});

describe("names in reports", () => {
  it("are shown as text, whatever they hold", async () => {
    const plain = skeleton(await renderCharts([named("某局", ["甲一", "乙二", "丙三"])]));
    await fc.assert(
      fc.asyncProperty(hostile, fc.tuple(hostile, hostile, hostile), async (body, labels) => {
        const own = labels.map((label, index) => `${index}类${label}`);
        expect(skeleton(await renderCharts([named(body, own)]))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});
