import type { Language } from "@gongkai/core";
import type { Chart, ChartSeries } from "./chart.ts";
import { undrawnWords } from "./chart-words.ts";
import { NOTE_MARK } from "./slots.ts";

const rowsOf = ({ series, total }: Chart): readonly ChartSeries[] =>
  total === null ? series : [...series, total];

/** What the reports say of a year that is not drawn, and why. */
function undrawnOfYear(chart: Chart, at: number, lang: Language): string {
  const parts = rowsOf(chart).flatMap(({ label, figures }) => {
    const { undrawn = null, printed = "" } = figures[at] ?? {};
    if (undrawn === null || undrawn === "absent") return [];
    const shown = printed === "" ? "" : lang === "en" ? `${printed}, ` : `${printed}，`;
    const why = `${shown}${undrawnWords[undrawn][lang]}`;
    return [lang === "en" ? `${label} (${why})` : `${label}（${why}）`];
  });
  if (parts.length === 0) return "";
  const year = chart.years[at]?.year;
  return lang === "en"
    ? `${NOTE_MARK} Not drawn of ${year}: ${parts.join("; ")}.`
    : `${NOTE_MARK} ${year}年没有画出：${parts.join("；")}。`;
}

/** The series that count something else in some of the years than in the others. */
function otherMeaning(chart: Chart, lang: Language): string {
  const changed = rowsOf(chart).filter(({ figures }) => {
    const stated = figures.filter(({ undrawn }) => undrawn !== "absent");
    return new Set(stated.map(({ isBroken }) => isBroken)).size > 1;
  });
  if (changed.length === 0) return "";
  return lang === "en"
    ? `Not comparable across the broken line, where the form counts them otherwise: ${changed.map(({ label }) => label).join(", ")}.`
    : `虚线两侧的口径不同，不能相比：${changed.map(({ label }) => label).join("、")}。`;
}

/** The notes under a picture. */
export function chartNotes(chart: Chart, lang: Language): readonly string[] {
  const undrawn = chart.years.map((_, at) => undrawnOfYear(chart, at, lang));
  return [...undrawn, otherMeaning(chart, lang)].filter((note) => note !== "");
}
