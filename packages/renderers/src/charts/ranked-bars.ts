import { ranking } from "@gongkai/metrics";
import type { Chart, ChartSeries } from "./chart.ts";

/** More bars than these nobody compares; the table has all. */
export const MOST_BARS = 15;

/** The series of one year from the largest to the smallest, then those without an exact figure. */
export interface RankedBars {
  readonly year: number;
  readonly at: number;
  readonly bars: readonly ChartSeries[];
  /** How many series of the year are not drawn. */
  readonly left: number;
  /** The one that is larger than all others; null where several are, or it is not known. */
  readonly largest: ChartSeries | null;
}

/** Ranks the series of the last year that has exact figures; null where there is none. */
export function rankedBars({ years, series }: Chart): RankedBars | null {
  const at = years.findLastIndex((_, index) =>
    series.some(({ figures }) => (figures[index]?.value ?? null) !== null),
  );
  const year = years[at]?.year;
  if (year === undefined) return null;
  const own = series.filter(({ figures }) => figures[at]?.undrawn !== "absent");
  const parts = own.map(({ figures }, index) => ({
    label: String(index),
    count: figures[at]?.value ?? null,
  }));
  const { ranked, unranked } = ranking(parts, null);
  const all = [...ranked, ...unranked].flatMap(({ label }) => own[Number(label)] ?? []);
  // One without an exact figure may be larger than all that have one.
  const isKnown = unranked.length === 0 && ranked.length > 1;
  const isTied = ranked.filter(({ rank }) => rank === 1).length !== 1;
  return {
    year,
    at,
    bars: all.slice(0, MOST_BARS),
    left: Math.max(0, all.length - MOST_BARS),
    largest: isKnown && !isTied ? (all[0] ?? null) : null,
  };
}
