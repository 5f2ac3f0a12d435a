import type { Language } from "@gongkai/core";
import { attribute, escapeHtml } from "../html/escape-html.ts";
import { barDrawing } from "./bar-drawing.ts";
import type { Chart, ChartSeries } from "./chart.ts";
import { chartLead } from "./chart-lead.ts";
import { chartNotes } from "./chart-notes.ts";
import { pageWords, shapeWords, unitWords } from "./chart-words.ts";
import type { Drawing } from "./draw-svg.ts";
import { figureText } from "./figure-text.ts";
import { lineDrawing } from "./line-drawing.ts";
import { lineSample } from "./line-look.ts";
import { fillOf } from "./palette.ts";
import { rankedBars } from "./ranked-bars.ts";
import { stackDrawing } from "./stack-drawing.ts";
import { type Room, rooms } from "./year-frame.ts";

/** Draws a picture: handed in, for ECharts is loaded late. */
export type Draw = (drawing: Drawing) => string;

function drawingOf(chart: Chart, room: Room, lang: Language): Drawing | null {
  if (chart.shape === "lines") return lineDrawing(chart, room, lang);
  if (chart.shape === "stack") return stackDrawing(chart, room, lang);
  const ranked = rankedBars(chart);
  return ranked === null ? null : barDrawing(ranked, room, lang);
}

const printedLang = ({ isPrinted }: ChartSeries, lang: Language) =>
  attribute("lang", isPrinted && lang === "en" ? "zh-CN" : undefined);

const areaSample = (index: number): string =>
  `<svg width="16" height="16" aria-hidden="true" focusable="false"><rect width="16" height="16" fill="${fillOf(index)}"/></svg>`;

/** The unit, and what the areas are; lines are named where they end, but on a phone. */
function writeKey({ series, shape, unit }: Chart, lang: Language): string {
  const words = `${pageWords.unit[lang]}${unitWords[unit]?.[lang] ?? unit}`;
  const isLines = shape === "lines";
  const samples = series.map(
    (each, index) =>
      `<li${printedLang(each, lang)}${isLines ? ' class="narrow"' : ""}>${isLines ? lineSample(index) : areaSample(index)}${escapeHtml(each.label)}</li>`,
  );
  const shown = shape === "bars" ? [] : samples;
  return `<ul class="key"><li class="unit">${escapeHtml(words)}</li>${shown.join("")}</ul>\n`;
}

/** Why there is no picture; null where there is one. */
function whyNotDrawn({ series }: Chart): "allZero" | "nothingExact" | null {
  const values = series.flatMap(({ figures }) => figures.flatMap(({ value }) => value ?? []));
  if (values.length === 0) return "nothingExact";
  return values.every((value) => Number(value) === 0) ? "allZero" : null;
}

function writePicture(chart: Chart, lead: string, lang: Language, draw: Draw): string {
  const why = whyNotDrawn(chart);
  if (why !== null) return `<p>${pageWords[why][lang]}</p>\n`;
  const pictures = rooms.flatMap((room) => {
    const drawing = drawingOf(chart, room, lang);
    return drawing === null ? [] : [`<div class="${room.name}">${draw(drawing)}</div>\n`];
  });
  const colon = lang === "en" ? ": " : "：";
  const label = `${shapeWords[chart.shape][lang]}${colon}${chart.label}${lang === "en" ? ". " : "。"}${lead}`;
  return `${writeKey(chart, lang)}<div class="picture" role="img"${attribute("aria-label", label.trim())}>\n${pictures.join("")}</div>\n`;
}

function writeRow(series: ChartSeries, lang: Language, kind: "part" | "total"): string {
  const cells = series.figures.map(
    (figure) =>
      `<td class="figure${figure.value === null ? " undrawn" : ""}">${escapeHtml(figureText(figure, lang))}</td>`,
  );
  return `<tr${attribute("class", kind === "total" ? kind : undefined)}><th scope="row"${printedLang(series, lang)}>${escapeHtml(series.label)}</th>${cells.join("")}</tr>\n`;
}

function writeTable(chart: Chart, lang: Language): string {
  const { id, label, unit, years, series, total } = chart;
  const words = unitWords[unit]?.[lang] ?? unit;
  const caption =
    lang === "en" ? `Figures: ${label} (${words})` : `数据：${label}（单位：${words}）`;
  const heads = years.map(({ year }) => `<th scope="col" class="figure">${year}</th>`);
  const rows = series.map((each) => writeRow(each, lang, "part"));
  if (total !== null) rows.push(writeRow(total, lang, "total"));
  return `<section class="wide numbers" tabindex="0" aria-labelledby="${id}-figures"><table>
<caption id="${id}-figures">${escapeHtml(caption)}</caption>
<thead><tr><th scope="col">${pageWords.row[lang]}</th>${heads.join("")}</tr></thead>
<tbody>
${rows.join("")}</tbody></table></section>
`;
}

/** Writes a picture with its heading, its finding, its notes, and the table of its figures. */
export function writeChart(chart: Chart, lang: Language, draw: Draw): string {
  const lead = chartLead(chart, lang);
  const notes = chartNotes(chart, lang).map((note) => `<p class="note">${escapeHtml(note)}</p>\n`);
  return `<section aria-labelledby="${chart.id}">
<h2 id="${chart.id}">${escapeHtml(chart.label)}</h2>
<figure aria-labelledby="${chart.id}">
${lead === "" ? "" : `<figcaption>${escapeHtml(lead)}</figcaption>\n`}${writePicture(chart, lead, lang, draw)}${notes.join("")}</figure>
${writeTable(chart, lang)}</section>
`;
}
