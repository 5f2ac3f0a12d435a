import type { Language } from "@gongkai/core";
import type { Chart, ChartSeries } from "./chart.ts";
import { overfullWords, undrawnWords } from "./chart-words.ts";
import { isOverfull } from "./is-overfull.ts";
import { rankedBars } from "./ranked-bars.ts";
import { NOTE_MARK } from "./slots.ts";

const rowsOf = ({ series, total }: Chart): readonly ChartSeries[] =>
  total === null ? series : [...series, total];

/** What the report of a year says that is not drawn, and why. */
function undrawnOfYear(chart: Chart, at: number, lang: Language): string {
  const parts = rowsOf(chart).flatMap(({ label, figures }) => {
    const { undrawn = null, printed = "" } = figures[at] ?? {};
    if (undrawn === null || undrawn === "absent") return [];
    const quoted = printed === "" ? "" : `“${printed.replace(/\s+/gu, " ")}”`;
    const shown = quoted === "" ? "" : `${quoted}${lang === "en" ? ", " : "，"}`;
    const why = `${shown}${undrawnWords[undrawn][lang]}`;
    return [lang === "en" ? `${label} (${why})` : `${label}（${why}）`];
  });
  if (isOverfull(chart, at)) parts.unshift(overfullWords[lang]);
  return parts.join(lang === "en" ? "; " : "；");
}

/** The same is said once of all the years that it is true of. */
function undrawnNotes(chart: Chart, drawn: readonly number[], lang: Language): string[] {
  const yearsOf = new Map<string, number[]>();
  for (const at of drawn) {
    const words = undrawnOfYear(chart, at, lang);
    const year = chart.years[at]?.year;
    if (words === "" || year === undefined) continue;
    yearsOf.set(words, [...(yearsOf.get(words) ?? []), year]);
  }
  const mark = chart.shape === "bars" ? "" : `${NOTE_MARK} `;
  return [...yearsOf].map(([words, years]) =>
    lang === "en"
      ? `${mark}Not drawn of ${years.join(", ")}: ${words}.`
      : `${mark}${years.join("、")}年没有画出：${words}。`,
  );
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

function moreThanDrawn(left: number, lang: Language): string {
  if (left === 0) return "";
  return lang === "en" ? `${left} more are in the table only.` : `另有${left}项只列在表中。`;
}

/** The notes under a picture. */
export function chartNotes(chart: Chart, lang: Language): readonly string[] {
  const ranked = chart.shape === "bars" ? rankedBars(chart) : null;
  const drawn = ranked === null ? chart.years.map((_, at) => at) : [ranked.at];
  const undrawn = undrawnNotes(chart, drawn, lang);
  const notes = [...undrawn, moreThanDrawn(ranked?.left ?? 0, lang), otherMeaning(chart, lang)];
  return notes.filter((note) => note !== "");
}
