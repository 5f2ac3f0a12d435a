import { htmlEscape } from "escape-goat";
import { figureOf, growthOf, keyFigures } from "./key-figures.ts";
import { SITE, writePage } from "./layout.ts";
import type { Publication } from "./publication.ts";
import { writeDownloads } from "./write-downloads.ts";

/** A date as it is printed: `2026-01-20` → `2026年1月20日`. */
export function printedDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

function writeLatest({ year, report }: Publication, against: Publication | undefined): string {
  const growths = against && growthOf(report, against.report);
  const figures = keyFigures.map((figure) => {
    const growth = growths?.get(figure.concept);
    const change = growth === undefined ? "" : htmlEscape`<dd class="change">${growth}</dd>`;
    return `<div>${htmlEscape`<dt>${figure.label}</dt><dd>${figureOf(report, figure)}<span class="unit">件</span></dd>`}${change}</div>`;
  });
  return `<section class="latest" aria-labelledby="latest">
${htmlEscape`<h2 id="latest"><a href="${year}/index.html">${report.title}</a></h2>`}
<dl>${figures.join("")}</dl>
<p class="more">${htmlEscape`<a class="button" href="${year}/index.html">阅读全文</a>`} <a href="compare/index.html">与历年数据比较</a></p>
</section>
`;
}

function writeEntry(publication: Publication): string {
  const { year, report } = publication;
  const date = report.publishedOn;
  const published =
    date === null
      ? ""
      : htmlEscape`<p class="meta">公布日期：<time datetime="${date}">${printedDate(date)}</time></p>\n`;
  return `<li>${htmlEscape`<h3><a href="${year}/index.html">${report.title}</a></h3>`}
${published}${writeDownloads(publication, `${year}/`)}</li>
`;
}

/** Writes the directory of what is published, the latest first. */
export function writeIndexPage(publications: readonly Publication[]): string {
  const newestFirst = publications.toReversed();
  const [latest, previous] = newestFirst;
  const html = `<h1>政府信息公开工作年度报告</h1>
<p class="lead">依据《中华人民共和国政府信息公开条例》第四十九条、第五十条编制并公布。各年报告均可在线阅读，也可下载多种格式。</p>
${latest === undefined ? "" : writeLatest(latest, previous)}<section aria-labelledby="all">
<h2 id="all">历年报告</h2>
<ol class="years">
${newestFirst.map(writeEntry).join("")}</ol>
</section>
`;
  return writePage({ path: "index.html", title: SITE, crumbs: [], html });
}
