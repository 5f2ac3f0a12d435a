import { htmlEscape } from "escape-goat";
import { writePage } from "./layout.ts";
import type { Publication } from "./publication.ts";
import { writeDownloads } from "./write-downloads.ts";

function writeYears(current: Publication, publications: readonly Publication[]): string {
  const items = publications.map(({ year }) =>
    year === current.year
      ? htmlEscape`<li><a href="index.html" aria-current="page">${year}年</a></li>`
      : htmlEscape`<li><a href="../${year}/index.html">${year}年</a></li>`,
  );
  return `<nav class="years" aria-label="年度"><ul>${items.join("")}</ul></nav>\n`;
}

/** A table may be wider than a telephone: it scrolls by itself, also with the keyboard. */
const scrolling = (article: string): string =>
  article
    .replaceAll(
      "<table",
      '<div class="scroll" role="group" aria-label="表格，可以左右滚动" tabindex="0"><table',
    )
    .replaceAll("</table>", "</table></div>");

/** Writes the page of one year: its report as the form prints it, its files above. */
export function writeYearPage(current: Publication, publications: readonly Publication[]): string {
  const { year, report, article } = current;
  return writePage({
    path: `${year}/index.html`,
    title: report.title,
    crumbs: [{ label: "年度报告", href: "../index.html" }, { label: `${year}年` }],
    html: `${writeYears(current, publications)}<section class="files" aria-labelledby="files">
<p id="files">下载本报告</p>
${writeDownloads(current, "")}</section>
<article class="report">
${scrolling(article)}</article>
`,
  });
}
