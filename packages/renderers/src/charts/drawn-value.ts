import type { ChartSeries } from "./chart.ts";

/** How high a figure is drawn; null where it is not. The digits that are shown are never taken from it. */
export function drawnValue(series: ChartSeries | null, at: number | null): number | null {
  const value = at === null ? null : (series?.figures[at]?.value ?? null);
  return value === null ? null : Number(value);
}

/** The digits of a figure; "" where it has none. */
export function digitsOf(series: ChartSeries | null, at: number | null): string {
  const value = at === null ? null : (series?.figures[at]?.value ?? null);
  return value === null ? "" : String(value);
}
