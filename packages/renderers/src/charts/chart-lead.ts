import { compareRationals, type Language, toRational } from "@gongkai/core";
import { growth } from "@gongkai/metrics";
import type { Chart, ChartSeries } from "./chart.ts";
import { rankedBars } from "./ranked-bars.ts";

interface Step {
  readonly year: number;
  readonly value: number | string;
  /** The figure of the year before, where the two can be compared. */
  readonly earlier: number | string | null;
}

/** The last exact figure of a series, and the one before that it goes on from. */
function lastStep({ years }: Chart, { figures }: ChartSeries): Step | null {
  const at = figures.findLastIndex(({ value }) => value !== null);
  const last = figures[at];
  const now = years[at];
  if (last === undefined || last.value === null || now === undefined) return null;
  const before = figures[at - 1];
  const isNext = years[at - 1]?.year === now.year - 1 && now.breakBefore === null;
  return { year: now.year, value: last.value, earlier: isNext ? (before?.value ?? null) : null };
}

/** By how much a figure has changed; "" where that cannot be said in per cent. */
function changeWords(earlier: number | string, value: number | string, lang: Language): string {
  const zh = lang === "zh-CN";
  if (compareRationals(toRational(earlier), toRational(value)) === 0) {
    return zh ? "，与上年持平" : ", unchanged";
  }
  const rate = growth(earlier, value, { decimals: 1 }).value;
  if (rate === null) return "";
  const digits = rate.replace("-", "").replace(/\.0$/, "");
  const isFall = rate.startsWith("-");
  if (digits === "0") return zh ? "，与上年基本持平" : ", hardly changed";
  if (zh) return `，${isFall ? "下降" : "增长"}${digits}%`;
  return `, ${isFall ? "down" : "up"} ${digits} %`;
}

function stepWords(chart: Chart, series: ChartSeries, lang: Language): string {
  const step = lastStep(chart, series);
  if (step === null) return "";
  const { year, value, earlier } = step;
  const change = earlier === null ? "" : changeWords(earlier, value, lang);
  if (lang === "en") {
    const from = earlier === null ? "" : ` (${year - 1}: ${earlier})`;
    return `${series.label} in ${year}: ${value}${change}${from}.`;
  }
  const from = earlier === null ? "" : `（上年${earlier}${chart.unit}）`;
  return `${year}年${series.label}${value}${chart.unit}${change}${from}。`;
}

function largestWords(chart: Chart, lang: Language): string {
  const ranked = rankedBars(chart);
  if (ranked === null) return "";
  const { year, at, largest } = ranked;
  const value = largest?.figures[at]?.value;
  if (largest === null || value === undefined) {
    return lang === "en" ? `Figures of ${year}.` : `${year}年的数字。`;
  }
  return lang === "en"
    ? `Most in ${year}: ${largest.label}, ${value}.`
    : `${year}年最多的是“${largest.label}”，${value}${chart.unit}。`;
}

/** What a picture shows first, in one sentence; "" where it has no exact figure. */
export function chartLead(chart: Chart, lang: Language): string {
  const { subject } = chart;
  return subject === null ? largestWords(chart, lang) : stepWords(chart, subject, lang);
}
