import type { Language } from "@gongkai/core";
import { attribute, escapeAttribute, escapeHtml } from "../html/escape-html.ts";
import { pageStyle } from "../html/page-style.ts";
import type { Chart } from "./chart.ts";
import { type Draw, writeChart } from "./chart-html.ts";
import { pageWords } from "./chart-words.ts";
import { CHARTS_STYLE_HASH, chartsStyle } from "./charts-style.ts";
import { patternDefinitions } from "./palette.ts";
import { seriesNotes } from "./series-notes.ts";
import type { YearOfFacts } from "./years-of-facts.ts";

/** The policy of the report's page, which knows the style of this one, too. */
const policy = pageStyle.policy.replace("style-src ", `style-src '${CHARTS_STYLE_HASH}' `);

const spanOf = (years: readonly YearOfFacts[], dash: string): string => {
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  return first === last ? `${first}` : `${first}${dash}${last}`;
};

function titleOf(years: readonly YearOfFacts[], lang: Language) {
  const name = years.at(-1)?.report.body.name ?? "";
  const title = pageWords.title[lang];
  const span = lang === "en" ? spanOf(years, "–") : `${spanOf(years, "—")}年`;
  return { name, title, span };
}

function writeHead(years: readonly YearOfFacts[], lang: Language): string {
  const { name, title, span } = titleOf(years, lang);
  const text = lang === "en" ? `${name}: ${title}, ${span}` : `${name}${title}（${span}）`;
  return `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeAttribute(text)}</title>
<style>
${pageStyle.css}</style>
<style>
${chartsStyle}</style>
</head>
`;
}

function writeHeading(years: readonly YearOfFacts[], lang: Language): string {
  const { name, title, span } = titleOf(years, lang);
  const printed = `<span${attribute("lang", lang === "en" ? "zh-CN" : undefined)}>${escapeHtml(name)}</span>`;
  const heading = lang === "en" ? `${printed}: ${title}` : `${printed}${title}`;
  return `<h1>${heading}</h1>\n<p class="meta">${span}</p>\n`;
}

/** Writes the pictures without a page, for a page that has a heading and the properties of `pageStyle`. */
export function writeCharts(
  charts: readonly Chart[],
  years: readonly YearOfFacts[],
  lang: Language,
  draw: Draw,
): string {
  const notes = seriesNotes(years, lang).map((note) => `<p class="meta">${note}</p>\n`);
  const links = charts.map(({ id, label }) => `<li><a href="#${id}">${escapeHtml(label)}</a></li>`);
  const contents =
    charts.length < 2
      ? ""
      : `<nav aria-label="${pageWords.contents[lang]}"><ul>${links.join("")}</ul></nav>\n`;
  const body = charts.map((chart) => writeChart(chart, lang, draw));
  if (charts.length === 0) body.push(`<p>${pageWords.nothing[lang]}</p>\n`);
  return `${notes.join("")}${contents}${body.join("")}`;
}

/** Writes the page of pictures. */
export function writeChartsPage(
  charts: readonly Chart[],
  years: readonly YearOfFacts[],
  lang: Language,
  draw: Draw,
): string {
  return `<!DOCTYPE html>
<html lang="${lang}">
${writeHead(years, lang)}<body>
<a class="skip" href="#main">${pageWords.skip[lang]}</a>
${patternDefinitions}<main id="main" tabindex="-1">
${writeHeading(years, lang)}${writeCharts(charts, years, lang, draw)}</main>
</body>
</html>
`;
}
