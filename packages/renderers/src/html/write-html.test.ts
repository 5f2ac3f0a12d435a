import { createHash } from "node:crypto";
import { type Finding, factEntries, type Report } from "@gongkai/core";
import type { Document } from "@gongkai/core/document";
import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { compose } from "../compose/compose.ts";
import { sampleReport } from "../compose/fixtures/sample-report.ts";
import { writeHtml } from "./write-html.ts";

const page = writeHtml(compose(sampleReport), { report: sampleReport });

const countOf = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

const embeddedIn = (html: string): unknown =>
  JSON.parse(
    /<script type="application\/json" id="gongkai-report">([^<]*)<\/script>/.exec(html)?.[1] ??
      "null",
  );

const paragraphPage = (text: string): string =>
  writeHtml({ lang: "zh-CN", blocks: [{ type: "paragraph", text }] });

const finding = (path: string, change: Partial<Finding> = {}): Finding => ({
  rule: "growth-stated",
  severity: "warning",
  outcome: "fail",
  path,
  place: { "zh-CN": "某处", en: "somewhere" },
  message: { "zh-CN": "增长率应为<30.69%>", en: "The growth is <30.69%>" },
  expected: "30.69%",
  actual: "30%",
  fingerprint: "f",
  ...change,
});

describe("a page", () => {
  it("embeds the report once, and it equals the report", () => {
    expect(embeddedIn(page)).toEqual(sampleReport);
    expect(countOf(page, /<script/g)).toBe(1);
    expect(countOf(page, /<\/script/g)).toBe(1);
  });

  it("embeds line separators and markup of a narrative without letting them out", () => {
    const report: Report = { ...sampleReport, title: "\u2028\u2029<!--</script>&lt;\"'" };
    const html = writeHtml(compose(report), { report });
    expect(embeddedIn(html)).toEqual(report);
    expect(html.slice(html.indexOf("<script"))).not.toMatch(/[\u2028\u2029]|<!--/);
  });

  it("has one data-fact attribute for each fact of the tables", () => {
    const concepts = [...page.matchAll(/ data-fact="([^"]*)"/g)].map(([, concept]) => concept);
    expect(concepts).toEqual(factEntries(sampleReport).map(({ fact }) => fact.concept));
    expect(countOf(page, /<t[dh][^>]*data-fact[^>]*data-fact/g)).toBe(0);
  });

  it.each([
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    ["</script>&amp;", "<p>&lt;/script&gt;&amp;amp;</p>"],
    [`"甲"'乙'`, "<p>&quot;甲&quot;&#39;乙&#39;</p>"],
  ])("shows %s as text", (text, html) => {
    expect(paragraphPage(text)).toContain(html);
  });

  it("escapes quotes in attributes", () => {
    const document: Document = {
      lang: '"><script>',
      blocks: [
        { type: "paragraph", text: "甲", mark: '"onclick="x' },
        {
          type: "table",
          ref: '"x y',
          caption: '"',
          rows: [[{ text: "1", concept: '"><b>', lang: "'" }]],
        },
      ],
    };
    const html = writeHtml(document);
    expect(html).not.toMatch(/<script>|<b>|"onclick/);
    expect(html).toContain('id="/tables/_22x_20y"');
  });

  it("has real tables: captions, heads, scopes and spans", () => {
    expect(page).toContain(
      '<caption id="/tables/channels/caption">主动公开政府信息的形式</caption>',
    );
    expect(page).toMatch(/<th id="h\d+" scope="row" rowspan="2">热线<\/th>/);
    expect(page).toMatch(/<th id="h\d+" scope="col" colspan="2">指标名称<\/th>/);
    expect(page).toContain(
      '<td class="figure" data-fact="proactive.items.byCategory" data-unit="条">43</td>',
    );
    expect(countOf(page, /<thead>/g)).toBe(countOf(page, /<table/g));
  });

  it("lets a wide table scroll in a region that can be reached by keyboard, and only a wide one", () => {
    expect(countOf(page, /<section class="wide" aria-label="附表" tabindex="0">/g)).toBe(1);
    expect(countOf(page, /class="wide"/g)).toBe(1);
  });

  it("sets a table of many columns closer, and says the form's note under its caption", () => {
    const html = writeHtml(compose(modernReport()));
    expect(countOf(html, /<section class="wide dense"/g)).toBe(2);
    expect(html).toContain('情况 <span class="note">本列数据的勾稽关系为');
  });

  it("gives each sub-table a body of its own, so that no header is repeated over the next", () => {
    const html = writeHtml(compose(modernReport()));
    const [proactive = ""] = html.match(/<table id="\/tables\/proactive".*?<\/table>/s) ?? [];
    expect([countOf(proactive, /<thead>/g), countOf(proactive, /<tbody>/g)]).toEqual([0, 4]);
  });

  it("gives no two elements the same id", () => {
    const twice = compose(sampleReport).blocks;
    const html = writeHtml(
      { lang: "zh-CN", blocks: [...twice, ...twice] },
      { findings: [finding("/title")] },
    );
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says the language of the page and of what is Chinese on an English one", () => {
    const html = writeHtml(compose(sampleReport, { lang: "en" }));
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(`<title lang="zh-CN">${sampleReport.title}</title>`);
    expect(html).toContain('lang="zh-CN">2018年发布信息417条，比上年增长15.2%。</p>');
    expect(html).toContain('<th scope="row" lang="zh-CN">业务文件</th>');
  });
});

describe("the policy of a page", () => {
  it("allows its style and nothing else", () => {
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}';`);
    expect(page).not.toMatch(/ style="/);
  });
});

describe("what a page says of its site", () => {
  it("is nothing where nothing is asked for", () => {
    expect(page).not.toContain("ArticleTitle");
  });

  it("is what the site says, and what the report says where it does not", () => {
    const html = writeHtml(compose(sampleReport), {
      report: sampleReport,
      site: { SiteName: '某市"人民政府', ColumnName: "年报", ContentSource: "某市某局办公室" },
    });
    const tags = [...html.matchAll(/<meta name="([A-Z]\w+)" content="([^"]*)">/g)];
    expect(tags.map(([, name, content]) => [name, content])).toEqual([
      ["SiteName", "某市&quot;人民政府"],
      ["ColumnName", "年报"],
      ["ArticleTitle", sampleReport.title],
      ["PubDate", "2019-01-30"],
      ["ContentSource", "某市某局办公室"],
    ]);
  });
});

describe("findings on a page", () => {
  const document = compose(sampleReport);

  it("stand after the report with severity, message, figures and rule", () => {
    const html = writeHtml(document, { findings: [finding("/title")] });
    const section = html.slice(html.indexOf('<section id="gongkai-findings"'));
    expect(section).toContain("<strong>警告 1</strong> 增长率应为&lt;30.69%&gt;");
    expect(section).toContain("<dt>应为</dt><dd>30.69%</dd><dt>实为</dt><dd>30%</dd>");
    expect(section).toContain("<code>growth-stated</code>");
    expect(html.indexOf("</article>")).toBeLessThan(html.indexOf(section));
  });

  it.each([
    ["/sections/0/blocks/1", "/sections/0/blocks/1"],
    ["/sections/0/heading", "/sections/0"],
    [
      "/tables/appendix-anqing/cells/documents.total/value",
      "/tables/appendix-anqing/cells/documents.total/value",
    ],
    ["/tables/appendix-anqing/cells/reconsideration/value", "/tables/appendix-anqing"],
    ["/tables/categories/rows/0/cells/share", "/tables/categories/rows/0/cells/share"],
    ["/period/start", "/period"],
  ])("at %s link to the element %s", (path, target) => {
    const html = writeHtml(document, { findings: [finding(path)] });
    expect(html).toContain(`<a href="#${target}">某处</a>`);
    expect(countOf(html, new RegExp(` id="${target.replaceAll(".", "\\.")}"`, "g"))).toBe(1);
  });

  it("at a place that the page does not show have no link", () => {
    expect(writeHtml(document, { findings: [finding("/format")] })).toContain("<dd>某处</dd>");
  });

  it("stand beside their cell and behind their words, with what is expected, once each", () => {
    const paragraph = "/sections/0/blocks/1";
    const cell = "/tables/categories/rows/0/cells/count";
    const html = writeHtml(document, {
      findings: [
        finding(cell),
        finding(`${paragraph}/text`, { range: { start: 5, length: 4 }, expected: null }),
      ],
    });
    const mark = (number: number) =>
      `<span class="finding warning" id="gongkai-finding-mark-${number}">`;
    expect(html).toContain(
      `${mark(1)}<a href="#gongkai-findings-1">警告 1</a> 应为 <b>30.69%</b></span></td>`,
    );
    const [before = ""] = html.split(mark(2));
    expect(before.endsWith("2018年发布信息")).toBe(true);
    expect(html.match(/gongkai-finding-mark-\d/g)).toHaveLength(2);
    expect(html).toContain('<li id="gongkai-findings-2" class="warning">');
  });

  it("mark no part of a figure that the narrative states", () => {
    const html = writeHtml(document, {
      statements: [
        { path: "/sections/0/blocks/1", figure: { value: 417, range: { start: 9, length: 3 } } },
      ],
      findings: [finding("/sections/0/blocks/1", { range: { start: 9, length: 2 } })],
    });
    expect(html).toContain('<data class="stated" value="417">417</data><span class="finding');
  });

  it("are said to be none where the list is empty, and are not spoken of without a list", () => {
    expect(writeHtml(document, { findings: [] })).toContain("没有需要说明的问题。");
    expect(page).not.toContain('gongkai-findings"');
  });

  it("speak English on an English page", () => {
    const html = writeHtml(compose(sampleReport, { lang: "en" }), {
      findings: [finding("/title", { severity: "error", accepted: true, expected: "三" })],
    });
    expect(html).toContain("<strong>Error 1 (accepted)</strong> The growth is &lt;30.69%&gt;");
    expect(html).toContain('<dt>Expected</dt><dd lang="zh-CN">三</dd>');
  });
});

describe("statements on a page", () => {
  const path = "/sections/0/blocks/1/text";
  const stated = (start: number, length: number, value: number | string) => ({
    path,
    figure: { value, range: { start, length } },
  });

  it("mark their figures in the narrative and change nothing else", () => {
    const statements = [stated(19, 5, "15.2"), stated(9, 4, 417), stated(9, 3, 417)];
    const html = writeHtml(compose(sampleReport), { report: sampleReport, statements });
    expect(html).toContain(
      '2018年发布信息<data class="stated" value="417">417条</data>，比上年增长<data class="stated" value="15.2">15.2%</data>。',
    );
    expect(html.replace(/<\/?data[^>]*>/g, "")).toBe(page);
  });

  it("that name no figure or reach past the text mark nothing", () => {
    const statements = [{ path, figure: null }, stated(20, 500, 1), stated(3, 0, 1)];
    expect(writeHtml(compose(sampleReport), { report: sampleReport, statements })).toBe(page);
  });

  it("mark figures in the descriptions of tables as well", () => {
    const figure = { value: 6000, range: { start: 2, length: 7 } };
    const statements = [{ path: "/tables/channels/rows/0/description", figure }];
    expect(writeHtml(compose(sampleReport), { statements })).toContain(
      '受理<data class="stated" value="6000">逾6000人次</data></td>',
    );
  });
});
