import type { Chart } from "./chart.ts";
import { isOverfull } from "./is-overfull.ts";
import type { BreakCause } from "./years-of-facts.ts";

/** A place on the axis of years: a year, or one place for all years in a row without a report. */
export interface Slot {
  /** Which year of the chart; null where there is no report. */
  readonly at: number | null;
  readonly label: string;
  /** Why the series are broken before it. */
  readonly breakBefore: BreakCause | null;
}

/** Marks a year of which something is not drawn; the note under the picture says what. */
export const NOTE_MARK = "*";

/** Whether a chart leaves something of a year undrawn that the report says. */
function hasUndrawn(chart: Chart, at: number): boolean {
  const { series, total } = chart;
  if (isOverfull(chart, at)) return true;
  return [...series, ...(total === null ? [] : [total])].some(({ figures }) => {
    const undrawn = figures[at]?.undrawn ?? null;
    return undrawn !== null && undrawn !== "absent";
  });
}

/** The places on the axis of years, from left to right. */
export function slotsOf(chart: Chart): readonly Slot[] {
  return chart.years.flatMap(({ year, breakBefore }, at) => {
    const earlier = chart.years[at - 1]?.year ?? year - 1;
    const slot = {
      at,
      label: `${year}${hasUndrawn(chart, at) ? NOTE_MARK : ""}`,
      breakBefore: at === 0 ? null : breakBefore,
    };
    return earlier < year - 1 ? [{ at: null, label: "…", breakBefore: null }, slot] : [slot];
  });
}
