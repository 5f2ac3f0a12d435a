import {
  editions,
  type FixedTable,
  isFixedTable,
  type Report,
  stringifyReport,
  validate,
} from "@gongkai/core";
import { importReport } from "@gongkai/importers";
import { render } from "@gongkai/renderers";
import { arbitraryReport, minimalReport, modernReport, withCell } from "@gongkai/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeProse } from "./normalize-prose.ts";

/** How many reports are tried: those of offices take ten times as long to write. */
const RUNS = {
  text: 200,
  md: 200,
  json: 200,
  html: 200,
  fragment: 200,
  docx: 60,
  xlsx: 60,
} as const;

/** More of them, by hand. */
const MORE = Number(process.env.GONGKAI_RUNS ?? 1);

describe.each(["text", "md", "json", "html", "fragment", "docx", "xlsx"] as const)(
  "a report written as %s",
  (to) => {
    it.each(editions.map(({ id }) => id))(
      "is read back equal, up to white space: %s",
      async (id) => {
        await fc.assert(
          fc.asyncProperty(arbitraryReport(id), async (report) => {
            const written = await render(report, { to });
            const { report: read } = await importReport(written, { filename: `report.${to}` });
            expect(normalizeProse(read)).toEqual(normalizeProse(report));
          }),
          { numRuns: RUNS[to] * MORE },
        );
      },
      600_000,
    );

    it("is written the same again after it was read", async () => {
      const once = await render(minimalReport(), { to });
      const { report } = await importReport(once, { filename: `report.${to}` });
      expect(await render(report, { to })).toEqual(once);
    });
  },
);

describe("a page of ours", () => {
  const isDifference = ({ rule }: { rule: string }) => rule === "embedded-differs";

  it.each(editions.map(({ id }) => id))("shows what it embeds: %s", async (id) => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(id), async (report) => {
        const page = await render(report, { to: "html" });
        const { findings } = await importReport(page, { filename: "report.html" });
        expect(findings.filter(isDifference)).toEqual([]);
        // The report gone, and its place left: what is shown says the same.
        const shown = page.replace(/<script[^>]*>[^<]*<\/script>/, '<i id="gongkai-report"></i>');
        const { report: read } = await importReport(shown, { filename: "report.html" });
        expect(normalizeProse(read)).toEqual(normalizeProse(report));
      }),
      { numRuns: 100 * MORE },
    );
  });

  it("with findings beside their places shows the same report", async () => {
    const report = withCell(modernReport(), "requests", "new", "total", 9_999);
    const { findings } = validate(report);
    expect(findings.length).toBeGreaterThan(0);
    const page = await render(report, { to: "html", findings });
    expect(page).toContain("gongkai-finding-mark-1");
    const { report: read, findings: found } = await importReport(page, { filename: "a.html" });
    expect(found.filter(isDifference)).toEqual([]);
    expect(read).toEqual(report);
  });

  it.each(["zh-CN", "en"] as const)("whose figure was changed says so, in %s", async (lang) => {
    const page = await render(modernReport(), { to: "html", lang });
    expect((await importReport(page)).findings.filter(isDifference)).toEqual([]);
    const changed = page.replace(/(data-fact="requests\.new">)\d+</, "$1113<");
    const { report, findings } = await importReport(changed, { filename: "report.html" });
    expect(report).toEqual(modernReport());
    expect(findings.filter(isDifference)).toMatchObject([
      {
        path: "/tables/requests/cells/new/naturalPerson",
        severity: "error",
        actual: "113",
        source: { kind: "text", file: "report.html", text: "113", length: 3 },
      },
    ]);
  });

  it("whose embedded report is broken is read from what it shows, and says so", async () => {
    const page = await render(modernReport(), { to: "html" });
    const broken = page.replace('"gongkai.report/1"', '"gongkai.report/1');
    const { report, findings } = await importReport(broken);
    expect(report.tables).toEqual(modernReport().tables);
    expect(findings.filter(isDifference)).toHaveLength(1);
  });
});

function fixedTable({ tables }: Report, id: string): FixedTable {
  const table = tables[id];
  if (table === undefined || !isFixedTable(table)) throw new Error(`no table ${id}`);
  return table;
}

describe("the local rows and columns of a table", () => {
  it.each([
    ["proactive", "其他主动公开文件", "本年制发件数"],
    ["proactive", "重点项目", "个数"],
    ["proactive", "行政规范性文件", "备案件数"],
    ["remedies", "行政复议", "撤回"],
    ["remedies", "行政申诉", "件数"],
  ])("are read back from text: %s, %s, %s", async (id, row, column) => {
    const report = modernReport();
    const extras = [{ row, column, cell: 7 }];
    const cells = fixedTable(report, id).cells;
    const local = { ...report, tables: { ...report.tables, [id]: { cells, extras } } };
    const { report: once } = await importReport(await render(local, { to: "text" }));
    // A local row or column is printed whole: with the blanks that stand beside its figure.
    expect(once.tables[id]).toMatchObject({ extras: expect.arrayContaining(extras) });
    const { report: twice } = await importReport(await render(once, { to: "text" }));
    expect(normalizeProse(twice)).toEqual(normalizeProse(once));
  });
});

describe("the text of a report", () => {
  it.each(["text", "md", "fragment", "docx", "xlsx"] as const)(
    "cannot show a sub-heading without a numeral, as %s: it is read back as a paragraph",
    async (to) => {
      const [section] = minimalReport().sections;
      if (section === undefined) throw new Error("the minimal report has no section");
      const heading = { type: "heading" as const, level: 2, text: "做法与成效" };
      const report = minimalReport({ sections: [{ ...section, blocks: [heading] }] });
      const { report: read } = await importReport(await render(report, { to }), {
        filename: `a.${to}`,
      });
      expect(read.sections[0]?.blocks[0]).toEqual({ type: "paragraph", text: "做法与成效" });
    },
  );

  it("cannot show keys that the format does not know", async () => {
    const report = { ...minimalReport(), remark: "内部" };
    const { report: read } = await importReport(await render(report, { to: "text" }), {
      filename: "a.txt",
    });
    expect(stringifyReport(read)).not.toContain("内部");
  });
});
