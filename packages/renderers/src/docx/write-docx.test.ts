import type { Report } from "@gongkai/core";
import { arbitraryReport, minimalReport, modernReport } from "@gongkai/testkit";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { goldenReports } from "../compose/fixtures/golden-reports.ts";
import { sampleReport } from "../compose/fixtures/sample-report.ts";
import { render } from "../render.ts";

async function partsOf(report: Report, lang: "zh-CN" | "en" = "zh-CN") {
  const parts = unzipSync(await render(report, { to: "docx", lang }));
  return (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
}

/** The document by its elements, a line each, without the long list of names of its first one. */
async function golden(report: Report): Promise<string> {
  const xml = (await partsOf(report))("word/document.xml");
  return `${xml.slice(xml.indexOf("<w:body>")).replaceAll(/<w:(?:p|tr|tbl|sectPr)[ >]/g, "\n$&")}\n`;
}

const textOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text);

describe("a report as DOCX", () => {
  it.each(goldenReports)("is what the golden file of %s says", async (id, report) => {
    await expect(await golden(report)).toMatchFileSnapshot(`fixtures/${id}.xml`);
  });

  it("has the page of official documents", async () => {
    const xml = (await partsOf(modernReport()))("word/document.xml");
    const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
    const [, top, left] = /w:pgMar w:top="(\d+)".*?w:left="(\d+)"/.exec(xml) ?? [];
    expect(Number(top)).toBe(twips(37));
    expect(Math.abs(Number(left) - twips(28))).toBeLessThanOrEqual(1);
    const [, width, height] = /w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml) ?? [];
    expect([Number(width), Number(height)]).toEqual([twips(210), twips(297)]);
    const [, bottom] = /w:pgMar [^>]*w:bottom="(\d+)"/.exec(xml) ?? [];
    const [, pitch] = /<w:docGrid w:type="lines" w:linePitch="(\d+)"/.exec(xml) ?? [];
    const room = Number(height) - Number(top) - Number(bottom);
    expect(Math.floor(room / Number(pitch))).toBe(22);
  });

  it("sets the names of narrow columns upright where they are words of letters", async () => {
    const upright = async (lang: "zh-CN" | "en") =>
      [...(await partsOf(modernReport(), lang))("word/document.xml").matchAll(/"btLr"/g)].length;
    // Seven columns of requests, two of which go over two rows; of remedies fifteen.
    expect([await upright("en"), await upright("zh-CN")]).toEqual([7 + 2 + 15, 0]);
  });

  it("has real headings, in the faces of their levels, with others that may stand in", async () => {
    const part = await partsOf(sampleReport);
    for (const style of ["Title", "Heading1", "Heading2"])
      expect(part("word/document.xml")).toContain(`<w:pStyle w:val="${style}"/>`);
    for (const face of ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312"]) {
      expect(part("word/styles.xml")).toContain(`w:eastAsia="${face}"`);
      expect(part("word/fontTable.xml")).toContain(`<w:font w:name="${face}"><w:altName`);
    }
  });

  it("has figures on every page that name the page, on its outer side", async () => {
    const part = await partsOf(minimalReport());
    const sides = [1, 2].map((at) => /<w:jc w:val="(\w+)"/.exec(part(`word/footer${at}.xml`))?.[1]);
    expect(sides.toSorted()).toEqual(["left", "right"]);
    expect(part("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  });

  it("leaves the whole text block to the text: the page number stays under it", async () => {
    const part = await partsOf(minimalReport());
    const margins = /w:bottom="(\d+)".*?w:footer="(\d+)"/;
    const [, bottom, footer] = margins.exec(part("word/document.xml")) ?? [];
    const [, line] =
      /<w:spacing w:line="(\d+)" w:lineRule="exact"/.exec(part("word/footer1.xml")) ?? [];
    expect(Number(line)).toBeGreaterThan(0);
    expect(Number(footer) + Number(line)).toBeLessThanOrEqual(Number(bottom));
  });

  it("prints the head of a table again on each page, and cuts no row", async () => {
    const xml = (await partsOf(modernReport()))("word/document.xml");
    const tables = xml.split("<w:tbl>").slice(1);
    const rows = tables.flatMap((table) => table.split("<w:tr>").slice(1));
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    const isRepeated = tables.map((table) => table.includes("<w:tblHeader/>"));
    // The first holds tables under heads of their own: none of them heads what is on the next page.
    expect(isRepeated).toEqual([false, true, true, true]);
    expect(tables.some((table) => table.includes('<w:vMerge w:val="restart"/>'))).toBe(true);
  });

  it("sets the particulars smaller than the tables of the form", async () => {
    const xml = (await partsOf(modernReport()))("word/document.xml");
    const tables = xml.split("<w:tbl>").slice(1);
    const styles = tables.map((table) => /<w:pStyle w:val="(\w+)"/.exec(table)?.[1]);
    expect([styles[0], styles.at(-1)]).toEqual(["TableText", "SmallTableText"]);
  });

  it("ends with a paragraph that takes no room of its own after the last table", async () => {
    const xml = (await partsOf(modernReport()))("word/document.xml");
    const end = xml.slice(xml.lastIndexOf("</w:tbl>"), xml.lastIndexOf("<w:sectPr>"));
    expect(end).toMatch(
      /^<\/w:tbl><w:p><w:pPr><w:pStyle w:val="SmallTableText"\/><w:spacing w:line="20" w:lineRule="exact"\/><\/w:pPr><\/w:p>$/,
    );
  });

  it("says what it is, by no clock", async () => {
    const core = (await partsOf(minimalReport({ publishedOn: "2019-01-30" })))("docProps/core.xml");
    expect(core).toContain(`<dc:title>${minimalReport().title}</dc:title>`);
    expect(core).toContain(">2019-01-30T00:00:00Z</dcterms:created>");
    const undated = (await partsOf(minimalReport({ publishedOn: null })))("docProps/core.xml");
    expect(undated).not.toContain("dcterms:created");
  });

  it("says in which language it is, and breaks no figure as if it were Chinese", async () => {
    const [chinese, english] = [
      await partsOf(minimalReport()),
      await partsOf(minimalReport(), "en"),
    ];
    expect(chinese("docProps/core.xml")).toContain("<dc:language>zh-CN</dc:language>");
    expect(english("docProps/core.xml")).toContain("<dc:language>en</dc:language>");
    expect(chinese("word/styles.xml")).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
  });

  it("has the same bytes each time", async () => {
    const [one, other] = [
      await render(modernReport(), { to: "docx" }),
      await render(structuredClone(modernReport()), { to: "docx" }),
    ];
    expect(other).toEqual(one);
  });

  it("shows texts as they are, whatever stands in them", async () => {
    const hostile = fc.constantFrom(
      "</w:t></w:r><w:r><w:t>",
      "<script>alert(1)</script>",
      "&amp;&#0;",
      "=cmd|' /C calc'!A0",
      "\u202e倒\u202c",
      "javascript:\"'",
      "]]>",
    );
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.string({ unit: "binary", maxLength: 20 }),
        async (text, more) => {
          const [section] = minimalReport().sections;
          if (section === undefined) throw new Error("the minimal report has no section");
          const said = `甲${text}${more}乙`;
          const report = minimalReport({
            body: { ...minimalReport().body, name: said },
            sections: [{ ...section, blocks: [{ type: "paragraph", text: said }] }],
          });
          const part = await partsOf(report);
          const xml = part("word/document.xml");
          // biome-ignore lint/suspicious/noControlCharactersInRegex: XML holds none of these
          expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
          const shown = textOf(xml).map((each) =>
            each
              .replaceAll("&lt;", "<")
              .replaceAll("&gt;", ">")
              .replaceAll("&quot;", '"')
              .replaceAll("&apos;", "'")
              .replaceAll("&amp;", "&"),
          );
          expect(shown.some((each) => each.includes(`甲${text}`))).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("writes every report that there can be", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport("cn-2021"), async (report) => {
        const xml = (await partsOf(report, "en"))("word/document.xml");
        expect(xml.endsWith("</w:body></w:document>")).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
