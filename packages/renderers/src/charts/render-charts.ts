import type { Language, Report } from "@gongkai/core";
import { chartOf } from "./chart.ts";
import { patternDefinitions } from "./palette.ts";
import { publicationCharts } from "./publication-charts.ts";
import { remedyCharts } from "./remedy-charts.ts";
import { requestCharts } from "./request-charts.ts";
import { writeCharts, writeChartsPage } from "./write-charts-page.ts";
import { yearsOfFacts } from "./years-of-facts.ts";

export interface ChartsOptions {
  /** The language of headings, labels and notes. Default `zh-CN`. */
  readonly lang?: Language | undefined;
  /**
   * True: the pictures alone, for a page of a site, which has a heading, `chartsStyle` in its head and
   * the custom properties `--paper`, `--ink`, `--muted` and `--line`.
   */
  readonly fragment?: boolean | undefined;
}

const definitions = [...requestCharts, ...publicationCharts, ...remedyCharts];

/**
 * Draws the figures of one body over the years: requests and what became of them, applicants,
 * categories, channels and remedies, as far as the reports have figures.
 *
 * Each picture is static SVG with a text alternative and the table of its figures. Only exact figures
 * of the reports' tables are drawn: a blank is no zero, a bound no value, and what is not drawn is said.
 * A series is broken where a year is missing and where the form, the perimeter or the body changes.
 *
 * @param reports The reports of one body, one a year, in any order.
 * @returns A page that stands alone, or the pictures for another: no script, and nothing is loaded.
 * @throws {GongkaiError} `usage` where there is no report, where two are about one year, or of different bodies.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [], tables: { "appendix-anqing": { cells: { requests: { value: 4 } } } }, contacts: null };
 * (await renderCharts([report])).includes("2018年新收申请4件") //=> true
 */
export async function renderCharts(
  reports: readonly Report[],
  { lang = "zh-CN", fragment = false }: ChartsOptions = {},
): Promise<string> {
  const years = yearsOfFacts(reports);
  const charts = definitions.flatMap((definition) => chartOf(definition, years, lang) ?? []);
  const { drawSvg } = await import("./draw-svg.ts");
  if (fragment) return patternDefinitions + writeCharts(charts, years, lang, drawSvg);
  return writeChartsPage(charts, years, lang, drawSvg);
}
