import { htmlEscape } from "escape-goat";
import { chartsStyle, renderCharts } from "gongkai/charts";
import { figureOf, growthOf, keyFigures } from "./key-figures.ts";
import { writePage } from "./layout.ts";
import type { Publication } from "./publication.ts";

function writeTable(publications: readonly Publication[]): string {
  const [latest, previous] = publications.toReversed();
  const growths = latest && previous && growthOf(latest.report, previous.report);
  const heads = publications.map(
    ({ year }) =>
      htmlEscape`<th scope="col" class="figure"><a href="../${year}/index.html">${year}</a></th>`,
  );
  const rows = keyFigures.map((figure) => {
    const cells = publications.map(
      ({ report }) => htmlEscape`<td class="figure">${figureOf(report, figure)}</td>`,
    );
    return `<tr>${htmlEscape`<th scope="row">${figure.label}</th>`}${cells.join("")}${htmlEscape`<td class="figure">${growths?.get(figure.concept) ?? "—"}</td>`}</tr>\n`;
  });
  return `<section class="wide" aria-labelledby="figures" tabindex="0"><table>
<caption id="figures">主要数据（单位：件）</caption>
<thead><tr><th scope="col">项目</th>${heads.join("")}${htmlEscape`<th scope="col" class="figure">${latest?.year ?? ""}年变化</th>`}</tr></thead>
<tbody>
${rows.join("")}</tbody>
</table></section>
`;
}

/** Writes the page that compares the years: the main figures, then the charts. */
export async function writeComparePage(publications: readonly Publication[]): Promise<string> {
  const reports = publications.map(({ report }) => report);
  const years = publications.map(({ year }) => year);
  const charts = await renderCharts(reports, { fragment: true });
  return writePage({
    path: "compare/index.html",
    title: "历年数据对比",
    crumbs: [{ label: "历年数据对比" }],
    style: chartsStyle,
    html: `<div class="column">
${htmlEscape`<h1>历年数据对比（${years[0] ?? ""}—${years.at(-1) ?? ""}年）</h1>`}
<p class="lead">数字取自各年度报告的表格；增长率按报告数字计算。<a href="charts.html">单独打开数据图</a></p>
${writeTable(publications)}${charts}</div>
`,
  });
}
